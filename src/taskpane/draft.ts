import type { Lang } from '../core/text';
import type { SheetDefinition } from '../define/sheet/definition';
import { isError, type Finding } from '../define/sheet/finding';
import type { SheetInput } from '../define/sheet/input';
import type { LaidSheet } from '../define/sheet/laid';
import { layout } from '../define/sheet/layout';
import type { OptionValue } from '../define/sheet/option';
import type { SourceRange } from '../excel/source';
import type { Matching } from './match-columns';

/** What would be built now. */
export interface Draft {
  readonly input: SheetInput;
  readonly findings: readonly Finding[];
  /** Null while a finding forbids building. */
  readonly laid: LaidSheet | null;
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

/** Checks the data and lays out the sheet. */
export function draftOf(choices: Choices): Draft {
  const { definition, lang } = choices;
  const input = inputOf(choices);
  const findings = definition.check(input);
  const laid = findings.some(isError) ? null : layout(definition.build(input), lang);
  return { input, findings, laid };
}

function inputOf({ source, matching, options, lang, date, version }: Choices): SheetInput {
  const columns = Object.entries(matching).flatMap(([need, index]) => {
    const column = index === null ? undefined : source.columns[index];
    return column ? [[need, column] as const] : [];
  });
  return {
    columns: Object.fromEntries(columns),
    rows: source.rows,
    source: { worksheet: source.worksheet, address: source.address },
    options,
    lang,
    date,
    version,
  };
}
