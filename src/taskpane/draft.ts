import type { Lang } from '../core/text';
import type { SheetDefinition } from '../define/sheet/definition';
import type { Finding } from '../define/sheet/finding';
import type { SheetInput } from '../define/sheet/input';
import type { OptionValue } from '../define/sheet/option';
import type { Sheet } from '../define/sheet/sheet';
import type { FoundColumn } from '../define/sheet/source';
import type { SourceRange } from '../excel/source';
import type { Matching } from './match-columns';

/** What would be built now. */
export interface Draft {
  readonly input: SheetInput;
  readonly findings: readonly Finding[];
  /** Null while a finding forbids building. Where things stand is decided when it is built. */
  readonly sheet: Sheet | null;
}

interface Choices {
  readonly definition: SheetDefinition;
  readonly source: SourceRange;
  readonly matching: Matching;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly lang: Lang;
  readonly date: string;
  readonly version: string;
}

/** Works the sheet out, without laying it out. */
export function draftOf(choices: Choices): Draft {
  const input = inputOf(choices);
  return { input, ...choices.definition.draw(input) };
}

function inputOf({ definition, source, matching, options, lang, date, version }: Choices): SheetInput {
  const columns = Object.entries(matching).flatMap(([id, index]): [string, FoundColumn[]][] => {
    const column = index === null ? undefined : source.columns[index];
    return column ? [[id, [{ header: column.header, cells: column.cells, column: column.column }]]] : [];
  });
  const [id = ''] = Object.keys(definition.sources);
  const first = source.columns[0]?.row ?? 0;
  const found = {
    worksheet: source.worksheet,
    address: source.address,
    rows: Array.from({ length: source.rows }, (_, i) => first + i),
    columns: Object.fromEntries(columns),
    unit: { currency: null, multiple: 1 },
    remarks: [],
  };
  return { sources: { [id]: found }, options, lang, date, version };
}
