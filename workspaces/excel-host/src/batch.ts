/** A request of the client library: object paths that name things, and actions on them, done in order. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const ActionKind = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const PathKind = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Numbers in ReferencedObjectPathIds replace the argument at their place by the object of that path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly PathReference[];
}

export type PathReference = number | null | readonly PathReference[];

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The answer to a batch; with an error the results are those of the actions before it. */
export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string | null;
    readonly HttpStatusCode: number;
  };
}

export function failedAnswer(code: string, message: string): BatchAnswer {
  const error = { Code: code, Message: message, ActionIndex: -1, Location: null, HttpStatusCode: 400 };
  return { Results: [], TraceIds: [], Error: error };
}

/** Services of the runtime itself, not of the workbook, are asked for by name. */
function usesService(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PathKind.newObject);
}

/** What the library does on its own account: handing back results of functions, letting go of ranges. */
export function isHousekeeping(batch: Batch): boolean {
  const work = batch.Actions.filter(({ ActionType }) => ActionType !== ActionKind.instantiate);
  return usesService(batch) || (work.length > 0 && work.every(({ Name }) => Name === '_RemoveReference'));
}
