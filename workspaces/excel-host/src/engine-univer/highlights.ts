import type { IStyleBase } from '@univerjs/core';
import type { IConditionalFormattingRuleConfig } from '@univerjs/sheets-conditional-formatting';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { boxAddress } from '../address';
import type { Box, Highlight, SheetId } from '../engine';
import { toEngineStyle } from './styles';
import type { UniverParts } from './univer';

const COMPARE: Record<string, { operator: CFNumberOperator; sign: string }> = {
  GreaterThan: { operator: CFNumberOperator.greaterThan, sign: '>' },
  GreaterThanOrEqual: { operator: CFNumberOperator.greaterThanOrEqual, sign: '>=' },
  LessThan: { operator: CFNumberOperator.lessThan, sign: '<' },
  LessThanOrEqual: { operator: CFNumberOperator.lessThanOrEqual, sign: '<=' },
  EqualTo: { operator: CFNumberOperator.equal, sign: '=' },
  NotEqualTo: { operator: CFNumberOperator.notEqual, sign: '<>' },
};

const TEXT: Record<string, CFTextOperator> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

function operand(formula: string): string {
  return formula.replace(/^=/, '');
}

/** A comparison as the engine has it with numbers, else as the formula that says the same. */
function compareRule(highlight: Extract<Highlight, { kind: 'compare' }>, box: Box, style: IStyleBase) {
  const base = { type: CFRuleType.highlightCell as const, style };
  const first = operand(highlight.first);
  const second = operand(highlight.second ?? '');
  const compare = COMPARE[highlight.operator];
  const numeric = first !== '' && Number.isFinite(Number(first));
  if (compare && numeric) {
    return { ...base, subType: CFSubRuleType.number, operator: compare.operator, value: Number(first) };
  }
  const cell = boxAddress({ ...box, rows: 1, columns: 1 });
  if (compare) return { ...base, subType: CFSubRuleType.formula, value: `=${cell}${compare.sign}${first}` };
  const inside = `AND(${cell}>=${first},${cell}<=${second})`;
  const value = highlight.operator === 'NotBetween' ? `=NOT(${inside})` : `=${inside}`;
  return { ...base, subType: CFSubRuleType.formula, value };
}

function toRule(highlight: Highlight, box: Box): IConditionalFormattingRuleConfig {
  switch (highlight.kind) {
    case 'formula':
    case 'text': {
      const base = { type: CFRuleType.highlightCell, style: toEngineStyle(highlight.style) };
      const rule =
        highlight.kind === 'formula'
          ? { ...base, subType: CFSubRuleType.formula, value: highlight.formula }
          : {
              ...base,
              subType: CFSubRuleType.text,
              operator: TEXT[highlight.operator] ?? CFTextOperator.containsText,
              value: highlight.text,
            };
      return rule as IConditionalFormattingRuleConfig;
    }
    case 'compare':
      return compareRule(highlight, box, toEngineStyle(highlight.style)) as IConditionalFormattingRuleConfig;
    case 'dataBar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: { type: CFValueType.min },
          max: { type: CFValueType.max },
          isGradient: false,
          positiveColor: highlight.color,
          nativeColor: '#FF0000',
        },
      };
    case 'colorScale': {
      const last = highlight.colors.length - 1;
      const value = (index: number) =>
        index === 0
          ? { type: CFValueType.min }
          : index === last
            ? { type: CFValueType.max }
            : { type: CFValueType.percentile, value: 50 };
      return {
        type: CFRuleType.colorScale,
        config: highlight.colors.map((color, index) => ({ index, color, value: value(index) })),
      };
    }
  }
}

/** Conditional formats. */
export class Highlights {
  private count = 0;

  constructor(private readonly parts: UniverParts) {}

  add(sheet: SheetId, box: Box, highlight: Highlight): string {
    const cfId = `highlight-${++this.count}`;
    const range = {
      startRow: box.row,
      endRow: box.row + box.rows - 1,
      startColumn: box.column,
      endColumn: box.column + box.columns - 1,
    };
    const rule = { cfId, ranges: [range], stopIfTrue: false, rule: toRule(highlight, box) };
    const params = { unitId: this.parts.unitId, subUnitId: sheet, rule };
    this.parts.commands.syncExecuteCommand(AddConditionalRuleMutation.id, params);
    return cfId;
  }

  remove(sheet: SheetId, cfId: string): void {
    const params = { unitId: this.parts.unitId, subUnitId: sheet, cfId };
    this.parts.commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, params);
  }
}
