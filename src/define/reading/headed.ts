import type { SourceOutline } from '../sheet/source';
import { contentsOf } from './contents';
import { findHeader, type Header } from './header';
import { knownIn, namedColumn, type NamedColumn } from './matching';
import type { ReadRange } from './range';

/** A range with its header found and each column taken apart. */
export interface Headed {
  readonly header: Header;
  /** The first line of data. */
  readonly from: number;
  readonly columns: readonly NamedColumn[];
}

/** Finds the header by what the source needs, and what each column says and holds. */
export function headed(range: ReadRange, source: SourceOutline): Headed {
  const header = findHeader(range, knownIn(source));
  const from = header.lines ? header.lines.last + 1 : range.above;
  const columns = range.columns.map((column, i) =>
    namedColumn(
      column,
      header.names[i] ?? '',
      range.formats[header.lines?.last ?? -1]?.[i],
      header.units[i] ?? null,
      contentsOf(range, i, from),
    ),
  );
  return { header, from, columns };
}
