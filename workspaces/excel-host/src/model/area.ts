import { boxAddress, isOnSheet, quoteSheet } from '../address';
import type { Box, SheetId } from '../engine';
import { accessDenied, invalidArgument, itemNotFound } from '../host-error';
import type { ModelContext } from './context';
import { HostObject } from './host-object';

/** A rectangle of cells on a sheet: what Range is at heart, for classes that only need to know where. */
export abstract class CellArea extends HostObject {
  constructor(
    protected readonly context: ModelContext,
    readonly sheet: SheetId,
    readonly box: Box,
  ) {
    super();
    if (!isOnSheet(box)) throw invalidArgument();
  }

  /** `Sheet1!A1:B2` */
  fullAddress(): string {
    return `${quoteSheet(this.sheetName())}!${boxAddress(this.box)}`;
  }

  sheetName(): string {
    const info = this.context.engine.sheets().find(({ id }) => id === this.sheet);
    if (!info) throw itemNotFound();
    return info.name;
  }

  /** Refuses an entry into protected cells. */
  guardEntry(): void {
    this.sheetName();
    if (!this.context.sheets.of(this.sheet).allowsEntry(this.box)) throw accessDenied();
  }

  /** Refuses a change that a protected sheet only allows by the named option. */
  guard(option?: string): void {
    this.sheetName();
    const { protection } = this.context.sheets.of(this.sheet);
    if (protection && !(option && protection.options[option] === true)) throw accessDenied();
  }
}
