import { useEffect, useState } from 'react';
import type { Offered } from '../excel/where';
import type { Workbook } from '../excel/workbook';

const NOTHING: readonly Offered[] = [];

/** The tables and named ranges that the workbook had when the form was opened. */
export function useOffered(workbook: Workbook): readonly Offered[] {
  const [offered, setOffered] = useState(NOTHING);
  useEffect(() => {
    let current = true;
    workbook.offeredSources().then(
      (found) => current && setOffered(found),
      // The selection can be used all the same; reading it says what is wrong.
      () => current && setOffered(NOTHING),
    );
    return () => {
      current = false;
    };
  }, [workbook]);
  return offered;
}
