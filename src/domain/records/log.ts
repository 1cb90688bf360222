import type { Text } from '../../core/text';
import { date, flag, label, money, whole } from '../../define/sheet/given';
import type { DateOption } from '../../define/sheet/option';
import type { Term } from '../../define/text/term';
import { terms } from '../terms';

/** What a log is filled in with: nothing but the name in front must be there. */
export const open = { required: false, blank: 'missing' } as const;
export const entry = {
  text: (term: Term, tip: Text) => label(term, tip, open),
  date: (term: Term, tip: Text) => date(term, tip, open),
  flag: (term: Term, tip: Text) => flag(term, tip, open),
  money: (term: Term, tip: Text) => money(term, tip, open),
  whole: (term: Term, tip: Text) => whole(term, tip, open),
};

/** The day to which what is still open is counted. */
export const asOf: DateOption = {
  kind: 'date',
  id: 'asOf',
  name: terms.asOf,
  tip: {
    en: 'Day to which open steps are counted. Change it to see the log of another day.',
    'zh-CN': '未完成的步骤计算至该日；修改后可查看其他日期的情况。',
  },
  default: null,
};
