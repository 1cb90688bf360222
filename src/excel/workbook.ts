import type { LaidSheet } from '../define/sheet/laid';
import { buildSheet, type BuildOptions, type BuiltSheet } from './build-sheet';
import { deleteSheet, goTo } from './cells';
import { onSelectionChanged, type Unsubscribe } from './events';
import { offeredSources } from './offered-sources';
import type { createPolicySheet, policySheets, recordPolicy } from './policy-sheet';
import { readRange, type FoundRange, type ReadOptions } from './read-range';
import { recipeSheets, type RecipeSheet } from './recipe';
import type { selectedCell, shownTexts } from './selected-cell';
import type { StandingSheet } from './standing';
import type { Patience } from './trip';
import type { UpdatedSheet, UpdateOptions } from './update-sheet';
import type { Renewed } from '../define/sheet/renew';
import type { Offered, Where } from './where';
import { readSetting, writeSetting } from './workbook-settings';

/** What the pane can do in the workbook. Everything that fails does so with a `WorkbookProblem` or with `Cancelled`. */
export interface Workbook {
  readRange(where: Where, options?: ReadOptions): Promise<FoundRange>;
  offeredSources(): Promise<readonly Offered[]>;
  onSelectionChanged(listener: () => void): Promise<Unsubscribe>;
  buildSheet(laid: LaidSheet, options?: BuildOptions): Promise<BuiltSheet>;
  /** The worksheets that were built by us and can be updated. */
  recipeSheets(): Promise<readonly RecipeSheet[]>;
  standingSheet(worksheetId: string, patience?: Patience): Promise<StandingSheet>;
  updateSheet(
    worksheetId: string,
    renew: (standing: StandingSheet) => Renewed,
    options?: UpdateOptions,
  ): Promise<UpdatedSheet>;
  /** The sheets that hold a policy, the one that holds for the workbook first. */
  policySheets: typeof policySheets;
  createPolicySheet: typeof createPolicySheet;
  recordPolicy: typeof recordPolicy;
  selectedCell: typeof selectedCell;
  shownTexts: typeof shownTexts;
  /** Sets a sheet back whose update was broken off. */
  setBack(worksheetId: string): Promise<void>;
  deleteSheet(worksheetId: string): Promise<void>;
  goTo(worksheetId: string, address: string): Promise<void>;
  /** What the workbook keeps for us under a key; null for nothing. */
  readSetting(key: string): Promise<string | null>;
  writeSetting(key: string, value: string | null): Promise<void>;
}

// What a first look does not need comes when it is asked for.
const updates = () => import(/* webpackChunkName: "updates" */ './updates');
const policies = () => import(/* webpackChunkName: "policies" */ './policy-sheet');
const selected = () => import(/* webpackChunkName: "selected" */ './selected-cell');

/** The workbook that is open in Excel. */
export const openWorkbook: Workbook = {
  readRange,
  offeredSources,
  onSelectionChanged,
  buildSheet,
  recipeSheets,
  standingSheet: async (...args) => (await updates()).standingSheet(...args),
  updateSheet: async (...args) => (await updates()).updateSheet(...args),
  setBack: async (...args) => (await updates()).setBack(...args),
  policySheets: async (...args) => (await policies()).policySheets(...args),
  createPolicySheet: async (...args) => (await policies()).createPolicySheet(...args),
  recordPolicy: async (...args) => (await policies()).recordPolicy(...args),
  selectedCell: async (...args) => (await selected()).selectedCell(...args),
  shownTexts: async (...args) => (await selected()).shownTexts(...args),
  deleteSheet,
  goTo,
  readSetting,
  writeSetting,
};
