import type { Fault } from '../../core/fault';
import { isFault } from '../../core/fault';
import type { Text } from '../../core/text';
import { type CallArgument, RANGE, SPARE_RANGE, ofCall } from './argument';
import { BLANK, type Kind, type Read, readCell } from './cell';
import { type Grid, faultAt, size, toGrid } from './grid';
import { worstOf } from './worst';

/** Cells read one by one and left where they stand, blanks among them. No fault is in them. */
export interface Figures<T = number> {
  readonly grid: Grid;
  readonly cells: readonly (T | typeof BLANK)[];
}

/** Cells read one by one, faults kept in their places. */
export interface Cells<T = number> {
  readonly grid: Grid;
  readonly cells: readonly Read<T>[];
}

/** All cells of a range in order; a fault among them says where it stands. */
function readInPlace<T>(kind: Kind<T>, raw: unknown, name: Text): Cells<T> & { readonly faults: Fault[] } {
  const grid = toGrid(raw);
  const cells = new Array<Read<T>>(size(grid));
  const faults: Fault[] = [];
  let i = 0;
  for (const line of grid.lines) {
    for (let c = 0; c < grid.columns; c++, i++) {
      const value = readCell(kind, line[c]);
      if (isFault(value)) faults.push((cells[i] = faultAt(value, kind, name, grid, i)));
      else cells[i] = value;
    }
  }
  return { grid, cells, faults };
}

function readAll<T>(kind: Kind<T>, raw: unknown, name: Text): Figures<T> | Fault {
  const { grid, cells, faults } = readInPlace(kind, raw, name);
  return worstOf(faults) ?? { grid, cells: cells as Figures<T>['cells'] };
}

/** All cells of a range with their places; one bad cell spoils the call. */
export const figures = <T>(id: string, name: Text, kind: Kind<T>): CallArgument<Figures<T>> =>
  ofCall<Figures<T>>(id, name, RANGE, (raw, called) => readAll(kind, raw, called));

/** Like `figures`, but may be left out: then undefined. */
export const optionalFigures = <T>(
  id: string,
  name: Text,
  kind: Kind<T>,
): CallArgument<Figures<T> | undefined> =>
  ofCall<Figures<T> | undefined>(id, name, SPARE_RANGE, (raw, called) => {
    const all = readAll(kind, raw, called);
    return isFault(all) || all.cells.some((cell) => cell !== BLANK) ? all : undefined;
  });

/** Cells read one by one, faults kept in their places: for functions in which a bad cell spoils its own row only. */
export const cellsOf = <T>(id: string, name: Text, kind: Kind<T>): CallArgument<Cells<T>> =>
  ofCall<Cells<T>>(id, name, RANGE, (raw, called) => readInPlace(kind, raw, called));
