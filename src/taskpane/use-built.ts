import { useEffect, useState } from 'react';
import type { RecipeSheet } from '../excel/recipe';
import type { Workbook } from '../excel/workbook';

const NONE: readonly RecipeSheet[] = [];

/** The sheets that can be updated, the one in front first; looked up whenever the view changes. */
export function useBuilt(workbook: Workbook, view: object): readonly RecipeSheet[] {
  const [built, setBuilt] = useState(NONE);
  useEffect(() => {
    let wanted = true;
    workbook.recipeSheets().then(
      (sheets) => {
        if (!wanted) return;
        const frontFirst = [...sheets].sort((a, b) => Number(b.active) - Number(a.active));
        setBuilt(sheets.length === 0 ? NONE : frontFirst);
      },
      // Whoever wants to update a sheet finds it missing here; building goes on as ever.
      () => wanted && setBuilt(NONE),
    );
    return () => {
      wanted = false;
    };
  }, [workbook, view]);
  return built;
}
