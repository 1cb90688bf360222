import { Fault, isFault } from '../../core/fault';
import type { Text } from '../../core/text';
import { type CallArgument, RANGE, ofCall } from './argument';
import { BLANK, type Kind, type Read, readCell } from './cell';
import { at, cellAt, size, sizeInWords, toGrid } from './grid';
import { choice } from './kinds';
import { sentences } from './sentences';

function readSingle<T>(kind: Kind<T>, raw: unknown, name: Text): Read<T> {
  if (raw === null || raw === undefined) return BLANK;
  const grid = toGrid(raw);
  if (size(grid) !== 1) return Fault.value(sentences.oneCell, { argument: name, found: sizeInWords(grid) });
  const value = readCell(kind, cellAt(grid, 0));
  return isFault(value) ? at(value, name, grid, 0) : value;
}

/** An option of the whole call: one cell; blank or left out takes the default. */
export function option<T, D extends T | undefined>(
  id: string,
  name: Text,
  kind: Kind<T>,
  fallback: D,
): CallArgument<T | D> {
  return ofCall<T | D>(
    id,
    name,
    { optional: true, dimension: 'scalar', default: fallback },
    (raw, called) => {
      const value = readSingle(kind, raw, called);
      return value === BLANK ? fallback : value;
    },
  );
}

/** An option of the whole call that is one of a few codes; the first is the default. */
export function oneOf<const C extends readonly [string, ...string[]]>(
  id: string,
  name: Text,
  codes: C,
): CallArgument<C[number]> {
  return { ...option(id, name, choice(codes), codes[0]), codes } as CallArgument<C[number]>;
}

/** A single value that the whole call cannot do without. */
export const single = <T>(id: string, name: Text, kind: Kind<T>): CallArgument<T> =>
  ofCall<T>(id, name, RANGE, (raw, called) => {
    const value = readSingle(kind, raw, called);
    return value === BLANK ? Fault.none(sentences.missing, { argument: called }) : value;
  });
