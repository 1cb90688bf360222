import { blank, hostile, moodOf, variant, type CellMaker, type Mood } from './cells';
import type { Draw } from './draw';

/** What the arguments of one call have in common. */
export interface Call {
  readonly draw: Draw;
  readonly mood: Mood;
  readonly rows: number;
  readonly columns: number;
}

export type ArgumentMaker = (call: Call) => unknown;

export const callOf = (draw: Draw): Call => {
  const [rows, columns] = draw.of([
    [1, 1],
    [draw.whole(2, 9), 1],
    [draw.whole(2, 9), 1],
    [draw.whole(2, 30), 1],
    [1, draw.whole(2, 7)],
    [draw.whole(2, 4), draw.whole(2, 4)],
  ] as const);
  return { draw, mood: moodOf(draw), rows, columns };
};

const blockOf = (draw: Draw, make: CellMaker, rows: number, columns: number): unknown[][] =>
  draw.times(rows, () => draw.times(columns, () => make(draw)));

/** A single cell arrives bare, or as a range of one. */
const alone = (draw: Draw, cell: unknown): unknown => (draw.chance(0.3) ? [[cell]] : cell);

/** In the shape of the call: now and then one cell, turned, or of another size. */
export const inRows =
  (kind: (draw: Draw) => CellMaker, leftOut = 0, oneCell = 0.2): ArgumentMaker =>
  ({ draw, mood, rows, columns }) => {
    if (draw.chance(leftOut)) return blank(draw);
    const make = hostile(kind(draw), mood);
    if (draw.chance(oneCell)) return alone(draw, make(draw));
    if (rows === 1 && columns === 1) return alone(draw, make(draw));
    if (draw.chance(0.02)) return blockOf(draw, make, rows + 1, columns);
    return draw.chance(0.05) && (rows === 1 || columns === 1)
      ? blockOf(draw, make, columns, rows)
      : blockOf(draw, make, rows, columns);
  };

/** One value for the call. */
export const option =
  (cell: CellMaker, leftOut = 0.5): ArgumentMaker =>
  ({ draw, mood }) => {
    if (draw.chance(leftOut)) return blank(draw);
    return alone(draw, hostile(cell, { blanks: 0.05, bad: mood.bad / 3, objects: mood.objects })(draw));
  };

export const choice = (...words: readonly string[]): ArgumentMaker =>
  option((draw) => (draw.chance(0.03) ? 'neither' : variant(draw.of(words), draw)));

/** A list in a column or a row, now and then with blanks at its end, a gap or a repeat. */
export const list =
  (make: (draw: Draw) => readonly unknown[], leftOut = 0.5): ArgumentMaker =>
  ({ draw, mood }) => {
    if (draw.chance(leftOut)) return blank(draw);
    const cells = [...make(draw)];
    if (draw.chance(0.1)) cells.push('', null);
    if (draw.chance(0.04)) cells.splice(draw.whole(0, cells.length - 1), 0, '');
    if (draw.chance(0.04)) cells.push(cells[0]);
    if (draw.chance(mood.bad / 3))
      cells[draw.whole(0, cells.length - 1)] = draw.of(['x', true, { code: '#N/A' }]);
    if (cells.length === 1) return alone(draw, cells[0]);
    return draw.chance(0.5) ? [cells] : cells.map((cell) => [cell]);
  };

/** A table, now and then with blank rows at its end, a gap, or a row twice. */
export const table =
  (make: (draw: Draw) => readonly (readonly unknown[])[], leftOut = 0.5): ArgumentMaker =>
  ({ draw, mood }) => {
    if (draw.chance(leftOut)) return blank(draw);
    const rows = make(draw).map((row) => [...row]);
    const blanks = (): unknown[] => rows[0]!.map(() => '');
    if (draw.chance(0.1)) rows.push(blanks());
    if (draw.chance(0.04)) rows.splice(draw.whole(0, rows.length - 1), 0, blanks());
    if (draw.chance(0.04)) rows.push([...rows[0]!]);
    if (draw.chance(0.04)) draw.of(rows)[draw.whole(0, rows[0]!.length - 1)] = '';
    if (draw.chance(mood.bad / 3)) draw.of(rows)[0] = draw.of<unknown>([true, { code: '#N/A' }]);
    return rows;
  };

/** So many distinct values in rising order. */
export function rising(draw: Draw, values: readonly number[], most: number): number[] {
  const chosen = new Set(draw.times(draw.whole(1, most), () => draw.of(values)));
  return [...chosen].sort((a, b) => a - b);
}

export const block =
  (cell: CellMaker, rows: (call: Call) => number, columns: (call: Call) => number): ArgumentMaker =>
  (call) => {
    const make = hostile(cell, call.mood);
    const [r, c] = [rows(call), columns(call)];
    return r === 1 && c === 1 ? alone(call.draw, make(call.draw)) : blockOf(call.draw, make, r, c);
  };
