import { apiNotFound } from '../host-error';

/** What identifies an object to the client library when it addresses it in a later request. */
export type Identity = Readonly<Record<string, unknown>>;

/**
 * An object of Excel's object model. Its public members in Pascal case are what the add-in may ask for:
 * getters are properties and navigations, methods are methods. Members in other spelling are the host's own.
 */
export abstract class HostObject {
  /** The class as Excel names it. */
  get ClassName(): string {
    return this.constructor.name;
  }

  identity(): Identity {
    return {};
  }

  /** Whether the answer to a load of these properties depends on formulas being calculated. */
  needsCalculation(_properties: readonly string[]): boolean {
    return false;
  }

  /** The client keeps a reference to every object it names; only ranges need it, which override this. */
  _KeepReference(): void {}
}

/** A collection: loading it loads its items, and `getItem` is how the client finds one again. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract list(): readonly T[];

  override needsCalculation(properties: readonly string[]): boolean {
    return this.list().some((item) => item.needsCalculation(properties));
  }

  get Count(): number {
    return this.list().length;
  }

  GetCount(): number {
    return this.Count;
  }

  /** Also reached through the indexer. */
  GetItem(_key: unknown): T {
    throw apiNotFound(this.ClassName, 'GetItem');
  }
}

const HIDDEN = new Set(['constructor', 'ClassName']);

function isMemberName(name: string): boolean {
  return /^_?[A-Z]/.test(name) && !HIDDEN.has(name);
}

/** The property descriptor of a member that the add-in may use; undefined when the class does not have it. */
export function findMember(object: object, name: string): PropertyDescriptor | undefined {
  if (!isMemberName(name)) return undefined;
  for (let holder: object | null = object; holder && holder !== Object.prototype;) {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found) return found;
    holder = Object.getPrototypeOf(holder) as object | null;
  }
  return undefined;
}

/** All members a class serves, its own and inherited, without those that only the client library uses. */
export function memberNames(prototype: object): { properties: string[]; methods: string[] } {
  const properties = new Set<string>();
  const methods = new Set<string>();
  for (let holder: object | null = prototype; holder && holder !== Object.prototype;) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(holder))) {
      if (!isMemberName(name) || name.startsWith('_')) continue;
      if (found.get) properties.add(name);
      else if (typeof found.value === 'function') methods.add(name);
    }
    holder = Object.getPrototypeOf(holder) as object | null;
  }
  return { properties: [...properties].sort(), methods: [...methods].sort() };
}
