import { inBigUnits } from '../../../core/big-units';
import { abcClasses, type AbcRule } from './calc';
import { quickClasses } from './quick';

/** The class (0 is A) of each value of one group, in the order given. */
export const classesOf = (values: ArrayLike<number>, rule: AbcRule): Uint8Array =>
  quickClasses(values, rule) ?? abcClasses(inBigUnits(values).units, rule);
