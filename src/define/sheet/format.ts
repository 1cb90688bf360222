/** How a figure is shown. `text` is left as it is. */
export type Format = 'text' | 'whole' | 'money' | 'share' | 'ratio' | 'factor' | 'score' | 'date';

const NUMBER_FORMATS: Readonly<Record<Format, string | null>> = {
  text: null,
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
