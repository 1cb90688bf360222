import type { HostObject } from './host-object';

/** Gives a class plain properties that are kept and given back but have no effect here. */
export function keepProperties<T extends HostObject>(
  target: { prototype: T },
  store: (object: T) => Record<string, unknown>,
  defaults: Readonly<Record<string, unknown>>,
  changed?: (object: T) => void,
): void {
  for (const [name, initial] of Object.entries(defaults)) {
    Object.defineProperty(target.prototype, name, {
      configurable: true,
      get(this: T) {
        return store(this)[name] ?? initial;
      },
      set(this: T, value: unknown) {
        store(this)[name] = value;
        changed?.(this);
      },
    });
  }
}
