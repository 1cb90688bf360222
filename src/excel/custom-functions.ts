import { isFault, type Fault } from '../core/fault';
import { Saying, type Lang, type Text } from '../core/text';
import type { Cell } from '../define/function/cell';
import type { WorksheetFunction } from '../define/function/function';
import { saidOf, shownError } from '../define/function/shown-error';
import { displayLanguage } from './language';

const UNFORESEEN: Text = {
  en: 'This could not be calculated because of an error in Kehu. Please report the formula and its data.',
  'zh-CN': 'Kehu 自身出错，无法计算。请将公式及数据报告给开发者。',
};

/** Excel's own error for a fault, with the sentence in the reader's language. */
const excelError = (fault: Fault, lang: Lang): CustomFunctions.Error =>
  new CustomFunctions.Error(shownError(fault) as CustomFunctions.ErrorCode, saidOf(fault, lang) ?? undefined);

/**
 * The function as Excel calls it: a fault of the whole call is thrown, which is how its sentence reaches the cell;
 * faults inside a block stay in their cells. `CustomFunctions.Error` is looked up at the call, because Office.js
 * brings it only after this file has run.
 */
export function asExcelCalls(fn: WorksheetFunction): (...raw: unknown[]) => unknown {
  return (...raw) => {
    const lang = displayLanguage();
    const result = calculate(fn, raw, lang);
    if (isFault(result)) throw excelError(result, lang);
    return Array.isArray(result) ? excelBlock(result, lang) : excelCell(result, lang);
  };
}

function excelCell(cell: Cell, lang: Lang): number | string | boolean | CustomFunctions.Error {
  if (isFault(cell)) return excelError(cell, lang);
  return cell instanceof Saying ? cell.in(lang) : cell;
}

/** A block is fresh from its function and nobody else's: the few cells that Excel must be told otherwise change in place. */
function excelBlock(block: Cell[][], lang: Lang): unknown[][] {
  for (const row of block as unknown[][])
    for (let c = 0; c < row.length; c++)
      if (typeof row[c] === 'object') row[c] = excelCell(row[c] as Cell, lang);
  return block;
}

function calculate(fn: WorksheetFunction, raw: unknown[], lang: Lang): ReturnType<WorksheetFunction['call']> {
  try {
    // Excel appends an object about the call itself, which is no argument.
    return fn.call(...raw.slice(0, fn.args.length));
  } catch (mistake) {
    console.error(fn.id, mistake);
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, UNFORESEEN[lang]);
  }
}

/** Makes the functions known to Excel under their ids. */
export function register(functions: readonly WorksheetFunction[]): void {
  for (const fn of functions) CustomFunctions.associate(fn.id, asExcelCalls(fn));
}
