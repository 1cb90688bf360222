import { useEffect, useState } from 'react';
import type { SheetOutline } from '../../define/sheet/outline';
import type { Workbook } from '../../excel/workbook';

/** A header and the first figures below it are enough to see what a range holds. */
const ROWS = 60;

/** Dragging over cells changes the selection many times a second. */
const CALM = 300;

const NONE: ReadonlySet<string> = new Set();

/** The ids of the sheets for which the selected cells have what is needed; follows the selection. */
export function useFitting(workbook: Workbook, sheets: readonly SheetOutline[]): ReadonlySet<string> {
  const [fitting, setFitting] = useState(NONE);
  useEffect(() => {
    let reading: AbortController | undefined;
    const look = () => {
      reading?.abort();
      const { signal } = (reading = new AbortController());
      const unlessAborted = (found: ReadonlySet<string>) => signal.aborted || setFitting(found);
      // How headers are recognised is known by the forms: it comes after the first look.
      const reader = import('../../define/reading/fits');
      Promise.all([workbook.readRange({ kind: 'selection' }, { signal, rows: ROWS }), reader]).then(
        ([range, { fits }]) => {
          const fitted = sheets.filter(({ sources }) => fits(range, Object.values(sources)[0]!));
          unlessAborted(new Set(fitted.map(({ id }) => id)));
        },
        // Nothing that can be read fits nothing; the form of a sheet says what is the matter.
        () => unlessAborted(NONE),
      );
    };
    look();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const subscription = workbook.onSelectionChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(look, CALM);
    });
    return () => {
      clearTimeout(timer);
      reading?.abort();
      subscription.then((end) => end()).catch(() => {});
    };
  }, [workbook, sheets]);
  return fitting;
}
