import { sameName } from '../function/kinds';
import type { Entry } from './shape';

/** Whether a name of the data is an entry of a policy, in whichever language. */
export const isNamed = (listed: Entry, name: string): boolean =>
  (typeof listed === 'object' ? [listed.en, listed['zh-CN']] : [String(listed)]).some(
    (one) => sameName(one) === sameName(name),
  );
