import { spotsOf, without, type Lines } from './lines';
import { counted, remedy, type Remark } from './remark';
import { sentences } from './sentences';
import { sumRows } from './sum-rows';

/** Leaves out the rows that are sums of others, unless the person keeps them. */
export function leaveSumsOut(data: Lines, remarks: Remark[]): Lines {
  const found = sumRows({
    lines: data.lines,
    cells: data.range.cells,
    key: data.key?.index ?? null,
    figures: figuresOf(data),
  });
  if (found.length === 0) return data;
  const kept = data.choices.keepSums === true;
  remarks.push({
    severity: kept ? 'warning' : 'remark',
    text: counted(kept ? sentences.sumsKept : sentences.sumsOut, found.length),
    cells: spotsOf(data, found),
    remedies: [
      remedy(kept ? sentences.leaveSumsOut : sentences.keepSums, {
        keepSums: !kept,
      }),
    ],
  });
  return kept ? data : without(data, found);
}

/** The columns that add up: money and counts that were matched, else every column of figures. */
function figuresOf({ used, columns }: Lines): number[] {
  const adding = used.filter(({ wanted }) => wanted.kind === 'money' || wanted.kind === 'whole');
  if (adding.length > 0) return adding.map(({ index }) => index);
  return columns.flatMap(({ contents }, index) =>
    (contents.numbers + contents.spelled) * 2 > contents.filled ? [index] : [],
  );
}

/** Says how many rows are hidden, and leaves them out where the person wants it. */
export function leaveHiddenOut(data: Lines, remarks: Remark[]): Lines {
  const hidden = new Set(data.range.hidden);
  const found = data.lines.filter((line) => hidden.has(line));
  if (found.length === 0) return data;
  const out = data.choices.leaveHiddenOut === true;
  remarks.push({
    severity: out ? 'remark' : 'warning',
    text: counted(out ? sentences.hiddenOut : sentences.hiddenIn, found.length),
    cells: spotsOf(data, found),
    remedies: [
      remedy(out ? sentences.keepHidden : sentences.leaveHiddenOut, {
        leaveHiddenOut: !out,
      }),
    ],
  });
  return out ? without(data, found) : data;
}
