import { isFamily, type SourceOutline } from '../sheet/source';
import { headed } from './headed';
import { matchColumns } from './matching';
import type { ReadRange } from './range';

/** Whether a range has all that a source cannot do without, by the very words of its header. */
export function fits(range: ReadRange, source: SourceOutline): boolean {
  const { header, columns } = headed(range, source);
  if (!header.lines) return false;
  const matches = matchColumns(source, columns);
  const isThere = (id: string): boolean => {
    const { how } = matches[id]!;
    const column = source.columns[id]!;
    // Months are known when they are seen; over criteria and questions anything may stand, so any figures would fit.
    return how === 'sure' || (how === 'guess' && isFamily(column) && column.headers === 'period');
  };
  const wanted = Object.entries(source.columns);
  const needed = wanted.filter(([, { required }]) => required);
  return needed.every(([id]) => isThere(id)) && wanted.some(([id, one]) => !isFamily(one) && isThere(id));
}
