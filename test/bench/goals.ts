import { functions } from '../../src/catalog/functions';
import { asExcelCalls } from '../../src/excel/custom-functions';
import { compete, median, ratio, type Contestant } from './compete';
import { stopwatch } from './stopwatch';
import { subjects } from './subjects/all';
import { mixed, withBlanks } from './subjects/as-typed';

/**
 * What Excel's user waits for: each function through the adapter, in the one realm of a plain process, on columns of
 * whole and decimal numbers, with blanks and without. A line of JSON for each figure.
 */
export interface Figure {
  readonly id: string;
  readonly rows: number;
  /** Against the bare loop over the same numbers without blanks. */
  readonly clean: number;
  readonly blanks: number;
  /** Against the index sort, where the goal is stated so. */
  readonly toSort: number | null;
  readonly seconds: number;
}

class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
Object.assign(globalThis, {
  CustomFunctions: {
    Error: ExcelError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' },
  },
});

const tell = (figure: object): boolean => process.stdout.write(`${JSON.stringify(figure)}\n`);

const adapted = new Map(functions.map((fn) => [fn.id, asExcelCalls(fn) as Contestant]));

function warm(call: () => unknown, seconds: number): void {
  const spent = stopwatch();
  while (spent() < seconds) call();
}

/** As in a workbook that uses every function: what they share is not tuned by the engine for one of them alone. */
function warmAll(): void {
  for (const { id, args } of subjects) {
    const given = mixed(args(500));
    for (let i = 0; i < 20; i++) adapted.get(id)!(...given);
  }
}

function ratios(id: string, rows: number, rounds: number): void {
  const { args, bare, core, oneCall } = subjects.find((s) => s.id === id)!;
  const call = adapted.get(id)!;
  const clean = mixed(args(oneCall ? 1 : rows));
  const blanks = withBlanks(id, clean);
  const contestants = {
    clean: () => call(...clean),
    blanks: () => call(...blanks),
    bare: () => (bare as unknown as Contestant)(...clean),
    ...(core && { sort: () => (core as unknown as Contestant)(...clean) }),
  };
  if (rows <= 10_000) for (const contestant of Object.values(contestants)) warm(contestant, 0.15);
  const times = compete(contestants, { rounds, least: 0.01 });
  tell({
    id,
    rows: oneCall ? 1 : rows,
    clean: ratio(times, 'clean', 'bare'),
    blanks: ratio(times, 'blanks', 'bare'),
    toSort: core ? ratio(times, 'clean', 'sort') : null,
    seconds: median(times['clean']!),
  } satisfies Figure);
}

/** Microseconds of a call with one cell an argument. */
function single(id: string): void {
  const { args } = subjects.find((s) => s.id === id)!;
  const rows = 50;
  const columns = mixed(args(rows));
  const given = columns.map((arg) => {
    if (!Array.isArray(arg) || arg.length !== rows) return arg;
    const [row] = arg as unknown[][];
    return row!.length > 1 ? [row] : row![0];
  });
  const call = adapted.get(id)!;
  const thousand = (): void => {
    for (let i = 0; i < 1000; i++) call(...given);
  };
  warm(thousand, 0.05);
  const { one } = compete({ one: thousand }, { rounds: 5, least: 0.005 });
  tell({ id, single: median(one!) * 1000 });
}

/**
 * Milliseconds of the very first call of a process, on 10,000 rows. By the clock: the engine compiles beside it, which
 * costs the processor but not the person who waits.
 */
function first(id: string): void {
  const given = mixed(subjects.find((s) => s.id === id)!.args(10_000));
  const start = performance.now();
  adapted.get(id)!(...given);
  tell({ id, first: performance.now() - start });
}

const [, , task, ...words] = process.argv;
if (task === 'first') first(words[0]!);
else {
  const [rounds, ...sizes] = words.map(Number);
  warmAll();
  for (const { id } of subjects) single(id);
  for (const { id } of subjects) for (const rows of sizes) ratios(id, rows, rounds!);
  ratios('ABC_CLASS', 1_000_000, 3);
}
