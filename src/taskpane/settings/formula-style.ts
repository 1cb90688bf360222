import { FORMULA_STYLES, type FormulaStyle } from '../../define/sheet/paint';
import { recall, remember } from '../../excel/environment';
import type { Workbook } from '../../excel/workbook';

/** The name of the setting, with the person and in the workbook. */
const KEY = 'formula-style';

const styleIn = (text: string | null): FormulaStyle | null =>
  FORMULA_STYLES.find((style) => style === text) ?? null;

/** What the person has chosen; plain Excel where nothing is. */
export const ownStyle = (): FormulaStyle => styleIn(recall(KEY)) ?? 'plain';

export const keepOwnStyle = (style: FormulaStyle): void => remember(KEY, style);

/** What the workbook says; null where it leaves it to the person. */
export const workbookStyle = async (workbook: Workbook): Promise<FormulaStyle | null> =>
  styleIn(await workbook.readSetting(KEY));

export const keepWorkbookStyle = (workbook: Workbook, style: FormulaStyle | null): Promise<void> =>
  workbook.writeSetting(KEY, style);

/** In which style a new sheet is built: the workbook goes before the person. */
export const formulaStyle = async (workbook: Workbook): Promise<FormulaStyle> =>
  (await workbookStyle(workbook)) ?? ownStyle();
