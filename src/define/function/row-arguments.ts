import type { Text } from '../../core/text';
import { type RowArgument, calledAs } from './argument';
import type { Kind } from './cell';

/** One value a row; a blank cell leaves the row's result blank. */
export const required = <T>(id: string, name: Text, kind: Kind<T>): RowArgument<T> => ({
  role: 'row',
  id,
  name: calledAs(id, name),
  kind,
  optional: false,
  dimension: 'matrix',
  blank: 'blank-result',
});

/** One value a row that must be given as a range, but whose blank cells have a meaning. */
export function requiredOr<T, D extends T | undefined>(
  id: string,
  name: Text,
  kind: Kind<T>,
  fallback: D,
): RowArgument<T | D> {
  return {
    role: 'row',
    id,
    name: calledAs(id, name),
    kind,
    optional: false,
    dimension: 'matrix',
    blank: { is: fallback },
  };
}

/** One value a row, or none: a blank takes the default, row by row. */
export function optional<T, D extends T | undefined>(
  id: string,
  name: Text,
  kind: Kind<T>,
  fallback: D,
): RowArgument<T | D> {
  return {
    role: 'row',
    id,
    name: calledAs(id, name),
    kind,
    default: fallback,
    optional: true,
    dimension: 'matrix',
    blank: { is: fallback },
  };
}
