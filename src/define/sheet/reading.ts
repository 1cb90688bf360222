import { isFault } from '../../core/fault';
import type { Text } from '../../core/text';
import { BLANK, readCell } from '../function/cell';
import { sentences as functionSentences } from '../function/sentences';
import { filled, plain, sentenceOf } from './fill';
import type { Finding, Place } from './finding';
import type { RawCell, SheetInput } from './input';
import { kindOf, type Need, type NeedKind, type NeedValue } from './need';
import { sentences } from './sentences';

/** A needed column as it was understood. A cell that could not be read is blank here and told among the findings. */
export interface Reading<T> {
  readonly cells: readonly (T | typeof BLANK)[];
  readonly findings: readonly Finding[];
}

const EXCEL_ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/** Office.js reads an error as its text; the kinds know it as an object with a code. */
const asCell = (raw: RawCell): unknown =>
  typeof raw === 'string' && EXCEL_ERROR.test(raw) ? { code: raw } : raw;

/** Reads one column. A need without a column is all blank, and an error when it is required. */
export function readNeed<K extends NeedKind>(input: SheetInput, need: Need<K>): Reading<NeedValue<K>> {
  const column = input.columns[need.id];
  if (!column) {
    const missing = finding('error', filled(sentences.columnMissing, { need: need.name }));
    const cells = new Array<typeof BLANK>(input.rows).fill(BLANK);
    return { cells, findings: need.required ? [missing] : [] };
  }
  const kind = kindOf(need);
  const faults = new Map<string, { text: Text; places: Place[] }>();
  const cells = column.cells.map((raw, row) => {
    const value = readCell(kind, asCell(raw));
    if (!isFault(value)) return value;
    const text = sentenceOf(
      value.prefixed(functionSentences.where, { argument: need.name, place: plain('') }),
    );
    const known = faults.get(text.en);
    if (known) known.places.push({ need: need.id, row });
    else faults.set(text.en, { text, places: [{ need: need.id, row }] });
    return BLANK;
  });
  return { cells, findings: [...faults.values()].map(({ text, places }) => finding('error', text, places)) };
}

/** A finding; without places when it concerns the whole. */
export const finding = (
  severity: Finding['severity'],
  text: Text,
  places: readonly Place[] = [],
): Finding => ({
  severity,
  text,
  places,
});

/** The finding that there is nothing to build from. */
export const noRows = (input: SheetInput): readonly Finding[] =>
  input.rows === 0 ? [finding('error', sentences.noRows)] : [];
