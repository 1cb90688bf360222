import type { Box, SheetId } from '../engine';
import { invalidArgument, itemNotFound } from '../host-error';
import { CellArea } from './area';
import type { ModelContext } from './context';
import type { FilterCriteria } from './filter-criteria';
import type { FilterState } from './filter-state';
import { HostObject } from './host-object';

/** What an AutoFilter filters: of a worksheet a range that can be chosen, of a table its own range. */
export interface FilterTarget {
  readonly sheet: SheetId;
  readonly state: FilterState;
  /** Header and body; null when nothing is filtered. */
  box(): Box | null;
  choose(box: Box | null): void;
  guard(): void;
}

const bodyOf = (box: Box): Box => ({ ...box, row: box.row + 1, rows: box.rows - 1 });

/** Sets or clears the criteria of one column and filters anew. */
export function filterColumn(
  context: ModelContext,
  target: FilterTarget,
  column: number,
  criteria: FilterCriteria | null,
): void {
  target.guard();
  const box = target.box();
  if (!box || !Number.isInteger(column) || column < 0 || column >= box.columns) throw invalidArgument();
  if (criteria) target.state.criteria.set(column, criteria);
  else target.state.criteria.delete(column);
  target.state.apply(context, target.sheet, bodyOf(box));
}

/** Excel.AutoFilter */
export class AutoFilter extends HostObject {
  constructor(
    private readonly context: ModelContext,
    private readonly target: FilterTarget,
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.target.box() !== null;
  }

  get IsDataFiltered(): boolean {
    return this.target.state.isFiltered;
  }

  get Criteria(): (FilterCriteria | null)[] {
    const columns = this.target.box()?.columns ?? 0;
    return Array.from({ length: columns }, (_, column) => this.target.state.criteria.get(column) ?? null);
  }

  Apply(range: unknown, columnIndex?: number | null, criteria?: FilterCriteria | null): void {
    this.target.guard();
    if (!(range instanceof CellArea) || range.sheet !== this.target.sheet) throw invalidArgument();
    this.target.choose(range.box);
    if (columnIndex != null && criteria) {
      filterColumn(this.context, this.target, columnIndex, criteria);
    }
  }

  ClearCriteria(): void {
    this.target.guard();
    this.target.state.clear(this.context, this.target.sheet);
  }

  ClearColumnCriteria(columnIndex: number): void {
    filterColumn(this.context, this.target, columnIndex, null);
  }

  Reapply(): void {
    const box = this.target.box();
    if (box) this.target.state.apply(this.context, this.target.sheet, bodyOf(box));
  }

  Remove(): void {
    this.ClearCriteria();
    this.target.choose(null);
  }

  GetRange(): CellArea {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  GetRangeOrNullObject(): CellArea | null {
    const box = this.target.box();
    return box && this.context.make.range(this.target.sheet, box);
  }
}

/** Excel.Filter: the filter of one column of a table. */
export class Filter extends HostObject {
  constructor(
    private readonly context: ModelContext,
    private readonly target: FilterTarget,
    private readonly column: number,
  ) {
    super();
  }

  get Criteria(): FilterCriteria | null {
    return this.target.state.criteria.get(this.column) ?? null;
  }

  Apply(criteria: FilterCriteria): void {
    filterColumn(this.context, this.target, this.column, criteria);
  }

  ApplyValuesFilter(values: readonly unknown[]): void {
    this.Apply({ filterOn: 'Values', values });
  }

  ApplyCustomFilter(criterion1: string, criterion2?: string | null, operator?: string | null): void {
    this.Apply({
      filterOn: 'Custom',
      criterion1,
      criterion2: criterion2 ?? null,
      operator: operator ?? null,
    });
  }

  ApplyTopItemsFilter(count: number): void {
    this.Apply({ filterOn: 'TopItems', criterion1: String(count) });
  }

  ApplyBottomItemsFilter(count: number): void {
    this.Apply({ filterOn: 'BottomItems', criterion1: String(count) });
  }

  ApplyTopPercentFilter(percent: number): void {
    this.Apply({ filterOn: 'TopPercent', criterion1: String(percent) });
  }

  ApplyBottomPercentFilter(percent: number): void {
    this.Apply({ filterOn: 'BottomPercent', criterion1: String(percent) });
  }

  Clear(): void {
    filterColumn(this.context, this.target, this.column, null);
  }
}
