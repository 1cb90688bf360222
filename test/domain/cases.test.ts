import { functions } from '../../src/catalog/functions';
import { Fault, isFault } from '../../src/core/fault';
import { errorCode } from '../../src/define/function/cell';
import { argument, casesByRoom } from './cases';

const CODES = { value: '#VALUE!', none: '#N/A', zero: '#DIV/0!' };

function shown(cell: unknown): unknown {
  if (!isFault(cell)) return cell;
  const fault: Fault = cell;
  return fault.kind === 'incoming' ? errorCode(fault.cell) : CODES[fault.kind];
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
