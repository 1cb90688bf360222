import type { IDataValidationRuleBase } from '@univerjs/core';
import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import { absoluteAddress, intersect, quoteSheet, subtract } from '../address';
import type { Box, InputCheck, SheetId } from '../engine';
import type { UniverParts } from './univer';
import { sheetOf } from './univer';

const OPERATORS: Record<string, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** Data validation: one rule a cell, a later one replaces an earlier. */
export class InputChecks {
  private count = 0;
  private rules: { id: string; sheet: SheetId; box: Box; check: InputCheck; message: string }[] = [];

  constructor(private readonly parts: UniverParts) {}

  set(sheet: SheetId, box: Box, check: InputCheck | null, message: string): void {
    for (const rule of this.rules.filter((other) => other.sheet === sheet && intersect(other.box, box))) {
      this.remove(rule.id, sheet);
      for (const rest of subtract(rule.box, box)) this.add(sheet, rest, rule.check, rule.message);
    }
    if (check) this.add(sheet, box, check, message);
  }

  private add(sheet: SheetId, box: Box, check: InputCheck, message: string): void {
    const id = `check-${++this.count}`;
    this.rules.push({ id, sheet, box, check, message });
    const range = {
      startRow: box.row,
      endRow: box.row + box.rows - 1,
      startColumn: box.column,
      endColumn: box.column + box.columns - 1,
    };
    const rule = {
      ...this.toRule(check),
      uid: id,
      ranges: [range],
      allowBlank: true,
      errorStyle: DataValidationErrorStyle.STOP,
      showErrorMessage: true,
      error: message,
    };
    const params = { unitId: this.parts.unitId, subUnitId: sheet, rule };
    this.parts.commands.syncExecuteCommand(AddDataValidationMutation.id, params);
  }

  private remove(id: string, sheet: SheetId): void {
    this.rules = this.rules.filter((rule) => rule.id !== id);
    const params = { unitId: this.parts.unitId, subUnitId: sheet, ruleId: id };
    this.parts.commands.syncExecuteCommand(RemoveDataValidationMutation.id, params);
  }

  private toRule(check: InputCheck): IDataValidationRuleBase {
    switch (check.kind) {
      case 'list':
        return { type: DataValidationType.LIST, formula1: check.items.join(',') };
      case 'listRange': {
        const name = quoteSheet(sheetOf(this.parts, check.sheet).getName());
        return { type: DataValidationType.LIST, formula1: `=${name}!${absoluteAddress(check.box)}` };
      }
      case 'number':
        return {
          type: check.whole ? DataValidationType.WHOLE : DataValidationType.DECIMAL,
          operator: OPERATORS[check.operator] ?? DataValidationOperator.BETWEEN,
          formula1: String(check.first),
          ...(check.second === undefined ? {} : { formula2: String(check.second) }),
        };
      case 'formula':
        return { type: DataValidationType.CUSTOM, formula1: check.formula };
    }
  }
}
