import { atFifteenDigits } from '../../core/digits';
import { plain, filled, joined } from '../sheet/fill';
import type { MoneyUnit } from '../sheet/source';
import type { ReadingChoices } from './choices';
import { remedy, type Remark } from './remark';
import { sentences, unitText } from './sentences';

/** A column of money with the unit that its header, a line below it or a title line says. */
export interface MoneyColumn {
  readonly header: string;
  readonly column: number;
  readonly unit: MoneyUnit | null;
}

/** How the figures of each column become figures of one unit. */
export interface Conversion {
  readonly unit: MoneyUnit;
  /** By column of the worksheet; a column that stays as it is is left out. */
  readonly factors: ReadonlyMap<number, (x: number) => number>;
  readonly remarks: readonly Remark[];
}

const NAMES_APART = { en: '; ', 'zh-CN': '；' };
const WORDS_APART = { en: ', ', 'zh-CN': '、' };

/** Multiples of ten are moved in the decimal notation, so that no digit changes. */
export const moved = (x: number, power: number): number => {
  const [digits, exponent = '0'] = String(x).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
};

/**
 * Brings columns of money to one unit: multiples of a currency when the person agrees, other currencies at the rates
 * given. What cannot be decided is an error with its choices.
 */
export function oneUnit(columns: readonly MoneyColumn[], choices: ReadingChoices): Conversion {
  const remarks: Remark[] = [];
  const said = columns.flatMap(({ unit }) => (unit ? [unit] : []));
  const large = said.find(({ multiple }) => multiple !== 1);
  const silent = columns.filter(({ unit }) => unit === null);
  if (large && silent.length > 0 && choices.unsaid === undefined) remarks.push(unsaid(silent, large));
  const unitOf = ({ unit }: MoneyColumn): MoneyUnit =>
    unit ?? {
      currency: null,
      multiple: choices.unsaid ?? said[0]?.multiple ?? 1,
    };

  const currencies = [...new Set(said.flatMap(({ currency }) => currency ?? []))];
  const currency = choices.currency ?? currencies[0] ?? null;
  const rates = choices.rates ?? {};
  const unrated = currencies.filter((one) => one !== currency && rates[one] === undefined);
  if (currencies.length > 1 && unrated.length > 0) remarks.push(unlikeCurrencies(columns, currencies));

  const multiples = [...new Set(columns.map((column) => unitOf(column).multiple))];
  const multiple = choices.multiple ?? multiples[0] ?? 1;
  if (multiples.length > 1) remarks.push(unlikeUnits(columns, unitOf, currency, multiples, choices.multiple));

  const factors = new Map<number, (x: number) => number>();
  for (const column of columns) {
    const unit = unitOf(column);
    const power = Math.round(Math.log10(unit.multiple) - Math.log10(multiple));
    const rate = unit.currency === null || unit.currency === currency ? 1 : (rates[unit.currency] ?? 1);
    if (power === 0 && rate === 1) continue;
    factors.set(column.column, (x) =>
      rate === 1 ? moved(x, power) : atFifteenDigits(moved(x, power) * rate),
    );
  }
  return { unit: { currency, multiple }, factors, remarks };
}

function unsaid(silent: readonly MoneyColumn[], { currency, multiple }: MoneyUnit): Remark {
  const unit = unitText(currency, multiple);
  const one = unitText(currency, 1);
  return {
    severity: 'error',
    text: filled(sentences.unitUnsaid, {
      headers: listed(silent.map(({ header }) => header)),
      unit,
    }),
    cells: [],
    remedies: [
      remedy(filled(sentences.alsoIn, { unit }), { unsaid: multiple }),
      remedy(filled(sentences.alsoIn, { unit: one }), { unsaid: 1 }),
    ],
  };
}

const listed = (names: readonly string[]) =>
  joined(
    names.map((name) => ({ en: `“${name}”`, 'zh-CN': `“${name}”` })),
    WORDS_APART,
  );

function unlikeUnits(
  columns: readonly MoneyColumn[],
  unitOf: (column: MoneyColumn) => MoneyUnit,
  currency: string | null,
  multiples: readonly number[],
  agreed: number | undefined,
): Remark {
  const units = joined(
    columns.map((column) => {
      const unit = unitText(unitOf(column).currency ?? currency, unitOf(column).multiple);
      return {
        en: `“${column.header}” ${unit.en}`,
        'zh-CN': `“${column.header}”${unit['zh-CN']}`,
      };
    }),
    NAMES_APART,
  );
  if (agreed !== undefined) {
    const unit = unitText(currency, agreed);
    return {
      severity: 'remark',
      text: filled(sentences.unitsConverted, { unit, units }),
      cells: [],
      remedies: otherUnits(
        multiples.filter((one) => one !== agreed),
        currency,
      ),
    };
  }
  return {
    severity: 'error',
    text: filled(sentences.unlikeUnits, { units }),
    cells: [],
    remedies: otherUnits(multiples, currency),
  };
}

const otherUnits = (multiples: readonly number[], currency: string | null) =>
  multiples.map((multiple) =>
    remedy(filled(sentences.convertTo, { unit: unitText(currency, multiple) }), { multiple }),
  );

const unlikeCurrencies = (columns: readonly MoneyColumn[], currencies: readonly string[]): Remark => ({
  severity: 'error',
  text: filled(sentences.unlikeCurrencies, {
    units: joined(
      columns.flatMap(({ header, unit }) => (unit?.currency ? [plain(`${header} ${unit.currency}`)] : [])),
      NAMES_APART,
    ),
  }),
  cells: [],
  remedies: [],
  rates: currencies,
});
