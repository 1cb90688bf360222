import { itemNotFound } from '../host-error';
import type { CellArea } from './area';
import type { ModelContext } from './context';
import type { Identity } from './host-object';
import { HostCollection, HostObject } from './host-object';

/** Excel.RangeCollection */
export class RangeCollection extends HostCollection<CellArea> {
  constructor(private readonly areas: readonly CellArea[]) {
    super();
  }

  override list(): readonly CellArea[] {
    return this.areas;
  }

  GetItemAt(index: number): CellArea {
    const area = this.areas[index];
    if (!area) throw itemNotFound();
    return area;
  }

  override GetItem(index: number): CellArea {
    return this.GetItemAt(index);
  }
}

/** Excel.RangeAreas */
export class RangeAreas extends HostObject {
  private referenceId: string | null = null;

  constructor(
    private readonly context: ModelContext,
    private readonly areas: readonly CellArea[],
  ) {
    super();
  }

  override identity(): Identity {
    this.referenceId ??= this.context.references.add(this);
    return { _ReferenceId: this.referenceId };
  }

  get Address(): string {
    return this.areas.map((area) => area.fullAddress()).join(',');
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get CellCount(): number {
    return this.areas.reduce((sum, { box }) => sum + box.rows * box.columns, 0);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.areas);
  }

  get Worksheet(): HostObject {
    const [first] = this.areas;
    if (!first) throw itemNotFound();
    return this.context.make.worksheet(first.sheet);
  }

  Select(): void {
    const [first] = this.areas;
    if (first)
      this.context.engine.select(
        first.sheet,
        this.areas.map(({ box }) => box),
      );
  }
}
