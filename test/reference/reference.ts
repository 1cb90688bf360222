import { abc } from './abc';
import type { Reference } from './calls';
import { grades } from './grades';
import { limits } from './limits';
import { products } from './products';
import { scoring } from './scoring';
import { seasons } from './seasons';
import { watching } from './watching';
import { workingAssetsMethod } from './working-assets';

/**
 * All worksheet functions a second time, written from their description alone and without any of the product's code:
 * plain, slow, exact.
 */
export const reference: Readonly<Record<string, Reference>> = {
  ...abc,
  ...products,
  ...seasons,
  ...scoring,
  ...grades,
  ...workingAssetsMethod,
  ...limits,
  ...watching,
};
