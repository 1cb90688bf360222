import { policy, type Policy } from '../../../src/define/policy/policy';
import { days } from '../../../src/define/policy/shape';
import { plain as t } from '../../../src/define/sheet/fill';
import { layout } from '../../../src/define/sheet/layout';
import { isTable, policyTable, type Settings } from '../../../src/define/sheet/parameters';
import type { Content } from '../../../src/define/sheet/sheet';
import { constant, step, workday, workdays, type Cell } from '../../../src/define/sheet/step/expression';
import { workOut } from '../../../src/define/sheet/table';
import { disagreements } from './agree';

// 46,083 is Monday, 2 March 2026. A day off twice, and one on a weekend.
const MONDAY = 46_083;
const daysOff = policy<readonly number[]>({
  id: 'off',
  name: t('days off'),
  value: [MONDAY + 9, MONDAY + 2, MONDAY + 2, MONDAY + 5],
  unit: t(''),
  source: t(''),
  standing: 'house',
  shape: days(t('day off'), 3),
});
const settings: Settings = { setting: ({ value }) => value, chosen: () => null, held: () => undefined };

test('working days are those of NETWORKDAYS and WORKDAY, whatever the weekday and the days off', async () => {
  const [from, to, count] = [
    constant(t('from'), 'date'),
    constant(t('to'), 'date'),
    constant(t('count'), 'whole'),
  ] as const;
  const pairs = Array.from({ length: 9 }, (_, a) =>
    Array.from({ length: 15 }, (_, n) => [MONDAY + a, n] as const),
  ).flat();
  const table = {
    id: 'rows',
    columns: {
      from,
      to,
      count,
      between: step(t('between'), 'whole', workdays(from, to, daysOff)),
      after: step(t('after'), 'date', workday(from, count, daysOff)),
    },
    count: pairs.length + 1,
    known: new Map<Cell, readonly Content[]>([
      [from, [...pairs.map(([a]) => a), '']],
      [to, [...pairs.map(([a, n]) => a + n), MONDAY]],
      [count, [...pairs.map(([, n]) => n), 1]],
    ]),
  };
  const listed = ([daysOff] as readonly Policy<unknown>[])
    .filter(isTable)
    .map((of) => policyTable(of, settings));
  const blocks = [workOut([table], settings).blockOf(table), ...listed];
  expect(await disagreements(layout({ name: t('x'), blocks }, 'en'))).toEqual([]);
}, 60_000);
