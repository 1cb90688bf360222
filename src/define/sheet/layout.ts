import type { Lang } from '../../core/text';
import type { LaidSheet } from './laid';
import type { Sheet } from './sheet';

/** Decides where everything stands: addresses, widths, formats, in one language. */
export declare function layout(sheet: Sheet, lang: Lang): LaidSheet;
