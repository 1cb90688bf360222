import { atFifteenDigits } from '../../core/digits';
import { Fault, isFault } from '../../core/fault';
import type { Text } from '../../core/text';
import { type CallArgument, RANGE, SPARE_RANGE, ofCall } from './argument';
import { type Kind, readCell } from './cell';
import { type Grid, faultAt, size, toGrid } from './grid';
import { sentences } from './sentences';
import { worstOf } from './worst';

/** The numbers of a range, row by row: NaN where a cell gives none, which is blank unless its fault is there. */
export interface Block {
  readonly grid: Grid;
  readonly numbers: Float64Array;
  readonly faults: ReadonlyMap<number, Fault>;
}

const NO_FAULTS: ReadonlyMap<number, Fault> = new Map();

/** Nearly every cell of figures holds a plain number: those are read here, without a call for each. */
function readBlock(kind: Kind<number>, raw: unknown, name: Text): Block {
  const grid = toGrid(raw);
  const { lines, columns } = grid;
  const { least, most, whole } = kind.plain!;
  const numbers = new Float64Array(size(grid));
  let faults: Map<number, Fault> | null = null;
  let i = 0;
  for (let r = 0; r < lines.length; r++) {
    const line = lines[r]!;
    for (let c = 0; c < columns; c++, i++) {
      const cell = line[c];
      if (typeof cell === 'number') {
        const x = atFifteenDigits(cell);
        if (x >= least && x <= most && (!whole || Number.isInteger(x))) {
          numbers[i] = x;
          continue;
        }
      }
      const value = readCell(kind, cell);
      numbers[i] = typeof value === 'number' ? value : NaN;
      if (isFault(value)) (faults ??= new Map()).set(i, faultAt(value, kind, name, grid, i));
    }
  }
  return { grid, numbers, faults: faults ?? NO_FAULTS };
}

/** The same where one bad cell spoils the call. */
export function soundBlock(kind: Kind<number>, raw: unknown, name: Text): Block | Fault {
  const block = readBlock(kind, raw, name);
  return block.faults.size > 0 ? worstOf([...block.faults.values()])! : block;
}

/** Numbers with their places, faults kept: for functions in which a bad cell spoils its own row only. */
export const blockOf = (id: string, name: Text, kind: Kind<number>): CallArgument<Block> =>
  ofCall<Block>(id, name, RANGE, (raw, called) => readBlock(kind, raw, called));

/** Numbers with their places; one bad cell spoils the call. */
export const numbersOf = (id: string, name: Text, kind: Kind<number>): CallArgument<Block> =>
  ofCall<Block>(id, name, RANGE, (raw, called) => soundBlock(kind, raw, called));

/** Like `numbersOf`, but may be left out: then undefined. */
export const optionalNumbersOf = (
  id: string,
  name: Text,
  kind: Kind<number>,
): CallArgument<Block | undefined> =>
  ofCall<Block | undefined>(id, name, SPARE_RANGE, (raw, called) => {
    const block = soundBlock(kind, raw, called);
    return isFault(block) || !block.numbers.every(Number.isNaN) ? block : undefined;
  });

/** The numbers of a range in order, blanks skipped; one bad cell spoils the call, and nothing left is #N/A. */
export const values = (id: string, name: Text, kind: Kind<number>): CallArgument<Float64Array> =>
  ofCall<Float64Array>(id, name, RANGE, (raw, called) => {
    const block = soundBlock(kind, raw, called);
    if (isFault(block)) return block;
    const present = withoutBlanks(block.numbers);
    return present.length > 0 ? present : Fault.none(sentences.nothing, { argument: called });
  });

/** Numbers without the places where there is none. */
export function withoutBlanks(numbers: Float64Array): Float64Array {
  if (!numbers.includes(NaN)) return numbers;
  const present = new Float64Array(numbers.length);
  let count = 0;
  for (let i = 0; i < numbers.length; i++) if (!Number.isNaN(numbers[i]!)) present[count++] = numbers[i]!;
  return present.subarray(0, count);
}
