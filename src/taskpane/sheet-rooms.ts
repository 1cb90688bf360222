import type { SheetDefinition } from '../define/sheet/definition';
import type { SheetOutline } from '../define/sheet/outline';

/** Fetches a sheet by its id; undefined where no such sheet is offered. */
export type LoadSheet = (id: string) => Promise<SheetDefinition | undefined>;

/** The list of the sheets is a file of the build: the rooms themselves follow one by one. */
export async function loadOutlines(): Promise<readonly SheetOutline[]> {
  const answer = await fetch(new URL('sheets.json', document.baseURI));
  return (await answer.json()) as readonly SheetOutline[];
}

/** Each room of a sheet is a file of its own, fetched when the sheet is opened. */
export const sheetLoader =
  (outlines: readonly SheetOutline[]): LoadSheet =>
  async (id) => {
    const outline = outlines.find((one) => one.id === id);
    if (!outline) return undefined;
    const room = (await import(
      /* webpackChunkName: "[request]" */ `../domain/${outline.room}/sheet`
    )) as Record<string, SheetDefinition>;
    return Object.values(room).find((one) => one.id === id);
  };
