import type { Area } from './area';
import type { Band } from './place';

/**
 * The bands of a built sheet where they stand now. A band that is gone, or that the person moved past another, is none
 * of them: it is made anew.
 */
export function bandsNow(bands: readonly Band[], places: readonly (Area | null)[]): readonly Band[] {
  let end = -1;
  return bands.flatMap((band, i) => {
    const place = places[i];
    if (!place || place.row <= end) return [];
    end = place.row + place.rows - 1;
    return [{ ...band, row: place.row, rows: place.rows }];
  });
}

/** The bands with the rows down to the next one: the person may have put some in between. */
export const roomsOf = (bands: readonly Band[]): readonly Band[] =>
  bands.map((band, i) => {
    const next = bands[i + 1];
    return next ? { ...band, rows: next.row - band.row - 1 } : band;
  });

/** Columns were put into a band or taken out of it. */
export const isWidened = (bands: readonly Band[], places: readonly (Area | null)[]): boolean =>
  bands.some(({ columns }, i) => places[i] && places[i].columns !== columns);
