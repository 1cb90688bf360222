import { textKey } from '../../core/same-text';
import { spelledDate, spelledNumber } from '../../core/spelled';
import { atFifteenDigits } from '../../core/digits';
import type { Text } from '../../core/text';
import { areaName, columnLetters } from '../sheet/area';
import { filled, joined, plain } from '../sheet/fill';
import type { Finding } from '../sheet/finding';
import type { Family, Given } from '../sheet/given';
import type { RawCell } from '../sheet/input';
import type { FoundColumn, MoneyUnit, Source, SourceInput } from '../sheet/source';
import { alikeNames, type Alike } from './alike';
import type { ReadingChoices } from './choices';
import { contentsOf } from './contents';
import { findHeader, type Header } from './header';
import { knownIn, matchColumns, namedColumn, type Matches, type NamedColumn } from './matching';
import { oneUnit, type MoneyColumn } from './money';
import { isErrorText, isFilled, type ReadRange } from './range';
import { counted, remedy, type Remark, type Spot } from './remark';
import { sentences } from './sentences';
import { sumRows } from './sum-rows';
import { currencyOf } from './units';

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
  const header = findHeader(range, knownIn(source));
  const from = header.lines ? header.lines.last + 1 : range.above;
  const columns = range.columns.map((column, i) =>
    namedColumn(
      column,
      header.names[i] ?? '',
      range.formats[header.lines?.last ?? -1]?.[i],
      header.units[i] ?? null,
      contentsOf(range, i, from),
    ),
  );
  const matches = matchColumns(source, columns, choices.columns);
  return new Reading(range, source, choices, header, columns, matches, linesFrom(range, from)).done();
}

/** The lines that hold anything. */
const linesFrom = ({ cells }: ReadRange, from: number): number[] => {
  const lines: number[] = [];
  for (let line = from; line < cells.length; line++) if (cells[line]!.some(isFilled)) lines.push(line);
  return lines;
};

interface Used {
  readonly id: string;
  readonly wanted: Given | Family;
  /** Its place among the columns of the range. */
  readonly index: number;
  readonly named: NamedColumn;
}

/** One reading, step by step; each leaves its remarks. */
class Reading {
  private readonly remarks: Remark[] = [];
  private readonly used: readonly Used[];
  private readonly key: Used | undefined;

  constructor(
    private readonly range: ReadRange,
    private readonly source: Source,
    private readonly choices: ReadingChoices,
    private readonly header: Header,
    private readonly columns: readonly NamedColumn[],
    private readonly matches: Matches,
    private lines: number[],
  ) {
    const indexOf = new Map(columns.map(({ column }, index) => [column, index]));
    this.used = Object.entries(source.columns).flatMap(([id, wanted]) => {
      const { how, columns: found } = matches[id]!;
      if (how === 'guess' && !wanted.required) return [];
      return found.map((column): Used => {
        const index = indexOf.get(column)!;
        return { id, wanted, index, named: columns[index]! };
      });
    });
    this.key = this.used.find(({ id }) => id === source.key);
  }

  done(): Understood {
    this.tellGuesses();
    this.leaveSumsOut();
    this.leaveHiddenOut();
    const money = this.used.filter(({ wanted }) => wanted.kind === 'money');
    const { unit, factors, remarks } = oneUnit(
      money.map((one) => this.moneyColumn(one)),
      this.choices,
    );
    this.remarks.push(...remarks);
    const byRow = this.currencies(money, unit);
    const cells = new Map(
      this.used.map((one) => [one.index, this.converted(one, factors.get(one.named.column), byRow?.rateOf)]),
    );
    if (this.key) cells.set(this.key.index, this.names(this.key));
    return {
      input: this.input(cells, byRow ? { ...unit, currency: byRow.currency } : unit),
      hasHeader: this.header.lines !== null,
      columns: this.columns,
      matches: this.matches,
      remarks: this.remarks,
    };
  }

  private cell(line: number, index: number): RawCell {
    return this.range.cells[line]![index] ?? '';
  }

  private spot(line: number, index: number): Spot {
    return { row: this.range.top + line, column: this.range.columns[index]! };
  }

  private nameOf({ named, index }: Pick<Used, 'named' | 'index'>): string {
    return isFilled(named.header) ? String(named.header).trim() : columnLetters(this.range.columns[index]!);
  }

  private tellGuesses(): void {
    for (const [id, { how, columns }] of Object.entries(this.matches)) {
      if (how !== 'guess') continue;
      const wanted = this.source.columns[id]!;
      const named = columns.map((column) => this.columns.find((one) => one.column === column)!);
      const header = named
        .map((one) => this.nameOf({ named: one, index: this.columns.indexOf(one) }))
        .join(', ');
      const said = { header, name: wanted.term, letters: columns.map(columnLetters).join(', ') };
      this.remarks.push({
        severity: wanted.required ? 'error' : 'warning',
        text: filled(sentences.guess, said),
        cells: this.header.lines
          ? columns.map((column) => ({ row: this.range.top + this.header.lines!.last, column }))
          : [],
        remedies: [
          remedy(filled(sentences.useIt, said), { columns: { [id]: columns } }),
          remedy(sentences.dontUse, { columns: { [id]: [] } }),
        ],
      });
    }
  }

  private leaveSumsOut(): void {
    const found = sumRows({
      lines: this.lines,
      cells: this.range.cells,
      key: this.key?.index ?? null,
      figures: this.figures(),
    });
    if (found.length === 0) return;
    const at = this.key?.index ?? 0;
    const cells = found.map((line) => this.spot(line, at));
    if (this.choices.keepSums) {
      const remedies = [remedy(sentences.leaveSumsOut, { keepSums: false })];
      this.remarks.push({
        severity: 'warning',
        text: counted(sentences.sumsKept, found.length),
        cells,
        remedies,
      });
      return;
    }
    const sums = new Set(found);
    this.lines = this.lines.filter((line) => !sums.has(line));
    const remedies = [remedy(sentences.keepSums, { keepSums: true })];
    this.remarks.push({
      severity: 'remark',
      text: counted(sentences.sumsOut, found.length),
      cells,
      remedies,
    });
  }

  /** The columns that add up: money and counts that were matched, else every column of figures. */
  private figures(): number[] {
    const adding = this.used.filter(({ wanted }) => wanted.kind === 'money' || wanted.kind === 'whole');
    if (adding.length > 0) return adding.map(({ index }) => index);
    return this.columns.flatMap(({ contents }, index) =>
      (contents.numbers + contents.spelled) * 2 > contents.filled ? [index] : [],
    );
  }

  private leaveHiddenOut(): void {
    const hidden = new Set(this.range.hidden);
    const found = this.lines.filter((line) => hidden.has(line));
    if (found.length === 0) return;
    const out = this.choices.leaveHiddenOut === true;
    if (out) this.lines = this.lines.filter((line) => !hidden.has(line));
    this.remarks.push({
      severity: out ? 'remark' : 'warning',
      text: counted(out ? sentences.hiddenOut : sentences.hiddenIn, found.length),
      cells: found.map((line) => this.spot(line, this.key?.index ?? 0)),
      remedies: [remedy(out ? sentences.keepHidden : sentences.leaveHiddenOut, { leaveHiddenOut: !out })],
    });
  }

  private moneyColumn(one: Used): MoneyColumn {
    return { header: this.nameOf(one), column: one.named.column, unit: one.named.unit ?? this.header.unit };
  }

  /** A column that names the currency of each row: its rows are brought to one, or the person is asked. */
  private currencies(
    money: readonly Used[],
    unit: MoneyUnit,
  ): { currency: string; rateOf: (line: number) => number } | null {
    const index = money.length === 0 ? -1 : this.columns.findIndex((one, i) => this.namesCurrencies(one, i));
    if (index < 0) return null;
    const found = new Map<string, number>();
    const codes = new Map<number, string>();
    for (const line of this.lines) {
      const cell = this.cell(line, index);
      const code = isFilled(cell) ? currencyOf(String(cell)) : null;
      if (code === null) continue;
      codes.set(line, code);
      found.set(code, (found.get(code) ?? 0) + 1);
    }
    const [first, ...others] = [...found.keys()];
    if (first === undefined) return null;
    const wanted = this.choices.currency;
    if (wanted === undefined && others.length === 0) return { currency: first, rateOf: () => 1 };
    if (wanted === undefined || !found.has(wanted)) {
      this.remarks.push({
        severity: 'error',
        text: filled(sentences.severalCurrencies, {
          header: this.nameOf({ named: this.columns[index]!, index }),
          units: joined(
            [...found].map(([code, count]) => plain(`${code} (${count})`)),
            { en: ', ', 'zh-CN': '、' },
          ),
        }),
        cells: [],
        remedies: [...found.keys()].map((currency) =>
          remedy(filled(sentences.onlyRowsIn, { currency }), { currency }),
        ),
        rates: [...found.keys()],
      });
      return { currency: unit.currency ?? first, rateOf: () => 1 };
    }
    return this.inOneCurrency(wanted, index, codes);
  }

  private inOneCurrency(currency: string, index: number, codes: ReadonlyMap<number, string>) {
    const rates = this.choices.rates ?? {};
    const rateOf = (line: number): number | undefined => {
      const code = codes.get(line);
      return code === currency ? 1 : code === undefined ? undefined : rates[code];
    };
    const out = this.lines.filter((line) => rateOf(line) === undefined);
    this.lines = this.lines.filter((line) => rateOf(line) !== undefined);
    if (out.length > 0) {
      this.remarks.push({
        severity: 'remark',
        text: counted(sentences.otherCurrencies, out.length, { currency }),
        cells: out.map((line) => this.spot(line, index)),
        remedies: [],
      });
    }
    const changed = this.lines.filter((line) => codes.get(line) !== currency);
    if (changed.length > 0) {
      const used = new Set(changed.map((line) => codes.get(line)!));
      const said = [...used].map((code) => `1 ${code} = ${rates[code]} ${currency}`).join(', ');
      this.remarks.push({
        severity: 'remark',
        text: counted(sentences.atRates, changed.length, { currency, rates: said }),
        cells: changed.map((line) => this.spot(line, index)),
        remedies: [],
      });
    }
    return { currency, rateOf: (line: number) => rateOf(line) ?? 1 };
  }

  private namesCurrencies({ words, contents }: NamedColumn, index: number): boolean {
    if (this.used.some((one) => one.index === index) || contents.words === 0) return false;
    if (!CURRENCY_HEADERS.has(words.join(' '))) return false;
    return this.lines.some((line) => currencyOf(String(this.cell(line, index))) !== null);
  }

  /** The cells of a column: texts read as what they spell where the person agreed, money in one unit. */
  private converted(
    one: Used,
    factor: ((x: number) => number) | undefined,
    rateOf: ((line: number) => number) | undefined,
  ): RawCell[] {
    const { wanted, index } = one;
    const reads = wanted.kind === 'date' ? 'date' : NUMERIC.has(wanted.kind) ? 'number' : null;
    if (reads === null) return this.lines.map((line) => this.cell(line, index));
    const spelled: number[] = [];
    const unclear: number[] = [];
    const cells = this.lines.map((line): RawCell => {
      const cell = this.cell(line, index);
      const value = reads === 'date' ? this.dateIn(cell) : typeof cell === 'string' ? numberIn(cell) : null;
      if (value === 'ambiguous') unclear.push(line);
      else if (value !== null) spelled.push(line);
      const x = this.choices.convert && typeof value === 'number' ? value : cell;
      if (typeof x !== 'number' || wanted.kind !== 'money') return x;
      const rate = rateOf?.(line) ?? 1;
      const inUnit = factor ? factor(x) : x;
      return rate === 1 ? inUnit : atFifteenDigits(inUnit * rate);
    });
    this.tellSpelled(one, spelled, reads === 'date' ? sentences.textDates : sentences.textNumbers);
    if (unclear.length > 0) this.tellUnclear(one, unclear);
    return cells;
  }

  /** The date that a cell spells, where it is not one already; the order of day and month as the person said. */
  private dateIn(cell: RawCell): number | 'ambiguous' | null {
    if (typeof cell === 'boolean' || !isFilled(cell) || (typeof cell === 'number' && cell < EIGHT_DIGITS))
      return null;
    const date = spelledDate(String(cell));
    const { dateOrder } = this.choices;
    if (date !== 'ambiguous' || dateOrder === undefined) return date;
    return dateInOrder(String(cell), dateOrder);
  }

  private tellSpelled(one: Used, lines: readonly number[], asked: typeof sentences.textNumbers): void {
    if (lines.length === 0) return;
    const done = this.choices.convert === true;
    const said = {
      header: this.nameOf(one),
      sample: String(this.cell(lines[0]!, one.index)).trim().slice(0, 30),
    };
    this.remarks.push({
      severity: done ? 'remark' : 'error',
      text: counted(done ? sentences.converted : asked, lines.length, said),
      cells: lines.map((line) => this.spot(line, one.index)),
      remedies: [remedy(done ? sentences.undo : sentences.convert, { convert: !done })],
    });
  }

  private tellUnclear(one: Used, lines: readonly number[]): void {
    const said = {
      header: this.nameOf(one),
      sample: String(this.cell(lines[0]!, one.index)).trim().slice(0, 30),
    };
    this.remarks.push({
      severity: 'error',
      text: counted(sentences.dateOrder, lines.length, said),
      cells: lines.map((line) => this.spot(line, one.index)),
      remedies: [
        remedy(sentences.dayFirst, { dateOrder: 'day first', convert: true }),
        remedy(sentences.monthFirst, { dateOrder: 'month first', convert: true }),
      ],
    });
  }

  /** The names of the rows: blank ones filled from above and spellings joined where the person agreed. */
  private names(key: Used): RawCell[] {
    return this.joinAlike(key, this.fillDown(key));
  }

  private fillDown(key: Used): RawCell[] {
    const blank: number[] = [];
    let above: RawCell = '';
    const names = this.lines.map((line): RawCell => {
      const name = this.cell(line, key.index);
      if (isFilled(name)) {
        above = name;
        return name;
      }
      const hasFigures = this.used.some((one) => one !== key && isFilled(this.cell(line, one.index)));
      if (!isFilled(above) || !hasFigures) return name;
      blank.push(line);
      return this.choices.fillDown ? above : name;
    });
    if (blank.length > 0) {
      const done = this.choices.fillDown === true;
      this.remarks.push({
        severity: done ? 'remark' : 'warning',
        text: counted(done ? sentences.namesFilled : sentences.namesBlank, blank.length),
        cells: blank.map((line) => this.spot(line, key.index)),
        remedies: [remedy(done ? sentences.leaveBlank : sentences.fillDown, { fillDown: !done })],
      });
    }
    return names;
  }

  private joinAlike(key: Used, names: readonly RawCell[]): RawCell[] {
    const texts = names.map((name) => (typeof name === 'string' && !isErrorText(name) ? name.trim() : ''));
    const groups = alikeNames(new Set(texts.filter((name) => name !== '')));
    if (groups.length === 0) return [...names];
    const done = this.choices.joinAlike === true;
    const first = new Map(groups.flatMap((group) => group.map((name) => [textKey(name), group[0]] as const)));
    this.remarks.push({
      severity: done ? 'remark' : 'warning',
      text: counted(done ? sentences.joined : sentences.alike, groups.length, { names: shownGroups(groups) }),
      cells: texts.flatMap((name, i) =>
        name !== '' && first.has(textKey(name)) ? [this.spot(this.lines[i]!, key.index)] : [],
      ),
      remedies: [remedy(done ? sentences.keepApart : sentences.join, { joinAlike: !done })],
    });
    return done ? names.map((name, i) => first.get(textKey(texts[i]!)) ?? name) : [...names];
  }

  private input(cells: ReadonlyMap<number, readonly RawCell[]>, unit: MoneyUnit): SourceInput {
    const { range } = this;
    const columns: Record<string, FoundColumn[]> = {};
    for (const { id, index, named } of this.used) {
      (columns[id] ??= []).push({ header: named.header, cells: cells.get(index)!, column: named.column });
    }
    return {
      worksheet: range.worksheet,
      address: addressOf(range, this.header),
      rows: this.lines.map((line) => range.top + line),
      columns,
      unit,
      remarks: this.remarks.map(asFinding),
    };
  }
}

const NUMERIC: ReadonlySet<string> = new Set(['money', 'number', 'whole', 'share']);
const CURRENCY_HEADERS = new Set([
  'currency',
  'currency code',
  'ccy',
  'cur',
  'curr',
  '币种',
  '货币',
  '币别',
  '币制',
  '交易币种',
  '结算币种',
  '货币单位',
]);

/** From here on a number in a column of dates is 20260331 rather than a serial number. */
const EIGHT_DIGITS = 19_000_101;

const numberIn = (cell: string): number | null => (isErrorText(cell) ? null : spelledNumber(cell));

/** 03/04/2026 in the order that was said. */
function dateInOrder(text: string, order: 'day first' | 'month first'): number | null {
  const [first, second, ...rest] = text.trim().split(/(?<=\d)[-/](?=\d)/);
  const [day, month] = order === 'day first' ? [first, second] : [second, first];
  const date = spelledDate(`${day}.${month}.${rest.join('.')}`);
  return date === 'ambiguous' ? null : date;
}

const MOST_GROUPS = 3;

const shownGroups = (groups: readonly Alike[]): Text => {
  const shown = groups
    .slice(0, MOST_GROUPS)
    .map((group) => plain(group.map((name) => `“${name}”`).join(' / ')));
  const all = joined(shown, { en: ', ', 'zh-CN': '、' });
  return groups.length > MOST_GROUPS ? { en: `${all.en} …`, 'zh-CN': `${all['zh-CN']} …` } : all;
};

const asFinding = ({ severity, text }: Remark): Finding => ({
  severity: severity === 'error' ? 'error' : 'warning',
  text,
  places: [],
});

/** The cells that were read, header included; areas with a gap between them one by one. */
function addressOf({ top, columns, cells, above }: ReadRange, { lines }: Header): string {
  const first = lines ? Math.min(lines.first, above) : above;
  const from = lines && lines.first > above ? lines.first : first;
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
