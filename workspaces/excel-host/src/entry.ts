import type { Entry } from './engine';

/** A value as Excel reads it from typing or from `range.values`, with the number format that reading implies. */
export interface ParsedEntry {
  readonly entry: Entry;
  readonly numberFormat: string | null;
}

const plain = (entry: Entry, numberFormat: string | null = null): ParsedEntry => ({ entry, numberFormat });

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const GROUPED = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PERCENT = /^([-+]?[\d.,]+)\s*%$/;
const DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;

/** Days from Excel's day zero (1899-12-30, which keeps serials right from March 1900 on) to 1970-01-01. */
const DAYS_TO_1970 = 25_569;

function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return exists ? date.getTime() / 86_400_000 + DAYS_TO_1970 : null;
}

function readNumber(text: string): number | null {
  if (NUMBER.test(text)) return Number(text);
  return GROUPED.test(text) ? Number(text.replace(/,/g, '')) : null;
}

/** Excel turns text that looks like a number, a date, a truth value or a formula into one, typed or written. */
export function parseEntry(value: unknown): ParsedEntry {
  if (value === null || value === undefined) return plain(undefined);
  if (typeof value !== 'string') return plain(value as Entry);
  if (value === '') return plain(null);
  if (value.startsWith("'")) return plain(value.slice(1));
  if (value.startsWith('=') && value.length > 1) return plain({ formula: value });
  const text = value.trim();
  const number = readNumber(text);
  if (number !== null)
    return plain(number, text.includes(',') ? (text.includes('.') ? '#,##0.00' : '#,##0') : null);
  if (/^(true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true');
  const percent = PERCENT.exec(text);
  const share = percent && readNumber(percent[1] ?? '');
  if (share != null) return plain(share / 100, text.includes('.') ? '0.00%' : '0%');
  const date = DATE.exec(text);
  const serial = date && dateSerial(Number(date[1]), Number(date[3]), Number(date[4]));
  if (serial != null) return plain(serial, 'yyyy/m/d');
  return plain(value);
}
