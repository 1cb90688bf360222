import { limits } from './limits';
import { sales } from './sales';
import { scoring } from './scoring';
import type { Subject } from './subject';
import { watching } from './watching';

/** Every function of the catalog, in its order. */
export const subjects: readonly Subject[] = [...sales, ...scoring, ...limits, ...watching];
