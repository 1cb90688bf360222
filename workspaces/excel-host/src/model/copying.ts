import type { Box, CellValue, Entry, SheetId } from '../engine';
import { invalidArgument } from '../host-error';
import { moved } from '../relative-references';
import type { ModelContext } from './context';

interface Place {
  readonly sheet: SheetId;
  readonly box: Box;
}

const TYPES = ['All', 'Formulas', 'Values', 'Formats'];

/**
 * Copies cells as Excel's paste does: relative references move along, a smaller source is repeated where it fits a
 * whole number of times, and a larger one reaches beyond the target.
 */
export function copyCells(
  { engine }: ModelContext,
  source: Place,
  target: Place,
  type: string,
  { skipBlanks, transpose }: { skipBlanks: boolean; transpose: boolean },
): void {
  if (!TYPES.includes(type)) throw invalidArgument();
  const { rows, columns } = source.box;
  const [high, wide] = transpose ? [columns, rows] : [rows, columns];
  const fits = target.box.rows % high === 0 && target.box.columns % wide === 0;
  const box = fits ? target.box : { ...target.box, rows: high, columns: wide };
  const from = (down: number, across: number): [down: number, across: number] =>
    transpose ? [across % wide, down % high] : [down % high, across % wide];
  const matrix = <T>(
    make: (sourceDown: number, sourceAcross: number, down: number, across: number) => T,
  ): T[][] =>
    Array.from({ length: box.rows }, (_, down) =>
      Array.from({ length: box.columns }, (__, across) => make(...from(down, across), down, across)),
    );
  const contents: CellValue[][] =
    type === 'Values' ? engine.values(source.sheet, source.box) : engine.formulas(source.sheet, source.box);
  const styles =
    type === 'All' || type === 'Formats'
      ? matrix((down, across) =>
          engine.style(source.sheet, source.box.row + down, source.box.column + across),
        )
      : null;
  if (type !== 'Formats') {
    const entries = matrix((sourceDown, sourceAcross, down, across): Entry => {
      const content = contents[sourceDown]?.[sourceAcross] ?? '';
      if (content === '') return skipBlanks ? undefined : null;
      if (type === 'Values' || typeof content !== 'string' || !content.startsWith('=')) return content;
      const rowsMoved = box.row + down - source.box.row - sourceDown;
      const columnsMoved = box.column + across - source.box.column - sourceAcross;
      return { formula: moved(content, rowsMoved, columnsMoved) };
    });
    engine.write(target.sheet, box.row, box.column, entries);
  }
  if (styles) {
    engine.clearStyle(target.sheet, box);
    engine.setStyles(target.sheet, box.row, box.column, styles);
  }
}
