import { isFault } from '../../core/fault';
import type { Text } from '../../core/text';
import { BLANK, readCell, type Kind } from '../function/cell';
import { sentences as functionSentences } from '../function/sentences';
import { filled, plain, sentenceOf } from './fill';
import { finding, type Finding, type Place } from './finding';
import type { RawCell } from './input';
import { sentences } from './sentences';
import {
  isFamily,
  type Cells,
  type FoundColumn,
  type Source,
  type SourceData,
  type SourceInput,
} from './source';

interface Read {
  readonly data: SourceData | null;
  readonly findings: readonly Finding[];
}

const EXCEL_ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/** Office.js reads an error as its text; the kinds know it as an object with a code. */
const asCell = (raw: RawCell): unknown =>
  typeof raw === 'string' && EXCEL_ERROR.test(raw) ? { code: raw } : raw;

/**
 * Reads every cell of a source by the kind of its column. A column without cells is blank, and an error where it is
 * required. A cell that cannot be read is blank here and told among the findings.
 */
export function readSource(id: string, source: Source, input: SourceInput | undefined): Read {
  if (!input) {
    const missing = finding('error', filled(sentences.sourceMissing, { source: source.title }));
    return { data: null, findings: source.required ? [missing] : [] };
  }
  const count = input.rows.length;
  const findings: Finding[] = [...input.remarks];
  if (count === 0) findings.push(finding('error', sentences.noRows));
  const columns: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(source.columns)) {
    const found = input.columns[key] ?? [];
    if (found.length === 0 && column.required) {
      findings.push(finding('error', filled(sentences.columnMissing, { need: column.term })));
    }
    const read = (one: FoundColumn): Cells<unknown> =>
      readColumn(one, column.reads, column.term, { source: id, column: key }, findings);
    columns[key] = isFamily(column)
      ? found.map((one) => ({ header: one.header, cells: read(one) }))
      : found[0]
        ? read(found[0])
        : new Array<typeof BLANK>(count).fill(BLANK);
  }
  const { worksheet, address, unit, rows } = input;
  const has = (key: string): boolean => (input.columns[key]?.length ?? 0) > 0;
  return { data: { worksheet, address, unit, rows, count, columns, has } as SourceData, findings };
}

/** Faults of one kind in one column are one finding, whatever the cells hold: the first is shown. */
function readColumn(
  { cells }: FoundColumn,
  kind: Kind<unknown>,
  name: Text,
  at: Omit<Place, 'row'>,
  findings: Finding[],
): Cells<unknown> {
  const faults = new Map<Text, { sentence: Text; places: Place[] }>();
  const read = cells.map((raw, row) => {
    const value = readCell(kind, asCell(raw));
    if (!isFault(value)) return value;
    const known = faults.get(value.text!);
    if (known) known.places.push({ ...at, row });
    else {
      const sentence = sentenceOf(
        value.prefixed(functionSentences.where, { argument: name, place: plain('') }),
      );
      faults.set(value.text!, { sentence, places: [{ ...at, row }] });
    }
    return BLANK;
  });
  for (const { sentence, places } of faults.values()) {
    const more = places.length - 1;
    const text = more === 0 ? sentence : filled(sentences.moreLike, { sentence, more });
    findings.push(finding('error', text, places));
  }
  return read;
}
