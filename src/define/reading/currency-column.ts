import { filled, joined, plain } from '../sheet/fill';
import { cellAt, headerOf, spotsOf, without, type Lines } from './lines';
import { isFilled } from './range';
import { counted, remedy, type Remark } from './remark';
import { sentences } from './sentences';
import { currencyOf } from './units';

const HEADERS = new Set(
  'currency|currency code|ccy|cur|curr|币种|货币|币别|币制|交易币种|结算币种|货币单位'.split('|'),
);

/** The lines of one currency, or that are brought to it. */
interface InOneCurrency {
  readonly data: Lines;
  /** Null where no column names currencies. */
  readonly currency: string | null;
  /** What the money of a line is multiplied by. */
  readonly rateOf: (line: number) => number;
}

/** A column that names the currency of each row: its rows are brought to one, or the person is asked. */
export function inOneCurrency(data: Lines, remarks: Remark[]): InOneCurrency {
  const index = data.columns.findIndex(
    ({ words, contents }, i) =>
      HEADERS.has(words.join(' ')) && contents.words > 0 && data.used.every((one) => one.index !== i),
  );
  const codes = new Map<number, string>();
  const counts = new Map<string, number>();
  for (const line of index < 0 ? [] : data.lines) {
    const cell = cellAt(data, line, index);
    const code = isFilled(cell) ? currencyOf(String(cell)) : null;
    if (code === null) continue;
    codes.set(line, code);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first = null, ...others] = [...counts.keys()];
  const wanted = data.choices.currency;
  if (wanted !== undefined && counts.has(wanted)) return broughtTo(wanted, data, index, codes, remarks);
  if (others.length > 0) {
    remarks.push({
      severity: 'error',
      text: filled(sentences.severalCurrencies, {
        header: headerOf(data.columns[index]!),
        units: joined(
          [...counts].map(([code, count]) => plain(`${code} (${count})`)),
          { en: ', ', 'zh-CN': '、' },
        ),
      }),
      cells: [],
      remedies: [...counts.keys()].map((currency) =>
        remedy(filled(sentences.onlyRowsIn, { currency }), { currency }),
      ),
      rates: [...counts.keys()],
    });
  }
  return { data, currency: first, rateOf: () => 1 };
}

function broughtTo(
  currency: string,
  data: Lines,
  index: number,
  codes: ReadonlyMap<number, string>,
  remarks: Remark[],
): InOneCurrency {
  const rates = data.choices.rates ?? {};
  const rateOf = (line: number): number | undefined => {
    const code = codes.get(line);
    return code === currency ? 1 : code === undefined ? undefined : rates[code];
  };
  const out = data.lines.filter((line) => rateOf(line) === undefined);
  const kept = without(data, out);
  const changed = kept.lines.filter((line) => codes.get(line) !== currency);
  const used = [...new Set(changed.map((line) => codes.get(line)!))];
  const said = used.map((code) => `1 ${code} = ${rates[code]} ${currency}`).join(', ');
  const remark = (text: Remark['text'], lines: readonly number[]): void => {
    const cells = spotsOf(data, lines, index);
    if (lines.length > 0) remarks.push({ severity: 'remark', text, cells, remedies: [] });
  };
  remark(counted(sentences.otherCurrencies, out.length, { currency }), out);
  remark(counted(sentences.atRates, changed.length, { currency, rates: said }), changed);
  return { data: kept, currency, rateOf: (line) => rateOf(line) ?? 1 };
}
