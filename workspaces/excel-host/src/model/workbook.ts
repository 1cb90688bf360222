import { HostError, invalidArgument } from '../host-error';
import type { CellArea } from './area';
import type { ModelContext } from './context';
import { CustomXmlPartCollection } from './custom-xml';
import { DocumentProperties } from './document-properties';
import { HostObject } from './host-object';
import { SettingCollection } from './settings';
import { WorksheetCollection } from './worksheets';

/** Excel.NumberFormatInfo */
export class NumberFormatInfo extends HostObject {
  get NumberDecimalSeparator(): string {
    return '.';
  }

  get NumberGroupSeparator(): string {
    return ',';
  }
}

/** Excel.CultureInfo */
export class CultureInfo extends HostObject {
  constructor(private readonly locale: string) {
    super();
  }

  get Name(): string {
    return this.locale;
  }

  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }
}

/** Excel.Application */
export class Application extends HostObject {
  private mode = 'Automatic';

  constructor(private readonly context: ModelContext) {
    super();
  }

  get CalculationMode(): string {
    return this.mode;
  }

  set CalculationMode(mode: string) {
    if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(mode)) throw invalidArgument();
    this.mode = mode;
  }

  get CalculationState(): string {
    return 'Done';
  }

  get DecimalSeparator(): string {
    return '.';
  }

  get ThousandsSeparator(): string {
    return ',';
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.context.locale);
  }

  Calculate(type: string): void {
    if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) throw invalidArgument();
  }

  SuspendApiCalculationUntilNextSync(): void {}

  SuspendScreenUpdatingUntilNextSync(): void {}
}

/** Excel.Workbook, which is also the root that the client library calls when it lets go of ranges. */
export class Workbook extends HostObject {
  private readonly application: Application;

  constructor(private readonly context: ModelContext) {
    super();
    this.application = new Application(context);
  }

  get Name(): string {
    return this.context.engine.name;
  }

  get ReadOnly(): boolean {
    return false;
  }

  get IsDirty(): boolean {
    return false;
  }

  get Application(): Application {
    return this.application;
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }

  get Tables(): HostObject {
    return this.context.make.tables(null);
  }

  get Names(): HostObject {
    return this.context.make.names(null);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.context.settings);
  }

  get Properties(): DocumentProperties {
    return new DocumentProperties(this.context.document);
  }

  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.context.xmlParts);
  }

  GetSelectedRange(): CellArea {
    const areas = this.selected();
    const [only] = areas;
    if (!only || areas.length > 1) {
      throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
    }
    return only;
  }

  GetSelectedRanges(): HostObject {
    return this.context.make.rangeAreas(this.selected());
  }

  GetActiveCell(): CellArea {
    const { sheet, active } = this.context.engine.selection();
    return this.context.make.range(sheet, { ...active, rows: 1, columns: 1 });
  }

  /** The client library calls the root `Workbook` in some requests and goes on from there. */
  get Workbook(): Workbook {
    return this;
  }

  _RemoveReference(id: string): void {
    this.context.references.remove(id);
  }

  _RemoveAllReferences(): void {
    this.context.references.clear();
  }

  _GetObjectByReferenceId(id: string): HostObject | null {
    return this.context.references.find(id) ?? null;
  }

  private selected(): CellArea[] {
    const { sheet, boxes } = this.context.engine.selection();
    return boxes.map((box) => this.context.make.range(sheet, box));
  }
}
