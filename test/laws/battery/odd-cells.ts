/** An error value as Excel hands it over, and as a workbook engine does. */
export const errorValue = (code: string): unknown => ({
  type: 'Error',
  basicType: 'Error',
  basicValue: code,
});

/** What nobody expects in a cell, and everybody's workbook holds. */
export const oddCells: Readonly<Record<string, unknown>> = {
  'an empty text': '',
  null: null,
  nothing: undefined,
  spaces: '   ',
  zero: 0,
  'minus zero': -0,
  'a negative number': -1,
  'a small negative number': -0.01,
  one: 1,
  'a fraction': 0.1 + 0.2,
  text: 'see note',
  'a long text': 'x'.repeat(300),
  'a number typed as text': '12',
  'a per cent typed as text': '12.5%',
  TRUE: true,
  FALSE: false,
  '#N/A': errorValue('#N/A'),
  '#REF! as an error object': { code: '#REF!' },
  'a date': 46000,
  'a date with its time': 46000.75,
  'a day after the calendar': 2958466,
  'more digits than Excel keeps': 1234567890123456,
  'a huge number': 1e300,
  'the largest number': Number.MAX_VALUE,
  'the most negative number': -Number.MAX_VALUE,
  'a tiny number': 1e-300,
  'the smallest number': Number.MIN_VALUE,
  infinity: Infinity,
  'not a number': NaN,
};

/** What Excel may hand over for a cell without content. All of them are one thing. */
export const blankCells: readonly unknown[] = [null, undefined, '', '  ', [[null]], [['']]];
