/** How a figure is shown. `text` is left as it is; a `code` is a short word such as a class or a grade. */
export type Format = 'text' | 'code' | 'whole' | 'money' | 'share' | 'ratio' | 'factor' | 'score' | 'date';

const NUMBER_FORMATS: Readonly<Record<Format, string | null>> = {
  text: null,
  code: null,
  whole: '#,##0',
  money: '#,##0.00',
  share: '0.0%',
  ratio: '0.00',
  factor: '0.00',
  score: '0.00####',
  date: 'yyyy-mm-dd',
};

/** Excel's number format, in its English form; null for General. */
export const numberFormatOf = (format: Format): string | null => NUMBER_FORMATS[format];

/** Where a column of this format is aligned, its header with it; null where Excel's own way is right. */
export function alignmentOf(format: Format): 'right' | 'center' | null {
  if (format === 'text') return null;
  return format === 'code' ? 'center' : 'right';
}
