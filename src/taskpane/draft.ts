import { textKey } from '../core/same-text';
import type { Lang } from '../core/text';
import type { Understood } from '../define/reading/understand';
import type { SheetDefinition } from '../define/sheet/definition';
import type { Finding } from '../define/sheet/finding';
import type { SheetInput } from '../define/sheet/input';
import type { OptionValue } from '../define/sheet/option';
import type { Sheet } from '../define/sheet/sheet';

/** What would be built now. */
export interface Draft {
  readonly input: SheetInput;
  readonly findings: readonly Finding[];
  /** Null while a finding forbids building. Where things stand is decided when it is built. */
  readonly sheet: Sheet | null;
}

/** By the id of the source. */
export type Read = Readonly<Record<string, Understood>>;

export interface Choices {
  readonly definition: SheetDefinition;
  readonly read: Read;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly lang: Lang;
  readonly version: string;
  /** What the workbook's Policy sheet holds; nothing where it has none. */
  readonly policy: WorkbookPolicy;
}

/** As the input of a sheet takes it. */
export type WorkbookPolicy = Pick<SheetInput, 'policies' | 'policyVersion'>;

/** Works the sheet out, without laying it out. */
export function draftOf({ definition, read, options, lang, version, policy }: Choices): Draft {
  const sources = Object.fromEntries(Object.entries(read).map(([id, { input }]) => [id, input]));
  const input: SheetInput = { sources, options, lang, date: today(), version, ...policy };
  return { input, ...definition.draw(input) };
}

/** How much a sheet is made from. */
export interface Size {
  /** Customers by name; null where the rows are about something else. */
  readonly customers: number | null;
  readonly rows: number;
}

export function sizeOf(read: Read): Size {
  const [first] = Object.values(read);
  if (!first) return { customers: null, rows: 0 };
  // Sources that are about customers meet on the sheet: one that is in any of them has a row there.
  const about = Object.values(read).filter(({ input }) => input.columns['customer']);
  if (!first.input.columns['customer']) return { customers: null, rows: first.input.rows.length };
  const names = about.flatMap(({ input }) =>
    input.columns['customer']![0]!.cells.filter((name) => name !== ''),
  );
  return {
    customers: new Set(names.map((name) => textKey(String(name)))).size,
    rows: about.reduce((rows, { input }) => rows + input.rows.length, 0),
  };
}

/** The day where the person is, as 2026-11-22: read alike in both languages. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
