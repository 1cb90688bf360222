import type { Params, Text } from '../core/text';
import type { Changes } from '../define/reading/changes';
import type { Size } from './draft';
import { words } from './text';

type Say = (text: Text, params?: Params) => string;

const counted = (t: Say, count: number, one: Text, many: Text): string =>
  t(count === 1 ? one : many, { count });

export const rowsSaid = (t: Say, count: number): string => counted(t, count, words.oneRow, words.manyRows);

/** `793 customers from 9,994 rows`. */
export function sizeSaid(t: Say, { customers, rows }: Size): string {
  if (rows === 0) return t(words.emptyRecord);
  if (customers === null) return rowsSaid(t, rows);
  const said = counted(t, customers, words.oneCustomer, words.manyCustomers);
  return customers === rows ? said : t(words.fromRows, { customers: said, rows: rowsSaid(t, rows) });
}

/** `3 cells, 20 rows before, 21 rows now`. */
export const changesSaid = (t: Say, changes: readonly Changes[]): string =>
  changes
    .flatMap(({ cells, rows, renamed }) => [
      ...(cells > 0 ? [counted(t, cells, words.oneCell, words.manyCells)] : []),
      ...(rows
        ? [t(words.rowsBeforeAndNow, { before: rowsSaid(t, rows.before), now: rowsSaid(t, rows.now) })]
        : []),
      ...(renamed ? [t(words.sheetRenamed, renamed)] : []),
    ])
    .join(t(words.between));
