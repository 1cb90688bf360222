import Papa from 'papaparse';
import { serialOf } from '../../samples/superstore';
import { DAY, type CellValue, type DataColumn, type DataSheet } from '../../samples/sheet';
import type { PageWords } from './words';

const EXCEL_ROWS = 1_048_576;
const EXCEL_COLUMNS = 16_384;

/** Digits with or without thousands separators; a leading zero makes it an identifier, which stays text. */
const NUMBER = /^(0|[1-9]\d*|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?$/;
const DATE = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
/** Month first, as the data language of the sandbox has it. */
const AMERICAN_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/** Excel keeps 15 digits: a longer number is an account or an order number and stays text. */
const EXACT_DIGITS = 15;
const CHARACTER_WIDTH = 8;

/** Makes a sheet of a person's own CSV file. Refuses in words what a sheet cannot hold. */
export function sheetFromCsv(bytes: ArrayBuffer, name: string, words: PageWords): DataSheet {
  const { data, errors } = Papa.parse<string[]>(decode(bytes), { skipEmptyLines: 'greedy' });
  const unclosed = errors.find((error) => error.type === 'Quotes');
  if (unclosed) throw new Error(`${words.badQuotes} ${(unclosed.row ?? 0) + 1}`);
  const [header, ...body] = data;
  if (!header || body.length === 0) throw new Error(words.emptyFile);
  if (data.length > EXCEL_ROWS) throw new Error(words.tooManyRows);
  const width = data.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width > EXCEL_COLUMNS) throw new Error(words.tooManyColumns);
  const columns = Array.from({ length: width }, (_, index) => columnOf(header[index] ?? '', body, index));
  const rows = body.map((row) => columns.map((_, index) => cellOf(row[index] ?? '')));
  return { name, columns, rows };
}

/** UTF-8 or UTF-16 by its mark, UTF-8 when it is valid, else the encoding that Chinese Windows saves in. */
export function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The value of a cell: what looks like a formula stays text, so that an opened file cannot calculate. */
export function cellOf(text: string): CellValue {
  const plain = text.trim();
  if (plain === '') return null;
  return numberOf(plain)?.value ?? dateOf(plain) ?? text;
}

/** A number as Excel reads it from a file, with the format that its spelling asks for. */
interface ReadNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

/** A currency sign, a percent sign, brackets for a negative amount, a minus at the end as in exports of ledgers. */
const DRESSED = /^(\(?)(-?)([$¥￥€£]?)(-?)\s*([\d.,]+)\s*(%?)(-?)(\)?)$/;

function numberOf(text: string): ReadNumber | null {
  const [
    ,
    open = '',
    before = '',
    currency = '',
    inside = '',
    figure = '',
    percent = '',
    after = '',
    close = '',
  ] = DRESSED.exec(text) ?? [];
  const signs = before + inside + after;
  const isBracketed = open + close === '()';
  if (!NUMBER.test(figure) || signs.length > 1 || (open + close !== '' && (!isBracketed || signs !== '')))
    return null;
  if (percent !== '' && (currency !== '' || isBracketed || after !== '')) return null;
  if (figure.replace(/\D/g, '').length > EXACT_DIGITS) return null;
  const plain = figure.replaceAll(',', '');
  const size = percent === '' ? Number(plain) : Number(`${plain}e-2`);
  const value = isBracketed || signs !== '' ? -size : size;
  const decimals = figure.includes('.');
  if (percent !== '') return { value, numberFormat: decimals ? '0.00%' : '0%' };
  if (currency !== '') return { value, numberFormat: `${currency}#,##0${decimals ? '.00' : ''}` };
  if (figure.includes(',')) return { value, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { value };
}

function dateOf(text: string): number | null {
  const [, year, month, day] = yearFirst(text);
  if (!year || !month || !day) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
  return exists && Number(year) >= 1900 ? serialOf(Number(year), Number(month), Number(day)) : null;
}

function yearFirst(text: string): readonly (string | undefined)[] {
  const [, year, , month, day] = DATE.exec(text) ?? [];
  if (year) return [text, year, month, day];
  const [, americanMonth, americanDay, americanYear] = AMERICAN_DATE.exec(text) ?? [];
  return [text, americanYear, americanMonth, americanDay];
}

function columnOf(header: string, body: readonly string[][], index: number): DataColumn {
  const texts = body.map((row) => (row[index] ?? '').trim()).filter((text) => text !== '');
  const longest = texts.reduce((most, text) => Math.max(most, text.length), header.length);
  const width = Math.min(Math.max(longest * CHARACTER_WIDTH + 16, 72), 320);
  const isDate = texts.length > 0 && texts.every((text) => dateOf(text) !== null);
  const numberFormat = isDate
    ? DAY
    : texts.map((text) => numberOf(text)?.numberFormat).find((format) => format);
  return { header, width, ...(numberFormat ? { numberFormat } : {}) };
}

/** A name that Excel allows for a sheet and that the workbook does not have yet. */
export function sheetName(fileName: string, taken: readonly string[]): string {
  const stem = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[\\/?*:[\]]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  const base = (stem || 'CSV').slice(0, 31);
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = base.slice(0, 31 - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
