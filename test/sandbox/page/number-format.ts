/** Writes a number under the part of Excel's number formats that charts need: digits, thousands, percent. */
export function formatNumber(value: number, format: string): string {
  const pattern = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '');
  if (!/[0#]/.test(pattern)) return String(Number(value.toPrecision(10)));
  const percent = pattern.includes('%');
  const decimals = (/\.([0#]+)/.exec(pattern)?.[1] ?? '').length;
  const written = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: /[#0],[#0]/.test(pattern),
  }).format(percent ? value * 100 : value);
  return percent ? `${written}%` : written;
}
