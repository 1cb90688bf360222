import { functions } from '../../src/catalog/functions';
import { argument, casesByRoom } from './cases';
import { shownIn } from './shown';

const rounded = (x: unknown, decimals: number | undefined): unknown =>
  Array.isArray(x)
    ? x.map((y) => rounded(y, decimals))
    : typeof x === 'number' && decimals !== undefined
      ? Number(x.toFixed(decimals))
      : x;

describe.each([...casesByRoom()])('%s', (_room, cases) => {
  test.each(cases.map((c) => [`${c.call}: ${c.name.en}`, c] as const))('%s', (_title, c) => {
    const fn = functions.find((f) => f.id === c.call);
    expect(fn).toBeDefined();
    const result = shownIn('en', fn!.call(...c.args.map(argument)));
    expect(rounded(result, c.round)).toEqual(rounded(c.result, c.round));
  });
});
