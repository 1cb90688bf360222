/**
 * Microsoft's format of functions.json, as far as Kehu speaks it.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export interface FunctionsJson {
  /** Errors in cells reach our functions, so that one bad row does not spoil the others. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionJson[];
  readonly enums: readonly EnumJson[];
}

export interface FunctionJson {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterJson[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
}

export interface ParameterJson {
  readonly name: string;
  readonly description: string;
  readonly type: 'any' | 'string';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
  readonly customEnumId?: string;
}

export interface EnumJson {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}
