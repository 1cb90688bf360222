import type { RawCell } from '../../src/define/sheet/input';
import type { LaidSheet } from '../../src/define/sheet/laid';
import type { BuildOptions, BuiltSheet } from '../../src/excel/build-sheet';
import type { FoundRange } from '../../src/excel/read-range';
import { Cancelled } from '../../src/excel/trip';
import type { Offered, Where } from '../../src/excel/where';
import { WorkbookProblem } from '../../src/excel/problem';
import type { RecipeSheet } from '../../src/excel/recipe';
import type { LaidPolicy } from '../../src/define/sheet/policy-sheet';
import type { PolicyRecord, PolicySheet } from '../../src/excel/policy-sheet';
import type { SelectedCell } from '../../src/excel/selected-cell';
import type { StandingSheet } from '../../src/excel/standing';
import type { UpdatedSheet } from '../../src/excel/update-sheet';
import type { Renewed } from '../../src/define/sheet/renew';
import type { Workbook } from '../../src/excel/workbook';

/** A range as the adapter reads it: headers in row 1 from column A on. */
export function sourceOf(
  headers: readonly RawCell[],
  rows: readonly (readonly RawCell[])[],
  more: Partial<FoundRange> = {},
): FoundRange {
  return {
    worksheetId: 'sheet-1',
    worksheet: 'Customers',
    where: {
      kind: 'cells',
      worksheetId: 'sheet-1',
      address: `A1:${String.fromCharCode(64 + headers.length)}${rows.length + 1}`,
    },
    top: 0,
    above: 0,
    columns: headers.map((_, column) => column),
    cells: [headers, ...rows],
    formats: [headers, ...rows].map(() => headers.map(() => 'General')),
    hidden: [],
    ...more,
  };
}

/** Stands in for the workbook: remembers what it was asked, and answers as a test wants. */
export class FakeWorkbook implements Workbook {
  source: FoundRange | Error;
  readonly builds: LaidSheet[] = [];
  readonly recipes: (string | undefined)[] = [];
  readonly visited: string[] = [];
  readonly deleted: string[] = [];
  buildFails: Error | null = null;
  /** While true a build goes on until it is cancelled. */
  buildHangs = false;
  private listener: (() => void) | null = null;

  constructor(source: FoundRange | Error) {
    this.source = source;
  }

  get isFollowed(): boolean {
    return this.listener !== null;
  }

  select(source: FoundRange): void {
    this.source = source;
    this.listener?.();
  }

  /** What was asked to be read, in its order. */
  readonly reads: Where[] = [];
  offered: readonly Offered[] = [];

  async readRange(where: Where): Promise<FoundRange> {
    this.reads.push(where);
    if (this.source instanceof Error) throw this.source;
    return this.source;
  }

  async offeredSources(): Promise<readonly Offered[]> {
    return this.offered;
  }

  async onSelectionChanged(listener: () => void): Promise<() => Promise<void>> {
    this.listener = listener;
    return async () => {
      this.listener = null;
    };
  }

  async buildSheet(laid: LaidSheet, { signal, onProgress, recipe }: BuildOptions = {}): Promise<BuiltSheet> {
    onProgress?.(0.5);
    if (this.buildFails) throw this.buildFails;
    if (this.buildHangs) {
      await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Cancelled())));
    }
    this.builds.push(laid);
    this.recipes.push(recipe);
    return { id: `built-${this.builds.length}`, name: laid.name };
  }

  /** Built earlier, as they remember it. */
  built: readonly RecipeSheet[] = [];
  standing: StandingSheet | null = null;
  readonly updates: Renewed[] = [];

  async recipeSheets(): Promise<readonly RecipeSheet[]> {
    return this.built;
  }

  standingFails: Error | null = null;

  async standingSheet(): Promise<StandingSheet> {
    if (this.standingFails) throw this.standingFails;
    if (!this.standing) throw new WorkbookProblem('gone');
    return this.standing;
  }

  /** Worksheets that were to be set back. */
  readonly setsBack: string[] = [];

  async setBack(id: string): Promise<void> {
    this.setsBack.push(id);
    this.standingFails = null;
  }

  async updateSheet(id: string, renew: (standing: StandingSheet) => Renewed): Promise<UpdatedSheet> {
    const renewed = renew(await this.standingSheet());
    this.updates.push(renewed);
    return { id, name: 'Built', copy: { id: 'copy-1', name: renewed.copyName } };
  }

  /** The Policy sheets, and what was asked of them. */
  policies: readonly PolicySheet[] = [];
  readonly createdPolicies: LaidPolicy[] = [];
  readonly recorded: PolicyRecord[] = [];
  policyFails: Error | null = null;

  async policySheets(): Promise<readonly PolicySheet[]> {
    if (this.policyFails) throw this.policyFails;
    return this.policies;
  }

  async createPolicySheet(laid: LaidPolicy): Promise<BuiltSheet> {
    if (this.policyFails) throw this.policyFails;
    this.createdPolicies.push(laid);
    return { id: 'policy-1', name: laid.laid.name };
  }

  async recordPolicy(_: PolicySheet, record: PolicyRecord): Promise<void> {
    if (this.policyFails) throw this.policyFails;
    this.recorded.push(record);
  }

  selected: SelectedCell | null = null;
  /** What cells show, by `row column`. */
  texts: Readonly<Record<string, string>> = {};

  async selectedCell(): Promise<SelectedCell> {
    if (!this.selected) throw new WorkbookProblem('noRange');
    return this.selected;
  }

  async shownTexts(_: string, cells: readonly { readonly row: number; readonly column: number }[]) {
    return cells.map(({ row, column }) => this.texts[`${row} ${column}`] ?? '');
  }

  readonly settings = new Map<string, string>();
  settingsFail: Error | null = null;

  async readSetting(key: string): Promise<string | null> {
    return this.settings.get(key) ?? null;
  }

  async writeSetting(key: string, value: string | null): Promise<void> {
    if (this.settingsFail) throw this.settingsFail;
    if (value === null) this.settings.delete(key);
    else this.settings.set(key, value);
  }

  async deleteSheet(worksheetId: string): Promise<void> {
    this.deleted.push(worksheetId);
  }

  async goTo(worksheetId: string, address: string): Promise<void> {
    this.visited.push(`${worksheetId}!${address}`);
  }
}
