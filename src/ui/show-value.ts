/** Day 0 of Excel's calendar, as far as the dates of this product reach. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const decimalsIn = (format: string): { least: number; most: number } => {
  const [, least = '', more = ''] = /\.(0*)(#*)/.exec(format) ?? [];
  return { least: least.length, most: least.length + more.length };
};

/** A number as Excel shows it under the formats that this product uses: grouping, decimals, per cent, dates. */
export function showNumber(value: number, format: string | undefined, locale: string): string {
  if (format === undefined) return new Intl.NumberFormat(locale, { useGrouping: false }).format(value);
  if (/y/i.test(format)) return new Date(DAY_ZERO + Math.floor(value) * DAY).toISOString().slice(0, 10);
  const { least, most } = decimalsIn(format);
  return new Intl.NumberFormat(locale, {
    style: format.includes('%') ? 'percent' : 'decimal',
    useGrouping: format.includes(','),
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  }).format(value);
}
