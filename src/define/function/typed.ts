import { serialOf } from '../../core/calendar';
import type { Argument } from './argument';

/** What was typed for an argument: nothing, a value, cells of the workbook, or something that is none of these. */
export type Typed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'value'; readonly value: unknown; readonly formula: string }
  | { readonly kind: 'cells'; readonly address: string }
  | { readonly kind: 'unreadable' };

const NOTHING: Typed = { kind: 'nothing' };
const UNREADABLE: Typed = { kind: 'unreadable' };

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(%?)$/;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const QUOTED = /^"((?:[^"]|"")*)"$/;
/** A sheet's name before an exclamation mark is quoted unless it is one word. */
const SHEET = /^(?:'(?:[^']|'')+'|[^\s'!"(){},;]+)!/;
const CELLS =
  /^(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/i;
/** A defined name, or a table with or without a column. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[.+\])?$/u;

/** Reads what a person typed into the field of an argument, in Excel's own notation. */
export function readTyped(typed: string, { codes }: Pick<Argument, 'codes'>): Typed {
  // Full-width signs are a Chinese keyboard's; in a sheet's name or a text they are meant.
  const text = (/[!"[]/.test(typed) ? typed : typed.normalize('NFKC')).trim();
  if (text === '') return NOTHING;
  if (text.startsWith('{')) return readArray(text);
  const value = readValue(text);
  if (value) return value;
  // An option's code may be typed without quotation marks.
  if (codes?.includes(text.toLowerCase())) return { kind: 'value', value: text, formula: quoted(text) };
  const cells = text.replace(SHEET, '');
  return CELLS.test(cells) || NAME.test(cells) ? { kind: 'cells', address: text } : UNREADABLE;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function readValue(text: string): (Typed & { kind: 'value' }) | null {
  const number = NUMBER.exec(text);
  if (number) {
    const percent = number[1] === '%';
    const value = percent ? Number(`${text.slice(0, -1)}e-2`) : Number(text);
    return Number.isFinite(value) ? { kind: 'value', value, formula: text } : null;
  }
  if (/^(true|false)$/i.test(text)) {
    return { kind: 'value', value: text.toLowerCase() === 'true', formula: text.toUpperCase() };
  }
  const words = QUOTED.exec(text);
  if (words) return { kind: 'value', value: words[1]!.replaceAll('""', '"'), formula: text };
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  const serial = year === undefined ? null : serialOf(year, month!, day!);
  return serial === null ? null : { kind: 'value', value: serial, formula: `DATE(${year},${month},${day})` };
}

/** An array as Excel writes it: `{1,2;3,4}`, rows parted by semicolons. */
function readArray(text: string): Typed {
  if (!text.endsWith('}')) return UNREADABLE;
  const rows: unknown[][] = [[]];
  let rest = text.slice(1, -1);
  for (;;) {
    const [item = ''] = /^\s*(?:"(?:[^"]|"")*"|[^,;"]*)/.exec(rest) ?? [];
    const value = item.trim() === '' ? { value: '' } : readValue(item.trim());
    // Excel's arrays hold values only: no dates by function, no cells.
    if (!value || DATE.test(item.trim())) return UNREADABLE;
    rows[rows.length - 1]!.push(value.value);
    rest = rest.slice(item.length);
    if (rest === '') break;
    if (rest[0] === ';') rows.push([]);
    else if (rest[0] !== ',') return UNREADABLE;
    rest = rest.slice(1);
  }
  return rows.every((row) => row.length === rows[0]!.length)
    ? { kind: 'value', value: rows, formula: text }
    : UNREADABLE;
}

/**
 * The formula of a function with what was typed for its arguments; what was left out at the end is left out. Cells of
 * the sheet where it will stand need no sheet name.
 */
export function formulaOf(id: string, typed: readonly Typed[], home: string | null = null): string {
  const args = typed.map((one) => {
    if (one.kind === 'value') return one.formula;
    return one.kind === 'cells' ? atHome(one.address, home) : '';
  });
  while (args.at(-1) === '') args.pop();
  return `=${id}(${args.join(',')})`;
}

function atHome(address: string, home: string | null): string {
  const [prefix = ''] = SHEET.exec(address) ?? [];
  const sheet = prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
  return home !== null && prefix !== '' && sheet === home ? address.slice(prefix.length) : address;
}
