import { HostObject, memberNames } from './model/host-object';
import { modelModules } from './model';

export interface ServedClass {
  readonly name: string;
  readonly properties: readonly string[];
  readonly methods: readonly string[];
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Every class of Excel's object model that the host serves, with its members as Office.js spells them. */
export function servedClasses(): ServedClass[] {
  const classes = modelModules
    .flatMap((module) => Object.entries(module))
    .filter((entry): entry is [string, { prototype: HostObject }] => {
      const prototype = (entry[1] as { prototype?: unknown }).prototype;
      return typeof entry[1] === 'function' && prototype instanceof HostObject;
    });
  return classes
    .map(([name, { prototype }]) => {
      const { properties, methods } = memberNames(prototype);
      return { name, properties: properties.map(camel), methods: methods.map(camel) };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}
