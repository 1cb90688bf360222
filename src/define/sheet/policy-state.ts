import type { Lang, Text } from '../../core/text';
import { brokenRule } from '../policy/rules';
import type { Policy } from '../policy/policy';
import type { Entry } from '../policy/shape';
import type { SheetDefinition } from './definition';
import type { PolicyState, RawCell } from './input';
import { cellsDigest } from './policy-memory';
import { isTable, OPEN, shownChoice } from './parameters';

/** What the workbook calls a policy's cells, unless it has such a name already. */
export const policyName = ({ id }: Policy<unknown>): string => `Kehu_${id.replace(/[^A-Za-z0-9]/g, '_')}`;

/** A policy as its cells hold it. What cannot be used is kept as it stands, for the sentence that says so. */
export function stateOf(
  policy: Policy<unknown>,
  cells: readonly (readonly (RawCell | Text)[])[],
  name?: string,
): PolicyState {
  const named = name === undefined ? {} : { name };
  if (!isTable(policy)) return { ...named, value: valueIn(policy, cells[0]?.[0] ?? '') };
  const { shape } = policy;
  const key = shape.columns.findIndex((column) => column.key);
  const filled = cells.map((row) => row.some((cell) => cell !== '')).lastIndexOf(true);
  const rows = cells.map((row, r) =>
    shape.columns.map(({ blank, format }, k) =>
      entryIn(row[k] ?? '', format === 'text' || format === 'code', blank === 'last' && r === filled),
    ),
  );
  const used = key < 0 ? rows : rows.filter((row) => row[key] !== '');
  return { ...named, rows, value: brokenRule(shape, rows) ? policy.value : shape.read(used) };
}

function valueIn({ shape }: Policy<unknown>, cell: RawCell | Text): unknown {
  if (shape?.kind !== 'choice') return cell;
  const found = shape.choices.find(({ name }) => cell === name || cell === name.en || cell === name['zh-CN']);
  return found?.code ?? cell;
}

/** The last cell of an open column says so in words. A number where a word stands is a name of digits. */
function entryIn(cell: RawCell | Text, isWord: boolean, isOpen: boolean): Entry {
  if (isOpen && typeof cell !== 'number') return '';
  if (typeof cell === 'object') return cell;
  if (isWord) return String(cell).trim();
  return typeof cell === 'number' ? cell : String(cell).trim();
}

/** The entries of a policy as a person reads and changes them; a choice by its word. */
export function entriesOf(
  policy: Policy<unknown>,
  { value, rows }: PolicyState,
): readonly (readonly Entry[])[] {
  if (isTable(policy)) return rows ?? policy.shape.rows(value);
  if (policy.shape?.kind !== 'choice') return [[value as Entry]];
  const known = policy.shape.choices.some(({ code }) => code === value);
  return [[known ? shownChoice(policy, value as string) : String(value)]];
}

/** What is written into the cells of a policy; a table keeps as many rows as it has. */
export function cellsOf(policy: Policy<unknown>, state: PolicyState, lang: Lang): RawCell[][] {
  const entries = entriesOf(policy, state);
  const filled = entries.map((row) => row.some((cell) => cell !== '')).lastIndexOf(true);
  const columns = isTable(policy) ? policy.shape.columns : [];
  return entries.map((row, r) =>
    row.map((entry, k) => {
      if (entry === '' && columns[k]?.blank === 'last' && r === filled)
        return OPEN[columns[k].order ?? 'rising'][lang];
      return typeof entry === 'object' ? entry[lang] : entry;
    }),
  );
}

/** The policy that a workbook holds: each name with its cells. */
export interface HeldPolicy {
  readonly version: number;
  readonly policies: Readonly<Record<string, readonly [name: string, digest: string]>>;
  readonly cells: Readonly<Record<string, readonly (readonly RawCell[])[]>>;
}

/** Those of some policies that stand in the workbook. */
export const statesIn = (
  policies: readonly Policy<unknown>[],
  { policies: named, cells }: HeldPolicy,
): Record<string, PolicyState> =>
  Object.fromEntries(
    policies.flatMap((policy) => {
      const [found, name] = [cells[policy.id], named[policy.id]?.[0]];
      return found && name !== undefined ? [[policy.id, stateOf(policy, found, name)]] : [];
    }),
  );

/** The ids of policies whose cells were changed after the last version was recorded. */
export const unrecorded = ({ policies, cells }: HeldPolicy): string[] =>
  Object.entries(cells).flatMap(([id, found]) => (cellsDigest(found) === policies[id]?.[1] ? [] : [id]));

/** A version as sheets name it; + where cells were changed since. */
export const versionSaid = (held: HeldPolicy): string =>
  `${held.version}${unrecorded(held).length > 0 ? '+' : ''}`;

/** Every policy that a sheet hangs on, those of its options with them. */
export const policiesOf = ({ policies, options }: SheetDefinition): readonly Policy<unknown>[] => [
  ...policies,
  ...options.flatMap(({ policy }) => policy ?? []),
];
