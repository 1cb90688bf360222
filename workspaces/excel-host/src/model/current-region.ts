import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Box } from '../engine';

interface Edges {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Cells from..to of the line beside a region that are known to be blank. */
interface Span {
  from: number;
  to: number;
}

/** One side of a region: where its neighbouring line is, how the region takes that line in, what is known of it. */
class Side {
  private blank: Span | null = null;

  constructor(
    private readonly isFilledAt: (position: number) => boolean,
    private readonly extent: () => Span,
    private readonly takeIn: () => void,
  ) {}

  /** Takes the line in if a filled cell stands on it. Cells that were seen blank are not looked at again. */
  grow(): boolean {
    const { from, to } = this.extent();
    const seen = this.blank;
    for (let at = from; at <= to; at++) {
      if (seen && at >= seen.from && at <= seen.to) at = seen.to;
      else if (this.isFilledAt(at)) {
        this.blank = null;
        this.takeIn();
        return true;
      }
    }
    this.blank = { from, to };
    return false;
  }
}

/**
 * The block of filled cells around a box: grown until a blank row or column, or the edge of the sheet, is on every
 * side, corners included. Every cell beside the region is looked at once for each side it stands on, so that a long
 * ledger costs its circumference.
 */
export function currentRegion(box: Box, isFilled: (row: number, column: number) => boolean): Box {
  const edges: Edges = {
    top: box.row,
    left: box.column,
    bottom: box.row + box.rows - 1,
    right: box.column + box.columns - 1,
  };
  const onSheet = (row: number, column: number) =>
    row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS && isFilled(row, column);
  const across = () => ({ from: edges.left - 1, to: edges.right + 1 });
  const down = () => ({ from: edges.top - 1, to: edges.bottom + 1 });
  const sides = [
    new Side(
      (at) => onSheet(edges.top - 1, at),
      across,
      () => edges.top--,
    ),
    new Side(
      (at) => onSheet(edges.bottom + 1, at),
      across,
      () => edges.bottom++,
    ),
    new Side(
      (at) => onSheet(at, edges.left - 1),
      down,
      () => edges.left--,
    ),
    new Side(
      (at) => onSheet(at, edges.right + 1),
      down,
      () => edges.right++,
    ),
  ];
  // Every side grows as far as it can before the next is asked: `some` would stop at the first.
  while (sides.filter((side) => side.grow()).length > 0);
  return {
    row: edges.top,
    column: edges.left,
    rows: edges.bottom - edges.top + 1,
    columns: edges.right - edges.left + 1,
  };
}
