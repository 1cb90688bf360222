import {
  constant,
  countOf,
  equals,
  inBand,
  step,
  totalOf,
  when,
  type Test,
} from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { provisionRates } from '../provision/policy';
import { sheetWords as words } from './sheet-text';

const limit = constant(words.limit, 'whole');
const kept = step(words.kept, 'whole', when(equals(inBand(limit, provisionRates, 'edge'), limit), 1, 0));

/** Whether the buckets still end where the headings say; else no item is put into one before an update. */
export const bucketsAsBuilt: Test = equals(totalOf(kept), countOf(limit));

/** The limits of the buckets as they were when the headings were made. */
export const limitTable = (edges: readonly number[]): Table => ({
  id: 'limits',
  title: words.limits,
  columns: { limit, kept },
  count: edges.length,
  known: new Map([[limit, edges]]),
});
