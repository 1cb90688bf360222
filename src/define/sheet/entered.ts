import { say, type Lang } from '../../core/text';
import type { Policy } from '../policy/policy';
import type { SheetDefinition } from './definition';
import { serialOfText } from './entry';
import { headersOf } from './headers';
import type { PolicyState, RawCell } from './input';
import type { OptionValue, SheetOption } from './option';
import { holdsDefault, idOf, isTable } from './parameters';
import { place, type Band } from './place';
import { stateOf } from './policy-state';
import type { Recipe } from './recipe';
import type { Sheet } from './sheet';

/** Rows of a built sheet as they were entered, formulas as such; the first counted from 0. */
export interface EnteredRows {
  readonly row: number;
  readonly cells: readonly (readonly RawCell[])[];
}

/** What the person set on a built sheet. */
export interface Entered {
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly policies: Readonly<Record<string, PolicyState>>;
}

/**
 * Reads the parameters of a built sheet that hold neither what it was built with nor a formula. `sheet` says where they
 * stand within their bands, and `bands` where those are now. A place with another label beside it is not read.
 */
export function enteredOn(
  { options, policies }: SheetDefinition,
  recipe: Recipe,
  sheet: Sheet,
  bands: readonly Band[],
  rows: readonly EnteredRows[],
): Entered {
  const { lang } = recipe;
  const { plan, bands: placed } = place(sheet.blocks, bands);
  const at = (row: number, column: number): RawCell => {
    const there = placed.find((band) => row >= band.row && row < band.row + band.rows);
    const old = bands.find(({ key }) => key === there?.key);
    if (!there || !old) return '';
    const from = old.row + row - there.row;
    const part = rows.find((one) => from >= one.row && from < one.row + one.cells.length);
    return part?.cells[from - part.row]?.[column] ?? '';
  };
  const inputs = new Map(
    plan.inputs.map(({ cell, row, label, value }) => [
      cell.id,
      at(row, label) === say(cell.label, lang) ? at(row, value) : '',
    ]),
  );
  const tableOf = (id: string): RawCell[][] => {
    const { block, area } = plan.tables.get(id)!;
    const all = Array.from({ length: area.rows }, (_, r) =>
      block.columns.map((_, k) => at(area.row + r, area.column + k)),
    );
    const isOurs = headersOf(block, lang).every((header, k) => all[0]![k] === header);
    // The first column numbers the rows.
    return isOurs ? all.slice(1).map((row) => row.slice(1)) : [];
  };
  return {
    options: Object.fromEntries(
      options.flatMap((option): [string, OptionValue][] => {
        const before = recipe.options[option.id] ?? null;
        const count = option.kind === 'shares' ? (before as readonly number[]).length : 1;
        const cells = Array.from({ length: count }, (_, k) => inputs.get(idOf(option, k)) ?? '');
        const value = cells.some(isNone) ? null : valueIn(option, cells, lang);
        const shown = option.kind === 'date' && before === null ? serialOfText(recipe.date) : before;
        return value === null || JSON.stringify(value) === JSON.stringify(shown) ? [] : [[option.id, value]];
      }),
    ),
    policies: Object.fromEntries(
      policies.flatMap((policy): [string, PolicyState][] => {
        const cells = isTable(policy) ? tableOf(policy.id) : [[inputs.get(idOf(policy)) ?? '']];
        if (cells.length === 0 || cells.flat().some(isFormula) || cells.flat().every(isNone)) return [];
        const state = stateOf(policy, cells);
        return isDefault(policy, state) ? [] : [[policy.id, state]];
      }),
    ),
  };
}

const isFormula = (cell: RawCell): boolean => typeof cell === 'string' && cell.startsWith('=');

/** Blank, or following the workbook's policy. */
const isNone = (cell: RawCell): boolean => cell === '' || isFormula(cell);

const isDefault = (policy: Policy<unknown>, state: PolicyState): boolean =>
  holdsDefault(policy, { setting: () => state.value, held: () => state, chosen: () => null });

/** The value of an option that its cells spell; null where they spell none. */
function valueIn(option: SheetOption, cells: readonly RawCell[], lang: Lang): OptionValue {
  const [cell] = cells;
  switch (option.kind) {
    case 'flag':
      return typeof cell === 'boolean' ? cell : null;
    case 'choice':
      return option.choices.find(({ name }) => say(name, lang) === cell)?.code ?? null;
    case 'shares': {
      const shares = cells.filter((one) => typeof one === 'number');
      const isRising = shares.every((one, k) => one >= 0 && one <= 1 && (k === 0 || one > shares[k - 1]!));
      return shares.length === cells.length && isRising ? shares : null;
    }
    case 'share':
      return typeof cell === 'number' && cell >= 0 && cell <= 1 ? cell : null;
    case 'number': {
      const { least = -Infinity, most = Infinity } = option;
      return typeof cell === 'number' && cell >= least && cell <= most ? cell : null;
    }
    case 'date':
      return typeof cell === 'number' && cell >= 1 ? cell : null;
    case 'text':
      return typeof cell === 'string' ? cell : null;
  }
}
