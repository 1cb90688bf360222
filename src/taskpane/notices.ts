import { onlyInOne } from '../define/reading/meet';
import type { Remark } from '../define/reading/remark';
import type { Understood } from '../define/reading/understand';
import { cellName } from '../define/sheet/area';
import type { Finding } from '../define/sheet/finding';
import { inputCell } from '../define/sheet/input';
import type { Source } from '../define/sheet/source';
import type { Draft, Read } from './draft';
import type { Notice } from './NoticeList';
import type { SourceStates } from './use-sources';

/** What was read of each source; null while one that is required is missing. */
export function readOf(states: SourceStates, sources: Readonly<Record<string, Source>>): Read | null {
  const read: Record<string, Understood> = {};
  for (const [id, source] of Object.entries(sources)) {
    const state = states[id];
    if (state?.status === 'read') read[id] = state.understood;
    else if (source.required || state?.status === 'reading') return null;
  }
  return read;
}

export const errorsOf = ({ remarks }: Understood): readonly Remark[] =>
  remarks.filter(({ severity }) => severity === 'error');

/** By the id of the source: the names that the first source and another do not share. */
export function apartIn(
  read: Read,
  sources: Readonly<Record<string, Source>>,
): Readonly<Record<string, readonly Remark[]>> {
  const met = Object.entries(read).map(([id, { input }]) => ({ id, source: sources[id]!, input }));
  const [first, ...others] = met;
  const apart: Record<string, Remark[]> = {};
  for (const other of first ? others : []) {
    for (const { of, remark } of onlyInOne(first!, other)) {
      (apart[of === first ? first.id : other.id] ??= []).push(remark);
    }
  }
  return apart;
}

/** What the sheet finds in the data, without what was said of it, or of the same cells, when it was read. */
export function noticesOf({ findings, input }: Draft, read: Read): readonly Notice[] {
  const remarks = Object.values(read).flatMap((one) => one.remarks);
  const said = new Set(remarks.map(({ text }) => text.en));
  const asked = remarks.filter(({ severity }) => severity === 'error');
  const told = new Set(asked.flatMap(({ cells }) => cells.map(({ row, column }) => cellName(row, column))));
  return findings.flatMap(({ severity, text, places }: Finding): Notice[] => {
    const cells = places.flatMap((place) => inputCell(input, place)?.cell ?? []);
    const known = said.has(text.en) || (cells.length > 0 && cells.every((cell) => told.has(cell)));
    return known ? [] : [{ severity, text, cells }];
  });
}
