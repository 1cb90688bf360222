import type {
  Action,
  ActionResult,
  ArgumentInfo,
  Batch,
  BatchAnswer,
  ObjectPath,
  PathReference,
} from './batch';
import { ActionKind, PathKind } from './batch';
import { apiNotFound, HostError, invalidArgument, itemNotFound } from './host-error';
import { loadAny } from './loading';
import { findMember, HostObject } from './model/host-object';

/** Where a batch finds the objects that its paths begin with. */
export interface BatchRoots {
  readonly workbook: HostObject;
  service(name: string): HostObject;
  reference(id: string): HostObject | undefined;
  /** Finishes gathered writes and the calculation that they set off. */
  settle(): Promise<void>;
}

/** Methods whose result is known only after a calculation. */
const AFTER_CALCULATION = /^(Get(UsedRange|Spilling|SpecialCells)|Find)/;

/** Methods that work on what formulas show. */
const ON_RESULTS = /^(Apply|Reapply|CopyFrom)/;

/** One run of a batch: the objects its paths name are found once. */
class BatchRun {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly roots: BatchRoots,
  ) {}

  /** Does one action; undefined stands for a result without a value. */
  async perform(action: Action): Promise<unknown> {
    await this.settleFor(action.ObjectPathId);
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return object?.identity() ?? null;
      case ActionKind.query:
        return this.load(object, action);
      case ActionKind.method:
        return this.call(object, action);
      case ActionKind.setProperty:
        return this.setProperty(object, action);
      default:
        throw new HostError('GeneralException', `The action type ${action.ActionType} is unknown.`);
    }
  }

  private async load(object: HostObject | null, { QueryInfo: query = {} }: Action): Promise<unknown> {
    if (!object) return null;
    const select = query.Select ?? [];
    const expanded = (query.Expand ?? []).filter(
      (path) => !select.some((other) => other.startsWith(`${path}/`)),
    );
    const selection = [...select, ...expanded];
    const names = selection.map((path) => {
      const name = path.replace(/^items\//i, '');
      return name.charAt(0).toUpperCase() + name.slice(1);
    });
    // An earlier batch or a person may have changed cells too; without a change nothing is waited for.
    if (object.needsCalculation(names)) await this.roots.settle();
    return loadAny(object, selection, query);
  }

  private async call(
    object: HostObject | null,
    { Name: name, ArgumentInfo: info }: Action,
  ): Promise<unknown> {
    if (!object) {
      // The library keeps a reference to whatever it names, null objects included.
      if (name.startsWith('_')) return null;
      throw itemNotFound();
    }
    const method = findMember(object, name);
    if (typeof method?.value !== 'function') throw apiNotFound(object.ClassName, name);
    if (ON_RESULTS.test(name)) await this.roots.settle();
    const result: unknown = await (method.value as (...args: unknown[]) => unknown).apply(
      object,
      this.arguments(info),
    );
    return result ?? null;
  }

  private setProperty(object: HostObject | null, { Name: name, ArgumentInfo: info }: Action): null {
    if (!object) throw itemNotFound();
    const property = findMember(object, name);
    if (!property?.set) {
      if (property?.get) throw invalidArgument(`${object.ClassName}.${name} cannot be set.`);
      throw apiNotFound(object.ClassName, name);
    }
    property.set.call(object, this.arguments(info)[0]);
    return null;
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The object path ${id} is missing.`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : undefined;
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathKind.root:
        return this.roots.workbook;
      case PathKind.newObject:
        return this.roots.service(path.Name);
      case PathKind.method:
        return this.navigate(parent, path.Name, path.ArgumentInfo, 'method');
      case PathKind.property:
        return this.navigate(parent, path.Name, path.ArgumentInfo, 'property');
      case PathKind.indexer:
        return this.navigate(parent, 'GetItem', path.ArgumentInfo, 'method');
      case PathKind.reference: {
        const reference = String(this.arguments(path.ArgumentInfo)[0] ?? path.Name);
        const object = this.roots.reference(reference);
        if (!object)
          throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        return object;
      }
      case PathKind.nullObject:
        return null;
      default:
        throw new HostError('InvalidObjectPath', `The object path type ${path.ObjectPathType} is unknown.`);
    }
  }

  private navigate(
    parent: HostObject | undefined,
    name: string,
    info: ArgumentInfo | undefined,
    kind: 'method' | 'property',
  ): HostObject | null {
    if (!parent) throw new HostError('InvalidObjectPath', `The object path of ${name} has no parent.`);
    const member = findMember(parent, name);
    const value: unknown =
      kind === 'property'
        ? member?.get?.call(parent)
        : (member?.value as ((...args: unknown[]) => unknown) | undefined)?.apply(
            parent,
            this.arguments(info),
          );
    if (!member || (kind === 'property' ? !member.get : typeof member.value !== 'function')) {
      throw apiNotFound(parent.ClassName, name);
    }
    if (value === null || value === undefined) return null;
    if (!(value instanceof HostObject)) throw apiNotFound(parent.ClassName, name);
    return value;
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const list = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return references ? this.withObjects(list, references) : [...list];
  }

  private withObjects(list: readonly unknown[], references: readonly PathReference[]): unknown[] {
    return list.map((argument, index) => {
      const reference = references[index];
      if (Array.isArray(reference) && Array.isArray(argument)) {
        return this.withObjects(argument, reference as readonly PathReference[]);
      }
      return typeof reference === 'number' && reference !== 0 ? this.resolve(reference) : argument;
    });
  }

  /** Calculates before a path is followed whose end depends on it. */
  private async settleFor(id: number): Promise<void> {
    if (this.objects.has(id)) return;
    for (
      let path = this.batch.ObjectPaths[id];
      path;
      path = this.batch.ObjectPaths[path.ParentObjectPathId ?? -1]
    ) {
      if (AFTER_CALCULATION.test(path.Name) && !this.objects.has(path.Id)) return this.roots.settle();
    }
  }
}

/** Does a batch. Actions before a failing one stay done, as far as is known of Excel too. */
export async function runBatch(batch: Batch, roots: BatchRoots): Promise<BatchAnswer> {
  const run = new BatchRun(batch, roots);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ActionKind.trace) traces.push(action.Id);
      const isTrace = action.ActionType === ActionKind.trace;
      results.push({ ActionId: action.Id, Value: isTrace ? null : await run.perform(action) });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: describe(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function describe(error: unknown, index: number): NonNullable<BatchAnswer['Error']> {
  const known = error instanceof HostError;
  return {
    Code: known ? error.code : 'GeneralException',
    Message: error instanceof Error ? error.message : String(error),
    ActionIndex: index,
    Location: known ? error.location : null,
    HttpStatusCode: 400,
  };
}
