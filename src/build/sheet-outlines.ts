import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sheets } from '../catalog/sheets';
import type { SheetDefinition } from '../define/sheet/definition';
import type { SheetOutline } from '../define/sheet/outline';
import { isFamily, type Source, type SourceOutline } from '../define/sheet/source';
import { project } from './settings';

/** The file from which the pane lists the sheets before it has any of them. */
export const OUTLINES_FILE = 'sheets.json';

const DOMAIN = resolve(project, 'src/domain');

/** The outlines of all sheets, in the order of the catalogue. A sheet stands in its room's `sheet.ts`. */
export function sheetOutlines(): readonly SheetOutline[] {
  const rooms = roomsOfSheets();
  return sheets.map((definition) => {
    const { id, title, summary, group } = definition;
    const room = rooms.get(definition);
    if (room === undefined)
      throw new Error(`The sheet ${id} is not found. Export it from its room's sheet.ts.`);
    const sources = Object.entries(definition.sources).map(([key, one]) => [key, sourceOutline(one)]);
    return {
      id,
      title,
      summary,
      group,
      room,
      sources: Object.fromEntries(sources) as SheetOutline['sources'],
    };
  });
}

const sourceOutline = ({ columns }: Source): SourceOutline => ({
  columns: Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, columnOutline(column)])),
});

function columnOutline(column: Source['columns'][string]): SourceOutline['columns'][string] {
  const { id, kind, required } = column;
  const { en, 'zh-CN': zh, headers } = column.term;
  const term = { en, 'zh-CN': zh, ...(headers && { headers }) };
  return isFamily(column)
    ? { role: column.role, id, term, kind, required, headers: column.headers }
    : { role: column.role, id, term, kind, required };
}

function roomsOfSheets(): Map<unknown, string> {
  const files = (readdirSync(DOMAIN, { recursive: true }) as string[]).filter((path) =>
    /[/\\]sheet\.ts$/.test(path),
  );
  return new Map(
    files.flatMap((path) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- the paths are known only here
      const exported = require(resolve(DOMAIN, path)) as Record<string, SheetDefinition>;
      const room = dirname(path).replaceAll('\\', '/');
      return Object.values(exported).map((one) => [one, room] as const);
    }),
  );
}

export const outlinesJson = (): string => `${JSON.stringify(sheetOutlines())}\n`;
