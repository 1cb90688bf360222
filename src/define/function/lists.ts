import { Fault, isFault } from '../../core/fault';
import type { Text } from '../../core/text';
import { type CallArgument, RANGE, SPARE_RANGE, ofCall } from './argument';
import { soundBlock } from './blocks';
import type { Kind } from './cell';
import { at } from './grid';
import { sentences } from './sentences';

const noCheck = (): Fault | null => null;

/** The numbers of a short list, checked as one; undefined when there are none. Blank cells at its end are ignored. */
function readNumbers(
  raw: unknown,
  name: Text,
  kind: Kind<number>,
  check: (given: readonly number[]) => Fault | null,
): readonly number[] | undefined | Fault {
  if (raw === null || raw === undefined) return undefined;
  const block = soundBlock(kind, raw, name);
  if (isFault(block)) return block;
  const { grid, numbers } = block;
  let count = numbers.length;
  while (count > 0 && Number.isNaN(numbers[count - 1]!)) count--;
  const given = Array.from(numbers.subarray(0, count));
  const gap = given.findIndex(Number.isNaN);
  if (gap >= 0) return at(Fault.value(sentences.listBlank), name, grid, gap);
  return count === 0 ? undefined : (check(given) ?? given);
}

/** A short list that the whole call follows (cut-offs, edges): no blanks in between, checked as one. */
export const list = <D extends readonly number[] | undefined>(
  id: string,
  name: Text,
  kind: Kind<number>,
  fallback: D,
  check: (given: readonly number[]) => Fault | null = noCheck,
): CallArgument<readonly number[] | D> =>
  ofCall<readonly number[] | D>(
    id,
    name,
    { ...SPARE_RANGE, default: fallback },
    (raw, called) => readNumbers(raw, called, kind, check) ?? fallback,
  );

/** A short list that the whole call cannot do without. */
export const requiredList = (
  id: string,
  name: Text,
  kind: Kind<number>,
  check: (given: readonly number[]) => Fault | null = noCheck,
): CallArgument<readonly number[]> =>
  ofCall<readonly number[]>(
    id,
    name,
    RANGE,
    (raw, called) =>
      readNumbers(raw, called, kind, check) ?? Fault.value(sentences.missing, { argument: called }),
  );
