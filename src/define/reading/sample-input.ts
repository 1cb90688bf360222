import type { Lang } from '../../core/text';
import type { SheetDefinition } from '../sheet/definition';
import type { SheetInput } from '../sheet/input';
import { defaultsOf } from '../sheet/option';
import { sampleSheet } from '../sheet/sample-sheet';
import { type ReadRange } from './range';
import { understand } from './understand';

/** Reads the sample data of a sheet off its worksheet, as the pane would. */
export function sampleInput(
  definition: SheetDefinition,
  lang: Lang,
  about: Pick<SheetInput, 'date' | 'version'>,
): SheetInput {
  const { laid, areas, families } = sampleSheet(definition, lang);
  const sources = [...areas].map(([id, { row, column, rows, columns }]) => {
    const lines = laid.cells.slice(row, row + rows).map((cells) => cells.slice(column, column + columns));
    const range: ReadRange = {
      worksheetId: 'sample',
      worksheet: laid.name,
      top: row,
      above: 0,
      columns: Array.from({ length: columns }, (_, i) => column + i),
      cells: lines.map((line) => line.map((cell) => cell?.value ?? '')),
      formats: lines.map((line) => line.map((cell) => cell?.numberFormat ?? 'General')),
      hidden: [],
    };
    return [
      id,
      understand(range, definition.sources[id]!, { columns: families.get(id) ?? {} }).input,
    ] as const;
  });
  return {
    sources: Object.fromEntries(sources),
    options: defaultsOf(definition.options),
    lang,
    ...about,
  };
}
