import { createRequire } from 'node:module';
import { functions as catalog } from '../../src/catalog/functions';
import type { WorksheetFunction } from '../../src/define/function/function';
import { compete, median, ratio, type Contestant } from './compete';
import { differenceOf } from './same';
import { MOST, stopwatch } from './stopwatch';
import { subjects } from './subjects/all';
import type { Subject } from './subjects/subject';

/** What the contestants needed for one size: seconds of the processor, as medians; null where it was cut off. */
export interface Measured {
  readonly rows: number;
  readonly product: number;
  readonly bare: number;
  readonly allDecimal: number | null;
  /** Only where the goal is stated against part of the bare loop. */
  readonly core: number | null;
  /** Medians of the ratios within a round, which are steadier than the ratio of the medians. */
  readonly toBare: number;
  readonly toCore: number | null;
  readonly toAllDecimal: number | null;
}

/** The least a measurement should last, in seconds. */
const LEAST = 0.02;

/** Long enough for the engine to compile what it will; each contestant by itself, measured as the rounds are. */
function warm(call: Contestant, args: readonly unknown[]): void {
  const spent = stopwatch();
  while (spent() < 0.3) call(...args);
}

function measureAt(
  rows: number,
  {
    product,
    allDecimal,
    bare,
    core,
  }: Record<'product' | 'bare', Contestant> & {
    readonly allDecimal: Contestant | null;
    readonly core: Contestant | undefined;
  },
  args: readonly unknown[],
): Measured {
  const contestants = { product, bare, ...(allDecimal && { allDecimal }), ...(core && { core }) };
  const calls = Object.entries(contestants).map(([name, call]) => [name, () => call(...args)] as const);
  const times = compete(Object.fromEntries(calls), { rounds: rows >= 1_000_000 ? 3 : 5, least: LEAST });
  const ratioOf = (over: string, under: string): number | null =>
    times[over] && times[under] ? ratio(times, over, under) : null;
  const medianOf = (name: string): number | null => (times[name] ? median(times[name]) : null);
  return {
    rows,
    product: medianOf('product')!,
    bare: medianOf('bare')!,
    allDecimal: medianOf('allDecimal'),
    core: medianOf('core'),
    toBare: ratio(times, 'product', 'bare'),
    toCore: ratioOf('product', 'core'),
    toAllDecimal: ratioOf('allDecimal', 'product'),
  };
}

/** As in a workbook that uses every function: what they share is not tuned by the engine for one of them alone. */
function warmAllFunctions(): void {
  for (const { id, args } of subjects) {
    const given = args(500);
    const fn = catalog.find((f) => f.id === id)!;
    for (let i = 0; i < 20; i++) fn.call(...given);
  }
}

function measure({ id, args, bare, core, oneCall }: Subject, sizes: readonly number[]): void {
  const inDecimal = (createRequire(__filename)('./all-decimal.cjs') as { functions: WorksheetFunction[] })
    .functions;
  const product = catalog.find((fn) => fn.id === id)!;
  const decimal = inDecimal.find((fn) => fn.id === id)!;
  warmAllFunctions();
  let decimalASecond = Infinity;
  for (const rows of oneCall ? [1] : sizes) {
    const given: readonly unknown[] = args(rows);
    const calls = {
      product: (...a: readonly unknown[]) => product.call(...a),
      bare: bare as unknown as Contestant,
      core: core as unknown as Contestant | undefined,
      allDecimal:
        rows / decimalASecond < MOST ? (...a: readonly unknown[]): unknown => decimal.call(...a) : null,
    };
    if (rows <= 1000) {
      const different = differenceOf(calls.product(...given), calls.bare(...given));
      if (different) throw new Error(`${id}: the bare loop does something else: ${different}`);
      for (const call of Object.values(calls)) if (call) warm(call, given);
    }
    const measured = measureAt(rows, calls, given);
    if (measured.allDecimal !== null) decimalASecond = rows / measured.allDecimal;
    process.stdout.write(`${JSON.stringify(measured)}\n`);
  }
}

const [, , wanted, ...sizes] = process.argv;
measure(
  subjects.find(({ id }) => id === wanted)!,
  sizes.map(Number),
);
