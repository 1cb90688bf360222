import type { Format } from '../define/sheet/format';
import type { ColumnExplanation, Content, InputCell, Sheet, TableBlock } from '../define/sheet/sheet';
import type { Block } from '../define/sheet/sheet';
import type { Text } from '../core/text';

/** What a column is called and how it is computed. */
export interface Explained extends ColumnExplanation {
  readonly header: Text;
}

/** What is worth showing of a sheet before it is made. */
export interface Preview {
  readonly figures: readonly InputCell[];
  readonly headers: readonly Text[];
  readonly formats: readonly Format[];
  readonly rows: readonly (readonly Content[])[];
  /** Rows of the whole table. */
  readonly count: number;
  readonly explain: readonly Explained[];
}

const FIRST_ROWS = 6;

/** The key figures of a sheet and the first rows of its main table. */
export function previewOf({ blocks }: Sheet): Preview {
  const all = blocks.flatMap(flat);
  const figures = all
    .flatMap((block) => (block.kind === 'inputs' ? block.cells : []))
    .filter(({ formula }) => formula);
  const tables = all.filter((block): block is TableBlock => block.kind === 'table');
  const main = tables.find(({ excelTable }) => excelTable !== undefined);
  const columns = main?.columns ?? [];
  const count = columns[0]?.values.length ?? 0;
  return {
    figures,
    headers: columns.map(({ header }) => header),
    formats: columns.map(({ format }) => format),
    rows: Array.from({ length: Math.min(count, FIRST_ROWS) }, (_, row) =>
      columns.map(({ values }) => values[row]!),
    ),
    count,
    explain: tables.flatMap(({ columns }) =>
      columns.flatMap(({ header, explain }) => (explain ? [{ header, ...explain }] : [])),
    ),
  };
}

const flat = (block: Block): readonly Block[] =>
  block.kind === 'beside' ? block.stacks.flat().flatMap(flat) : [block];
