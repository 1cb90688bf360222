const OF_SHEET = 'Kehu.Sheet.';

/** The action of every entry in the menus of sheets: the entry's own id says which sheet. */
export const SHEET_ACTION = 'Kehu.OpenSheet';

/** The id that a sheet's entry has in the manifest. */
export const controlOfSheet = (sheet: string): string => OF_SHEET + sheet;

/** The sheet of an entry; the list of sheets, "", for any other control. */
export const sheetOfControl = (control: string): string =>
  control.startsWith(OF_SHEET) ? control.slice(OF_SHEET.length) : '';
