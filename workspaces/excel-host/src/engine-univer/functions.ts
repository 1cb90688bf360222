import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type {
  BaseReferenceObject,
  BaseValueObject,
  ErrorType,
  FunctionVariantType,
  IFunctionInfo,
  IFunctionNames,
} from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  SetTriggerFormulaCalculationStartMutation,
  StringValueObject,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { MAX_ROWS } from '../address';
import type {
  ArgumentValue,
  CellAddress,
  FunctionArgument,
  FunctionDefinition,
  FunctionOutcome,
} from '../engine';
import { rawValue } from './cells';
import type { UniverParts } from './univer';

function cellArgument(cell: Nullable<ICellData>): ArgumentValue {
  const value = rawValue(cell);
  if (value === '') return cell?.f ? '' : null;
  const isText = cell?.t === CellValueType.FORCE_STRING;
  return typeof value === 'string' && !isText && ERROR_TYPE_SET.has(value as ErrorType)
    ? { error: value }
    : value;
}

function valueArgument(value: Nullable<BaseValueObject>): ArgumentValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  if (value.isBoolean()) return Boolean(value.getValue());
  return value.getValue() as number | string;
}

/** Excel hands a whole column over up to its last filled cell; the empty million below would only cost time. */
function lastFilledRow(reference: BaseReferenceObject): number {
  const stored = reference.getCurrentActiveSheetData()?.cellData.getLength() ?? 0;
  const spilled = reference.getCurrentActiveArrayFormulaCellData()?.getLength() ?? 0;
  const running = reference.getCurrentRuntimeSheetData()?.getLength() ?? 0;
  return Math.max(stored, spilled, running, 1) - 1;
}

function rangeArgument(reference: BaseReferenceObject): FunctionArgument {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const whole = startRow === 0 && endRow >= MAX_ROWS - 1;
  const lastRow = whole ? Math.min(endRow, lastFilledRow(reference)) : endRow;
  const cells: ArgumentValue[][] = [];
  for (let row = startRow; row <= lastRow; row++) {
    const line: ArgumentValue[] = [];
    for (let column = startColumn; column <= endColumn; column++) {
      line.push(cellArgument(reference.getCellData(row, column)));
    }
    cells.push(line);
  }
  const box = {
    row: startRow,
    column: startColumn,
    rows: Math.min(endRow, MAX_ROWS - 1) - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
  return { cells, range: { sheet: reference.getSheetId(), box } };
}

function toArgument(variant: FunctionVariantType): FunctionArgument {
  if (variant.isReferenceObject()) return rangeArgument(variant as BaseReferenceObject);
  const value = variant as BaseValueObject;
  if (!value.isArray()) return { cells: [[valueArgument(value)]], range: null };
  const array = value as ArrayValueObject;
  const lines = array.getArrayValue();
  const cells = Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => valueArgument(lines[row]?.[column])),
  );
  return { cells, range: null };
}

function toValueObject(value: ArgumentValue): BaseValueObject {
  if (value === null) return StringValueObject.create('');
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return ErrorValueObject.create(value.error as ErrorType);
}

function toVariant(outcome: FunctionOutcome): BaseValueObject {
  if (!Array.isArray(outcome)) return toValueObject(outcome as ArgumentValue);
  const lines = outcome as readonly (readonly ArgumentValue[])[];
  return ArrayValueObject.create({
    calculateValueList: lines.map((line) => line.map(toValueObject)),
    rowCount: lines.length,
    columnCount: lines[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/**
 * A worksheet function evaluated in place. The facade's asynchronous functions are of no use here: they pass
 * blanks as 0, know no address, and wait for one call before they start the next.
 */
class HostFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams: number;
  override maxParams: number;

  constructor(private readonly definition: FunctionDefinition) {
    super(definition.name as IFunctionNames);
    const { parameters } = definition;
    this.minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = parameters.some(({ repeating }) => repeating) ? 255 : parameters.length;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const outcome = this.definition.evaluate({
      sheet: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
      arguments: variants.map(toArgument),
    });
    return toVariant(outcome);
  }
}

export function registerFunction(parts: UniverParts, definition: FunctionDefinition): void {
  const service = parts.injector.get(IFunctionService);
  service.registerExecutors(new HostFunction(definition));
  const description: IFunctionInfo = {
    functionName: definition.name,
    functionType: FunctionType.User,
    description: definition.description,
    abstract: definition.description,
    functionParameter: definition.parameters.map(({ name, description, optional, repeating }) => ({
      name,
      detail: description,
      example: '',
      require: optional ? 0 : 1,
      repeat: repeating ? 1 : 0,
    })),
  };
  service.registerDescriptions(description);
  // What the cell editor shows while a formula is typed comes from a list of its own.
  parts.injector.get(IDescriptionService).registerDescriptions([description]);
}

/**
 * The engine's SORT sorts the range cache that all formulas of one pass share, so that other formulas on the
 * same cells silently compute with sorted values. It gets a copy to sort.
 */
export function giveSortItsOwnCopy(parts: UniverParts): void {
  const sort = parts.injector.get(IFunctionService).getExecutor('SORT' as IFunctionNames);
  if (!sort) return;
  const original = sort.calculate.bind(sort) as (...variants: BaseValueObject[]) => FunctionVariantType;
  sort.calculate = ((array: BaseValueObject, ...rest: BaseValueObject[]) => {
    if (!array.isArray()) return original(array, ...rest);
    const source = array as ArrayValueObject;
    const copy = ArrayValueObject.create({
      calculateValueList: source.getArrayValue().map((line) => [...line]),
      rowCount: source.getRowCount(),
      columnCount: source.getColumnCount(),
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
    return original(copy, ...rest);
  }) as typeof sort.calculate;
}

/** Starts the calculation of these cells and of everything that depends on them. */
export function recalculate(parts: UniverParts, cells: readonly CellAddress[]): void {
  const dirtyRanges = cells.map(({ sheet, row, column }) => ({
    unitId: parts.unitId,
    sheetId: sheet,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  const nothingElse = {
    commands: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
    forceCalculation: false,
  };
  const params = { dirtyRanges, ...nothingElse };
  parts.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
    onlyLocal: true,
  });
}
