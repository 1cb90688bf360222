import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { functions } from '../../src/catalog/functions';
import { bundled, project } from './bundle';
import { median } from './compete';
import type { Figure } from './goals';

/**
 * `npm run bench [-- --short]`: whether the goals of speed are met, each function measured as Excel calls it. The short
 * run leaves out the columns of 100,000 rows and measures fewer rounds. All figures are left in out/bench.json.
 */
const short = process.argv.includes('--short');
const SIZES = short ? [10_000] : [10_000, 100_000];
const ROUNDS = short ? 3 : 7;

const GOALS = { row: 3, several: 6, sort: 0.4, native: 1.5, single: 1, first: 30 } as const;

/** One result a customer, a call, or a table of results: more is done for a row than in the row functions. */
const SEVERAL = [
  'ABC_TABLE',
  'ABC_BY_AMOUNT',
  'PARETO_COUNT',
  'TOP_SHARE',
  'SEASONAL_INDEX',
  'SEASONAL_SHARE',
  'SEASONAL_TARGET',
  'WEIGHTED_SCORE',
  'CREDIT_SCORE',
  'SERVQUAL_GAP',
  'CREDIT_LIMIT_WC_STEPS',
  'CREDIT_LIMIT_RECEIPTS',
  'CREDIT_LIMIT_FINAL',
  'OVERDUE_AMOUNT_DAYS',
  'DSO',
];

const folder = join(project, 'out/bench');
const script = join(folder, 'goals.cjs');

/** What a fresh process tells, a figure a line. */
function told<T>(...words: readonly string[]): T[] {
  const flags = ['--expose-gc', '--max-old-space-size=12000'];
  const { stdout } = spawnSync(process.execPath, [...flags, script, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The median of three fresh processes. */
function firstCall(id: string): { id: string; first: number } {
  const runs = [1, 2, 3].map(() => told<{ first: number }>('first', id)[0]!.first);
  return { id, first: median(runs) };
}

let [met, missed] = [0, 0];

/** A figure, and whether it is within its goal. */
function judged(figure: number | undefined, goal: number): string {
  if (figure === undefined) return '–'.padStart(9);
  if (figure <= goal) met++;
  else missed++;
  return `${figure.toPrecision(2)}${figure <= goal ? ' ' : '!'}`.padStart(9);
}

async function bench(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(script, await bundled('test/bench/goals.ts', 'product'));
  const figures = told<Figure | { id: string; single: number }>(
    'ratios',
    String(ROUNDS),
    ...SIZES.map(String),
  );
  const firsts = functions.map(({ id }) => firstCall(id));
  writeFileSync(join(project, 'out/bench.json'), JSON.stringify({ figures, firsts }, null, 1));
  const ratios = figures.filter((figure): figure is Figure => 'rows' in figure);
  const at = (id: string, rows: number): Figure | undefined =>
    ratios.find((figure) => figure.id === id && (figure.rows === rows || figure.rows === 1));
  const { model } = cpus()[0]!;
  console.log(
    `${model}, ${cpus().length} cores, Node ${process.version}. Processor time, the first call by the clock; ! where a goal is missed.`,
  );
  console.log(
    [
      `Goals: row functions ${GOALS.row} × a bare loop, others ${GOALS.several} ×, with blanks in 3 % of the cells too;`,
      `a single call of a row function ${GOALS.single} µs; the first call of a process, on 10,000 rows, ${GOALS.first} ms.`,
      '',
    ].join('\n'),
  );
  const sizes = SIZES.map((rows) => `${rows / 1000}k`.padStart(8).padEnd(9) + '+blanks'.padStart(9));
  console.log(['function'.padEnd(24), ...sizes, 'single µs'.padStart(10), 'first ms'.padStart(10)].join(''));
  for (const { id } of functions) {
    const goal = SEVERAL.includes(id) ? GOALS.several : GOALS.row;
    const one = figures.find((figure) => figure.id === id && 'single' in figure) as { single: number };
    const goalOfOne = SEVERAL.includes(id) ? Infinity : GOALS.single;
    const first = firsts.find((figure) => figure.id === id)!.first;
    const cells = SIZES.flatMap((rows) => [
      judged(at(id, rows)?.clean, goal),
      judged(at(id, rows)?.blanks, goal),
    ]);
    console.log(
      [id.padEnd(24), ...cells, ` ${judged(one.single, goalOfOne)}`, ` ${judged(first, GOALS.first)}`].join(
        '',
      ),
    );
  }
  const million = ratios.find(({ id, rows }) => id === 'ABC_CLASS' && rows === 1_000_000)!;
  console.log(
    [
      '',
      `ABC_CLASS, 1,000,000 rows (${Math.round(million.seconds * 1000)} ms):`,
      `  × a sort of row numbers ${judged(million.toSort!, GOALS.sort)} (goal ${GOALS.sort})`,
      `  × native sort and thresholds ${judged(million.clean, GOALS.native)} (goal ${GOALS.native}), with blanks ${judged(million.blanks, GOALS.native)}`,
      `${met} goals met, ${missed} missed.`,
    ].join('\n'),
  );
}

void bench();
