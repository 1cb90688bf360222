import { Fault } from '../../core/fault';
import type { Text } from '../../core/text';
import type { Block } from './blocks';
import { at, isVector, size, sizeInWords } from './grid';
import { sentences } from './sentences';

/** So many weights for the columns of another argument, none of them blank; equal ones when none are given. */
export function weightsFor(
  given: Block | undefined,
  count: number,
  argument: Text,
  first: Text,
): readonly number[] | Fault {
  if (!given) return new Array<number>(count).fill(1);
  const { grid, numbers } = given;
  const beyond = numbers.subarray(Math.min(count, size(grid)));
  // Blank cells behind a list are no part of it.
  if (!isVector(grid) || size(grid) < count || !beyond.every(Number.isNaN)) {
    return Fault.value(sentences.weights, { argument, found: sizeInWords(grid), first, count });
  }
  return allWeights({ ...given, numbers: numbers.subarray(0, count) }, argument);
}

/** Weights as a list; a blank one is refused. */
export function allWeights({ grid, numbers }: Block, argument: Text): readonly number[] | Fault {
  const blank = numbers.findIndex(Number.isNaN);
  return blank < 0 ? Array.from(numbers) : at(Fault.value(sentences.blankWeight), argument, grid, blank);
}
