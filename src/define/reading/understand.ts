import { atFifteenDigits } from '../../core/digits';
import { areaName, columnLetters } from '../sheet/area';
import { filled } from '../sheet/fill';
import type { Finding } from '../sheet/finding';
import type { RawCell } from '../sheet/input';
import type { FoundColumn, Source, SourceInput } from '../sheet/source';
import type { ReadingChoices } from './choices';
import { inOneCurrency } from './currency-column';
import { headed } from './headed';
import type { Header } from './header';
import { leaveHiddenOut, leaveSumsOut } from './left-out';
import { headerOf, type Lines, type Used } from './lines';
import { matchColumns, type Matches, type NamedColumn } from './matching';
import { oneUnit } from './money';
import { namesOf } from './names';
import { isFilled, type ReadRange } from './range';
import { remedy, type Remark } from './remark';
import { sentences } from './sentences';
import { spelledCells } from './spelled-cells';

/** A range as a source: what was found in it, what was done to it, and what the person has to say. */
export interface Understood {
  readonly input: SourceInput;
  /** Whether a header was found. */
  readonly hasHeader: boolean;
  readonly columns: readonly NamedColumn[];
  readonly matches: Matches;
  readonly remarks: readonly Remark[];
}

/** Reads a range as a source. The same range and the same choices give the same, whenever they are read. */
export function understand(range: ReadRange, source: Source, choices: ReadingChoices = {}): Understood {
  const { header, from, columns } = headed(range, source);
  const matches = matchColumns(source, columns, choices.columns);
  const used = usedColumns(source, columns, matches);
  const key = used.find(({ id }) => id === source.key);
  const remarks = guesses(source, columns, matches, range, header);
  const all: Lines = {
    range,
    choices,
    columns,
    used,
    key,
    lines: linesFrom(range, from),
  };
  const data = leaveHiddenOut(leaveSumsOut(all, remarks), remarks);
  const input = readLines(data, header, remarks);
  return { input, hasHeader: header.lines !== null, columns, matches, remarks };
}

/** The lines that hold anything. */
function linesFrom({ cells }: ReadRange, from: number): number[] {
  const lines: number[] = [];
  for (let line = from; line < cells.length; line++) if (cells[line]!.some(isFilled)) lines.push(line);
  return lines;
}

/** A guess at an optional column is not used before it is confirmed; one at a required column holds everything up. */
function usedColumns({ columns: wanted }: Source, columns: readonly NamedColumn[], matches: Matches): Used[] {
  const indexOf = new Map(columns.map(({ column }, index) => [column, index]));
  return Object.entries(wanted).flatMap(([id, one]) => {
    const { how, columns: found } = matches[id]!;
    if (how === 'guess' && !one.required) return [];
    return found.map((column): Used => {
      const index = indexOf.get(column)!;
      return { id, wanted: one, index, named: columns[index]! };
    });
  });
}

function guesses(
  source: Source,
  columns: readonly NamedColumn[],
  matches: Matches,
  { top }: ReadRange,
  { lines }: Header,
): Remark[] {
  return Object.entries(matches).flatMap(([id, { how, columns: found }]): Remark[] => {
    if (how !== 'guess') return [];
    const wanted = source.columns[id]!;
    const header = columns
      .filter(({ column }) => found.includes(column))
      .map(headerOf)
      .join(', ');
    const said = {
      header,
      name: wanted.term,
      letters: found.map(columnLetters).join(', '),
    };
    return [
      {
        severity: wanted.required ? 'error' : 'warning',
        text: filled(sentences.guess, said),
        cells: lines ? found.map((column) => ({ row: top + lines.last, column })) : [],
        remedies: [
          remedy(filled(sentences.useIt, said), { columns: { [id]: found } }),
          remedy(sentences.dontUse, { columns: { [id]: [] } }),
        ],
      },
    ];
  });
}

/** The cells of the lines, in one currency and one unit, with the names of the rows as they shall be. */
function readLines(found: Lines, header: Header, remarks: Remark[]): SourceInput {
  const money = found.used.filter(({ wanted }) => wanted.kind === 'money');
  const {
    unit,
    factors,
    remarks: ofUnits,
  } = oneUnit(
    money.map(({ named }) => ({
      header: headerOf(named),
      column: named.column,
      unit: named.unit ?? header.unit,
    })),
    found.choices,
  );
  remarks.push(...ofUnits);
  const { data, currency, rateOf } =
    money.length > 0
      ? inOneCurrency(found, remarks)
      : { data: found, currency: null, rateOf: (): number => 1 };
  const columns: Record<string, FoundColumn[]> = {};
  for (const one of data.used) {
    const spelled = spelledCells(data, one, remarks);
    const factor = factors.get(one.named.column);
    const cells =
      one.wanted.kind === 'money'
        ? spelled.map((cell, i) => inUnit(cell, factor, rateOf(data.lines[i]!)))
        : one === data.key
          ? namesOf(data, one, remarks)
          : spelled;
    (columns[one.id] ??= []).push({
      header: one.named.header,
      cells,
      column: one.named.column,
    });
  }
  return {
    worksheet: data.range.worksheet,
    address: addressOf(data.range, header),
    rows: data.lines.map((line) => data.range.top + line),
    columns,
    unit: { ...unit, currency: currency ?? unit.currency },
    remarks: remarks.map(asFinding),
  };
}

function inUnit(cell: RawCell, factor: ((x: number) => number) | undefined, rate: number): RawCell {
  if (typeof cell !== 'number') return cell;
  const x = factor ? factor(cell) : cell;
  return rate === 1 ? x : atFifteenDigits(x * rate);
}

const asFinding = ({ severity, text }: Remark): Finding => ({
  severity,
  text,
  places: [],
});

/** The cells that were read, header included; areas with a gap between them one by one. */
function addressOf({ top, columns, cells, above }: ReadRange, { lines }: Header): string {
  const from = lines ? lines.first : above;
  let last = cells.length - 1;
  while (last > from && !cells[last]!.some(isFilled)) last--;
  const areas: { column: number; columns: number }[] = [];
  for (const column of columns) {
    const open = areas.at(-1);
    if (open && open.column + open.columns === column) open.columns++;
    else areas.push({ column, columns: 1 });
  }
  return areas.map((area) => areaName({ ...area, row: top + from, rows: last - from + 1 })).join(',');
}
