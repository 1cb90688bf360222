import { boxAddress } from '../address';
import type { CellValue } from '../engine';
import { itemNotFound } from '../host-error';
import type { CellArea } from './area';
import type { ModelContext } from './context';
import { HostCollection, HostObject } from './host-object';

/** The rows and columns of a range that are not hidden, by their distance from its corner. */
export function visibleLines(context: ModelContext, { sheet, box }: CellArea): Visible {
  const { engine } = context;
  const among = (count: number, hidden: (at: number) => boolean) =>
    Array.from({ length: count }, (_, at) => at).filter((at) => !hidden(at));
  return {
    rows: among(box.rows, (at) => engine.rowHidden(sheet, box.row + at)),
    columns: among(box.columns, (at) => engine.columnHidden(sheet, box.column + at)),
  };
}

interface Visible {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Excel.RangeView */
export class RangeView extends HostObject {
  constructor(
    private readonly context: ModelContext,
    private readonly area: CellArea,
    private readonly visible: Visible = visibleLines(context, area),
    private readonly index = 0,
  ) {
    super();
  }

  get Index(): number {
    return this.index;
  }

  get RowCount(): number {
    return this.visible.rows.length;
  }

  get ColumnCount(): number {
    return this.visible.columns.length;
  }

  get Values(): CellValue[][] {
    return this.shown(this.context.engine.values(this.area.sheet, this.area.box));
  }

  get Formulas(): CellValue[][] {
    return this.shown(this.context.engine.formulas(this.area.sheet, this.area.box));
  }

  get Text(): string[][] {
    return this.shown(this.context.engine.texts(this.area.sheet, this.area.box));
  }

  get CellAddresses(): string[][] {
    const { row, column } = this.area.box;
    return this.visible.rows.map((down) =>
      this.visible.columns.map((across) =>
        boxAddress({ row: row + down, column: column + across, rows: 1, columns: 1 }),
      ),
    );
  }

  get Rows(): RangeViewCollection {
    const views = this.visible.rows.map(
      (row, index) => new RangeView(this.context, this.area, { ...this.visible, rows: [row] }, index),
    );
    return new RangeViewCollection(views);
  }

  GetRange(): CellArea {
    return this.area;
  }

  override needsCalculation(): boolean {
    return true;
  }

  private shown<T>(lines: readonly (readonly T[])[]): T[][] {
    return this.visible.rows.map((down) => this.visible.columns.map((across) => lines[down]![across]!));
  }
}

/** Excel.RangeViewCollection */
export class RangeViewCollection extends HostCollection<RangeView> {
  constructor(private readonly views: readonly RangeView[]) {
    super();
  }

  override list(): readonly RangeView[] {
    return this.views;
  }

  GetItemAt(index: number): RangeView {
    const view = this.views[index];
    if (!view) throw itemNotFound();
    return view;
  }
}
