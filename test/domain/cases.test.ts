import { functions } from '../../src/catalog/functions';
import { isFault } from '../../src/core/fault';
import { Saying } from '../../src/core/text';
import { errorCode } from '../../src/define/function/cell';
import { argument, casesByRoom } from './cases';

const CODES = { value: '#VALUE!', none: '#N/A', zero: '#DIV/0!' };

function shown(cell: unknown): unknown {
  if (cell instanceof Saying) return cell.in('en');
  if (!isFault(cell)) return cell;
  return cell.kind === 'incoming' ? errorCode(cell.cell) : CODES[cell.kind];
}

const rounded = (x: unknown, decimals: number | undefined): unknown =>
  Array.isArray(x)
    ? x.map((y) => rounded(y, decimals))
    : typeof x === 'number' && decimals !== undefined
      ? Number(x.toFixed(decimals))
      : x;

const deep = (x: unknown): unknown => (Array.isArray(x) ? x.map(deep) : shown(x));

describe.each([...casesByRoom()])('%s', (_room, cases) => {
  test.each(cases.map((c) => [`${c.call}: ${c.name.en}`, c] as const))('%s', (_title, c) => {
    const fn = functions.find((f) => f.id === c.call);
    expect(fn).toBeDefined();
    const result = deep(fn!.call(...c.args.map(argument)));
    expect(rounded(result, c.round)).toEqual(rounded(c.result, c.round));
  });
});
