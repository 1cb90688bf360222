import type { Sample } from '../../../define/sheet/sample';
import { firms } from '../../invented-firms';
import { customerTypes } from './policy';

const { harbour, juniper, kite, lark, lotus, moss, north, pine } = firms;
const [international, , electrical, specialist, volume] = customerTypes.value.map(({ name }) => name);
const mei = { en: 'Lin Mei', 'zh-CN': '林梅' };
const wei = { en: 'Zhao Wei', 'zh-CN': '赵伟' };

/** One type above what is intended, one well below, one that sells nothing yet, a return and a customer without a type. */
export const sample: Sample<'sales' | 'intended'> = {
  sales: {
    customer: [kite, pine, north, lark, moss, juniper, lotus, harbour, kite],
    type: [
      specialist!,
      electrical!,
      volume!,
      volume!,
      specialist!,
      specialist!,
      electrical!,
      '',
      specialist!,
    ],
    amount: [420_000, 150_000, 380_000, 95_000, 160_000, 88_000, 64_000, 36_000, -12_000],
    person: [mei, wei, mei, wei, mei, wei, wei, mei, mei],
  },
  intended: {
    type: [specialist!, volume!, electrical!, international!],
    share: [0.35, 0.3, 0.25, 0.1],
  },
};
