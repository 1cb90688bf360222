import { apiNotFound } from './host-error';
import { findMember, HostCollection, HostObject, memberNames } from './model/host-object';
import type { QueryInfo } from './batch';

/** `fill/color` or `Fill/Color`, as the members are spelled here. */
function pascal(name: string): string {
  return name.startsWith('_') || name.startsWith('$') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The names under a selection, each with what is selected below it. */
function groupSelection(selection: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of selection) {
    const [head = '', ...rest] = path.split('/');
    const name = pascal(head);
    const below = groups.get(name) ?? [];
    groups.set(name, below);
    if (rest.length > 0) below.push(rest.join('/'));
  }
  return groups;
}

function readMember(object: HostObject, name: string): unknown {
  const member = findMember(object, name);
  if (!member?.get) throw apiNotFound(object.ClassName, name);
  return member.get.call(object);
}

function isNavigation(value: unknown): value is HostObject {
  return value instanceof HostObject;
}

/** Without a selection a load brings every plain property. */
function loadAll(object: HostObject): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of memberNames(Object.getPrototypeOf(object) as object).properties) {
    if (!findMember(object, name)?.get) continue;
    const value = readMember(object, name);
    if (!isNavigation(value)) result[name] = value;
  }
  return result;
}

function loadObject(object: HostObject, selection: readonly string[]): Record<string, unknown> {
  const groups = groupSelection(selection);
  const all = groups.size === 0 || groups.has('$all');
  const result = all ? loadAll(object) : {};
  for (const [name, below] of groups) {
    if (name.startsWith('$')) continue;
    const value = readMember(object, name);
    result[name] = isNavigation(value) ? loadAny(value, below, {}) : value;
  }
  return { ...result, ...object.identity() };
}

/** The client finds an item again by its identity, and a collection's items under `_Items`, not `Items`. */
function loadCollection(
  collection: HostCollection<HostObject>,
  selection: readonly string[],
  { Skip = 0, Top }: QueryInfo,
): Record<string, unknown> {
  const own: string[] = [];
  const ofItems: string[] = [];
  for (const path of selection) {
    const [head = '', ...rest] = path.split('/');
    if (head.toLowerCase() === 'items') ofItems.push(...(rest.length > 0 ? [rest.join('/')] : []));
    else if (rest.length === 0 && pascal(head) === 'Count') own.push('Count');
    else ofItems.push(path);
  }
  const items = collection.list().slice(Skip, Top === undefined || Top === 0 ? undefined : Skip + Top);
  const result: Record<string, unknown> = { _Items: items.map((item) => loadAny(item, ofItems, {})) };
  if (own.length > 0) result['Count'] = collection.Count;
  return result;
}

/** The answer to a load: keys in Pascal case, nested objects and items below them. */
export function loadAny(
  object: HostObject,
  selection: readonly string[],
  query: QueryInfo,
): Record<string, unknown> {
  return object instanceof HostCollection
    ? loadCollection(object as HostCollection<HostObject>, selection, query)
    : loadObject(object, selection);
}
