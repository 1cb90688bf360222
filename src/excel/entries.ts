import { areaName } from '../define/sheet/area';
import { boundsOf, listInWords } from '../define/sheet/bounds';
import type { LaidSheet, LaidValidation } from '../define/sheet/laid';
import { supports } from './requirements';

/** What Excel lets a person enter into the cells of parameters, choices and decisions. */
export function checkEntries(worksheet: Excel.Worksheet, { validations }: LaidSheet): void {
  if (!supports('ExcelApi', '1.8')) return;
  for (const { area, rule } of validations) {
    const check = ruleOf(rule);
    if (check) worksheet.getRange(areaName(area)).dataValidation.rule = check;
  }
}

function ruleOf(rule: LaidValidation['rule']): Excel.DataValidationRule | null {
  if (rule.allow === 'list') {
    const source = listInWords(rule.list);
    return source === null ? null : { list: { inCellDropDown: true, source } };
  }
  const { least, most } = boundsOf(rule);
  // A date is asked for as a text or a formula.
  if (rule.allow === 'date')
    return { date: { formula1: `=${least}`, formula2: `=${most}`, operator: 'Between' } };
  const between = { formula1: least, formula2: most, operator: 'Between' } as const;
  return rule.whole ? { wholeNumber: between } : { decimal: between };
}
