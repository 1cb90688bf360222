import { exactly, exactlyEach } from '../../src/core/exactly';
import type { Numbers } from '../../src/core/numbers';

const shareOf = (whole: number) => {
  let prepared = 0;
  const share = exactlyEach(<N>(n: Numbers<N>) => {
    prepared++;
    const total = n.of(whole);
    return (part: number) => n.number(n.over(n.of(part), total));
  });
  return { share, prepared: () => prepared };
};

test('gives for each row what the formula alone would give', () => {
  const { share } = shareOf(0.7);
  for (const part of [0.1, 0.2, 0.35, 1e300, 1e-300, -0.7])
    expect(share(part)).toBe(exactly((n) => n.number(n.over(n.of(part), n.of(0.7)))));
});

test('prepares once while floats decide, and once more for the rows that they leave open', () => {
  const { share, prepared } = shareOf(8);
  [1, 2, 3].forEach(share);
  expect(prepared()).toBe(1);
  [1e300, 1e301, 1e302].forEach(share);
  expect(prepared()).toBe(2);
});

test('decides every row in decimal where the part prepared is beyond floats', () => {
  const { share } = shareOf(1e300);
  expect(share(5e299)).toBe(0.5);
});
