const { forbidden } = jest.requireActual<{ forbidden: { name: string; comment: string }[] }>(
  '../../.dependency-cruiser.cjs',
);

test('every rule of who may import whom says its reason', () => {
  expect(forbidden.filter(({ comment }) => comment.length < 20).map(({ name }) => name)).toEqual([]);
});
