import type { Fault } from '../../core/fault';
import type { Text } from '../../core/text';
import type { Kind } from './cell';

/** What the function list, the help and Excel's tips need to know of an argument. */
interface Described {
  /** As written in the contract, and shown in English: `gross_profit`. */
  readonly id: string;
  /** As its tooltip calls it: the id in English, the field's standard term in Chinese. */
  readonly name: Text;
  readonly optional: boolean;
  readonly dimension: 'scalar' | 'matrix';
  /** The codes that an option takes. */
  readonly codes?: readonly string[];
  /** What holds where it is left out; undefined where that is no value (no cap, the default table). */
  readonly default?: unknown;
}

/** An argument with one value a row: a single cell, a column, a row or a block. */
export interface RowArgument<T = unknown> extends Described {
  readonly role: 'row';
  readonly kind: Kind<unknown>;
  /** What a blank cell means. `blank-result`: the row's result is blank. */
  readonly blank: 'blank-result' | { readonly is: unknown };
  /** Carries the type of the values; never there at run time. */
  readonly type?: T;
}

/** An argument that holds for the whole call: an option, a table, a list, or all figures at once. */
export interface CallArgument<T = unknown> extends Described {
  readonly role: 'call';
  read(raw: unknown): T | Fault;
}

export type Argument = RowArgument | CallArgument;

export type RowValues<A extends readonly Argument[]> = A extends readonly [
  infer H,
  ...infer R extends readonly Argument[],
]
  ? H extends RowArgument<infer T>
    ? [T, ...RowValues<R>]
    : RowValues<R>
  : [];

export type CallValues<A extends readonly Argument[]> = A extends readonly [
  infer H,
  ...infer R extends readonly Argument[],
]
  ? H extends CallArgument<infer T>
    ? [T, ...CallValues<R>]
    : CallValues<R>
  : [];

/** Sentences call an argument as Excel's tooltip does. */
export const calledAs = (id: string, name: Text): Text => ({ en: id, 'zh-CN': name['zh-CN'] });

/** An argument of the whole call, which `read` gets with the name that sentences call it by. */
export function ofCall<T>(
  id: string,
  name: Text,
  shape: Pick<Described, 'optional' | 'dimension' | 'default'>,
  read: (raw: unknown, name: Text) => T | Fault,
): CallArgument<T> {
  const called = calledAs(id, name);
  return { role: 'call', id, name: called, ...shape, read: (raw) => read(raw, called) };
}

export const RANGE = { optional: false, dimension: 'matrix' } as const;

export const SPARE_RANGE = { optional: true, dimension: 'matrix' } as const;
