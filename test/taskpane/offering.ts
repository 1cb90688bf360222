import type { SheetDefinition } from '../../src/define/sheet/definition';
import type { LoadSheet } from '../../src/taskpane/sheet-rooms';

/** Definitions as the pane is offered them: the outlines at once, each definition when it is asked for. */
export const offering = (sheets: readonly SheetDefinition[]) => ({
  sheets: sheets.map((sheet) => ({ ...sheet, room: '' })),
  loadSheet: ((id) => Promise.resolve(sheets.find((sheet) => sheet.id === id))) as LoadSheet,
});
