import { say, type Lang } from '../../core/text';
import { sameName } from '../function/kinds';
import type { Format } from './format';
import { headersOf } from './headers';
import type { RawCell } from './input';
import type { Block, Content, InputCell, Sheet, TableBlock } from './sheet';

/** A built sheet as it stands in the workbook: its main table, and the key figures above it. */
export interface Standing {
  readonly headers: readonly string[];
  /** Row by row, as wide as the headers; columns that the person added are among them. */
  readonly rows: readonly (readonly RawCell[])[];
  /** Labels and figures of the rows above the table. */
  readonly figures: readonly (readonly [label: string, figure: RawCell])[];
}

/** A column of the person's, by where it stands in the old table and in the new one, counted from 0. */
export interface Carried {
  readonly header: string;
  readonly from: number;
  readonly to: number;
}

export interface Change {
  readonly name: string;
  readonly from: RawCell;
  readonly to: RawCell;
}

/** What an update will change. */
export interface Difference {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** The header and the format of the result, and whose result is another. */
  readonly result: { readonly header: string; readonly format: Format };
  readonly changed: readonly Change[];
  /** So many rows keep their result while other figures in them change. */
  readonly otherwise: number;
  readonly figures: readonly (Change & { readonly format: Format })[];
  /** What the person entered for those who are gone. */
  readonly left: readonly {
    readonly name: string;
    readonly entries: readonly { readonly header: string; readonly entry: RawCell }[];
  }[];
}

export interface Comparison {
  readonly difference: Difference;
  /** For each new row the old one of the same customer, counted from 0; null for a new customer. */
  readonly rowBefore: readonly (number | null)[];
  readonly carried: readonly Carried[];
  /** Columns will stand elsewhere: what points at them by their cells points at others then. */
  readonly shifts: boolean;
}

export const isUnchanged = ({ added, gone, changed, otherwise, figures }: Difference): boolean =>
  added.length + gone.length + changed.length + otherwise + figures.length === 0;

/** The table that the sheet is about; null where none can be sorted. */
export const mainTable = ({ blocks }: Sheet): TableBlock | null =>
  blocks.find((block): block is TableBlock => block.kind === 'table' && block.excelTable !== undefined) ??
  null;

/**
 * Compares a sheet drawn anew with how it stands. Customers are compared as everywhere: width, case and spaces apart.
 * What is not in `alone`, the same sheet drawn without its last run, compares by itself and is no change of the data.
 */
export function compared(sheet: Sheet, standing: Standing, lang: Lang, alone = sheet): Comparison {
  const table = mainTable(sheet);
  if (!table) throw new Error('Only a sheet with a table can be compared.');
  const headers = headersOf(table, lang);
  const before = headers.map((header) => standing.headers.indexOf(header));
  const nameAt = before[0] ?? -1;
  const inBoth = headers.flatMap((_, k) => (before[k]! < 0 ? [] : [k]));
  const said = (k: number, row: number): RawCell => contentIn(table.columns[k]!.values[row]!, lang);

  const apart = table.columns.flatMap(({ id }, k) => (k === 0 || table.apart?.includes(id) ? [k] : []));
  const keysNow = keys(table.columns[0]?.values.length ?? 0, (row) => apart.map((k) => said(k, row)));
  const keysThen = keys(standing.rows.length, (row) =>
    apart.map((k) => (before[k]! < 0 ? '' : standing.rows[row]![before[k]!]!)),
  );
  const then = new Map(keysThen.map((key, row) => [key, row]));
  const now = new Set(keysNow);
  const rowBefore = keysNow.map((key) => then.get(key) ?? null);

  const free = table.columns.flatMap((column, k) => (isFree(column) ? [k] : []));
  const lasting = new Set(mainTable(alone)?.columns.map(({ id }) => id));
  const calculated = inBoth.filter((k) => !free.includes(k) && lasting.has(table.columns[k]!.id));
  const lastingFigures = new Set(figuresOf(alone).map(({ id }) => id));
  const result = table.columns[1] ?? table.columns[0]!;
  const carried = [
    ...free.flatMap((to): Carried[] =>
      before[to]! < 0 ? [] : [{ header: headers[to]!, from: before[to]!, to }],
    ),
    ...standing.headers
      .map((header, from) => ({ header, from }))
      .filter(({ header }) => !headers.includes(header))
      .map((column, i): Carried => ({ ...column, to: headers.length + i })),
  ];

  const changed: Change[] = [];
  let otherwise = 0;
  rowBefore.forEach((old, row) => {
    if (old === null) return;
    const differs = (k: number) => !alike(standing.rows[old]![before[k]!]!, said(k, row));
    if (inBoth.includes(1) && differs(1)) {
      changed.push({ name: String(said(0, row)), from: standing.rows[old]![before[1]!]!, to: said(1, row) });
    } else if (calculated.some(differs)) otherwise++;
  });
  const gone = keysThen.flatMap((key, row) => (now.has(key) ? [] : [row]));
  const nameOf = (row: number): string => String(standing.rows[row]![nameAt] ?? '');
  return {
    difference: {
      added: rowBefore.flatMap((old, row) =>
        old === null && said(0, row) !== '' ? [String(said(0, row))] : [],
      ),
      gone: gone.map(nameOf).filter((name) => name !== ''),
      result: { header: headers[1] ?? headers[0]!, format: result.format },
      changed,
      otherwise,
      figures: figuresOf(sheet).flatMap((cell) => {
        const label = say(cell.label, lang);
        const [, from] = standing.figures.find(([one]) => one === label) ?? [];
        const to = contentIn(cell.value, lang);
        return from === undefined || !lastingFigures.has(cell.id) || alike(from, to)
          ? []
          : [{ name: label, from, to, format: cell.format }];
      }),
      left: gone.flatMap((row) => {
        const entries = carried.flatMap(({ header, from }) => {
          const entry = standing.rows[row]![from]!;
          return entry === '' ? [] : [{ header, entry }];
        });
        return entries.length > 0 ? [{ name: nameOf(row), entries }] : [];
      }),
    },
    rowBefore,
    carried,
    shifts:
      before.some((from, to) => from >= 0 && from !== to) || carried.some(({ from, to }) => from !== to),
  };
}

/** Free for the person: nothing of ours stands in it. */
const isFree = ({ input, formula, values }: TableBlock['columns'][number]): boolean =>
  input === true && formula === undefined && values.every((value) => value === '');

/** The keys of rows; of equal ones the first, the second … of old and new belong together. */
function keys(count: number, partsOf: (row: number) => readonly RawCell[]): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: count }, (_, row) => {
    const key = JSON.stringify(partsOf(row).map((part) => sameName(String(part))));
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return `${key}${nth}`;
  });
}

const contentIn = (content: Content, lang: Lang): RawCell =>
  typeof content === 'object' ? say(content, lang) : content;

/** Excel shows fifteen digits of a number, and its own arithmetic may differ beyond them. */
const alike = (a: RawCell, b: RawCell): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? a.toPrecision(DIGITS) === b.toPrecision(DIGITS)
    : String(a) === String(b);

const DIGITS = 14;

const figuresOf = ({ blocks }: Sheet): readonly InputCell[] =>
  blocks
    .flatMap((block) => (block.kind === 'beside' ? block.stacks.flat() : [block]))
    .flatMap(calculatedCells);

const calculatedCells = (block: Block): readonly InputCell[] =>
  block.kind === 'inputs' ? block.cells.filter(({ formula }) => formula !== undefined) : [];
