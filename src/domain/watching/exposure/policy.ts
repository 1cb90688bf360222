import type { Text } from '../../../core/text';
import { policy } from '../../../define/policy/policy';
import { number, table } from '../../../define/policy/shape';
import { terms } from '../../terms';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** What a customer's exposure is made of. */
export const PARTS = ['receivables', 'notes', 'orders', 'deliveries', 'deposits'] as const;
export type ExposurePart = (typeof PARTS)[number];

const rules = text(
  'Customer relationship management rules, article 8: receivables and unsettled notes make up the exposure',
  '《客户关系管理制度》第八条：信用限度以赊销款与未结算票据计',
);
const option = text(
  'Kehu default: counted in full as soon as such a list is given; the rules count receivables and notes only',
  '本产品默认：提供该清单时全额计入；原文只计赊销款与票据',
);

const counted = (part: ExposurePart, name: Text, source: Text) =>
  policy<number>({
    id: `exposure-${part}`,
    name: text(`${name.en}: share`, `${name['zh-CN']}：计入比例`),
    value: 1,
    unit: text('share of the amount; 0 leaves it out', '占金额的比例；0 为不计入'),
    source,
    standing: source === rules ? 'source' : 'house',
    shape: number('share', { least: 0, most: 1 }),
  });

/** How much of each part counts; 0 switches it off. */
export const countedShares = {
  receivables: counted('receivables', terms.receivables, rules),
  notes: counted('notes', terms.notes, rules),
  orders: counted('orders', terms.openOrders, option),
  deliveries: counted('deliveries', terms.deliveries, option),
  deposits: counted('deposits', terms.deposits, option),
} satisfies Record<ExposurePart, unknown>;

/** What is done about a state of a customer or an order, and who decides. */
export interface Measure {
  readonly state: string;
  /** The higher, the earlier it is dealt with. */
  readonly urgency: number;
  readonly measure: string | Text;
  readonly decides: string | Text;
}

export const measures = policy<readonly Measure[]>({
  id: 'exposure-measures',
  name: text('measures and who decides', '处理措施与审批人'),
  value: [
    {
      state: 'OVER',
      urgency: 5,
      measure: text('stop shipping; report', '停止发货并上报'),
      decides: text('marketing head and general manager', '营销负责人、总经理'),
    },
    {
      state: 'OVERDUE',
      urgency: 4,
      measure: text('stop shipping until paid', '收款前停止发货'),
      decides: text('sales supervisor and finance manager', '销售主管、财务经理'),
    },
    {
      state: 'NOT_SET',
      urgency: 3,
      measure: text('no credit until a limit is set', '设定额度前不予赊销'),
      decides: text('credit manager', '信用经理'),
    },
    {
      state: 'NEAR',
      urgency: 2,
      measure: text('tell before the next order', '接受新订单前汇报'),
      decides: text('sales supervisor', '销售主管'),
    },
    {
      state: 'SINGLE_LIMIT',
      urgency: 1,
      measure: text('sign before shipping', '批准后发货'),
      decides: text('finance manager', '财务经理'),
    },
  ],
  unit: text('by state', '按状态'),
  source: text(
    'Customer relationship management rules, article 9.3: near the limit the supervisor is told first, above it the marketing head reports to the general manager; key account handbook: over the limit or overdue stops shipping, the finance manager signs orders above the single limit; who decides on overdue and missing limits is the default of Kehu',
    '《客户关系管理制度》第九条：接近限额时事先向主管汇报，超出时由营销负责人报总经理；《核心客户管理手册》：超额或逾期停止发货，超过单笔限额由财务经理批准；逾期与未设额度的审批人为本产品默认',
  ),
  standing: 'house',
  shape: table(
    [
      { id: 'key', header: text('state', '状态'), format: 'code', key: true, fixed: true },
      { id: 'urgency', header: text('urgency', '紧急程度'), format: 'whole', least: 0 },
      { id: 'measure', header: text('measure', '处理措施'), format: 'text', blank: 'always' },
      { id: 'decides', header: text('who decides', '审批权限'), format: 'text', blank: 'always' },
    ],
    {
      rows: (list) => list.map(({ state, urgency, measure, decides }) => [state, urgency, measure, decides]),
      read: (rows) =>
        rows.map(([state, urgency, measure, decides]) => ({
          state: String(state),
          urgency: urgency as number,
          measure: measure as string | Text,
          decides: decides as string | Text,
        })),
    },
  ),
});
