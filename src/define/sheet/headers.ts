import { say, type Lang } from '../../core/text';
import type { TableBlock } from './sheet';

/** The headers of a table as they stand on the sheet. Of equal ones in an Excel table the second gets a 2, as Excel does it. */
export function headersOf({ columns, excelTable }: TableBlock, lang: Lang): readonly string[] {
  const taken = new Set<string>();
  return columns.map(({ header }) => {
    const said = say(header, lang);
    let free = said;
    for (let n = 2; excelTable !== undefined && taken.has(free.toLowerCase()); n++) free = `${said}${n}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
