import { absoluteAddress, parseBox, parseReference, quoteSheet } from '../address';
import type { NameInfo, SheetId } from '../engine';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../host-error';
import { CellArea } from './area';
import type { ModelContext } from './context';
import type { Identity } from './host-object';
import { HostCollection, HostObject } from './host-object';

/** Excel's rule for names: a letter, _ or \ first, no spaces, nothing that reads as a cell. */
export function isValidName(name: string): boolean {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  return wellFormed && parseBox(name) === null && !/^(R|C|R\d+|C\d+|R\d*C\d*)$/i.test(name);
}

/** Excel.NamedItem */
export class NamedItem extends HostObject {
  constructor(
    private readonly context: ModelContext,
    private readonly name: string,
    private readonly sheet: SheetId | null,
  ) {
    super();
  }

  override identity(): Identity {
    return { Name: this.Name };
  }

  get Name(): string {
    return this.info().name;
  }

  get Formula(): string {
    return this.info().formula;
  }

  set Formula(formula: string) {
    this.context.engine.setName({ ...this.info(), formula });
  }

  get Value(): string {
    return this.Formula;
  }

  get Type(): string {
    return parseReference(this.Formula.slice(1)) ? 'Range' : 'String';
  }

  get Scope(): string {
    return this.sheet === null ? 'Workbook' : 'Worksheet';
  }

  get Comment(): string {
    return this.info().comment;
  }

  set Comment(comment: string) {
    this.context.engine.setName({ ...this.info(), comment });
  }

  get Visible(): boolean {
    return this.info().visible;
  }

  set Visible(visible: boolean) {
    this.context.engine.setName({ ...this.info(), visible });
  }

  get Worksheet(): HostObject {
    if (this.sheet === null) throw itemNotFound();
    return this.context.make.worksheet(this.sheet);
  }

  GetRange(): CellArea {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  GetRangeOrNullObject(): CellArea | null {
    const reference = parseReference(this.Formula.slice(1));
    const sheet = this.context.engine
      .sheets()
      .find(({ name }) => name.toLowerCase() === reference?.sheet?.toLowerCase());
    return reference && sheet ? this.context.make.range(sheet.id, reference.box) : null;
  }

  Delete(): void {
    const { name, scope } = this.info();
    this.context.engine.removeName(name, scope);
  }

  private info(): NameInfo {
    const found = this.context.engine
      .names()
      .find(({ name, scope }) => name.toLowerCase() === this.name.toLowerCase() && scope === this.sheet);
    if (!found) throw itemNotFound();
    return found;
  }
}

/** Excel.NamedItemCollection */
export class NamedItemCollection extends HostCollection<NamedItem> {
  constructor(
    private readonly context: ModelContext,
    private readonly scope: SheetId | null,
  ) {
    super();
  }

  override list(): readonly NamedItem[] {
    return this.context.engine
      .names()
      .filter(({ scope }) => scope === this.scope)
      .map(({ name }) => new NamedItem(this.context, name, this.scope));
  }

  Add(name: string, reference: unknown, comment = ''): NamedItem {
    if (!isValidName(name)) throw invalidArgument();
    if (this.GetItemOrNullObject(name)) throw itemAlreadyExists();
    const formula =
      reference instanceof CellArea
        ? `=${quoteSheet(reference.sheetName())}!${absoluteAddress(reference.box)}`
        : String(reference);
    this.context.engine.setName({
      name,
      formula: formula.startsWith('=') ? formula : `=${formula}`,
      visible: true,
      comment: comment ?? '',
      scope: this.scope,
    });
    return new NamedItem(this.context, name, this.scope);
  }

  AddFormulaLocal(name: string, formula: string, comment = ''): NamedItem {
    return this.Add(name, formula, comment);
  }

  override GetItem(name: string): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }

  GetItemOrNullObject(name: string): NamedItem | null {
    return this.list().find((item) => item.Name.toLowerCase() === String(name).toLowerCase()) ?? null;
  }
}
