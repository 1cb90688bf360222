import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { functions } from '../../src/catalog/functions';
import { bundled, project } from './bundle';
import type { Measured } from './measure';
import type { PlainMeasured } from './sheet';
import { footnotes, heading, line, type Outcome } from './table';

/**
 * `npm run bench:plain [-- FUNCTION …] [-- 1000 10000 …]`: every function against a bare loop of floats, against itself in
 * decimal arithmetic, and against plain formulas in the sandbox's engine. Each contestant runs in plain Node, and all
 * times of a ratio come from one run. A table is printed; all figures are left in out/bench-plain.json.
 */
const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;
/** A process that says nothing for so long, in milliseconds, has met a size that is too large for it. */
const PATIENCE = 180_000;

const folder = join(project, 'out/bench');

async function prepare(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const write = async (name: string, entry: string, arithmetic: 'product' | 'all-decimal'): Promise<void> =>
    writeFileSync(join(folder, `${name}.cjs`), await bundled(entry, arithmetic));
  await write('measure', 'test/bench/measure.ts', 'product');
  await write('all-decimal', 'src/catalog/functions.ts', 'all-decimal');
  await write('sheet', 'test/bench/sheet.ts', 'product');
}

/** Runs a script and collects what it prints, a figure a line, until it ends or falls silent. */
async function collected<T>(script: string, id: string, sizes: readonly number[]): Promise<T[]> {
  const flags = ['--expose-gc', '--max-old-space-size=12000'];
  const child = spawn(process.execPath, [...flags, join(folder, script), id, ...sizes.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const found: T[] = [];
  const stop = (): boolean => child.kill('SIGKILL');
  let silence = setTimeout(stop, PATIENCE);
  for await (const text of createInterface({ input: child.stdout })) {
    if (text.startsWith('{')) found.push(JSON.parse(text) as T);
    clearTimeout(silence);
    silence = setTimeout(stop, PATIENCE);
  }
  clearTimeout(silence);
  return found;
}

async function bench(ids: readonly string[], sizes: readonly number[]): Promise<void> {
  await prepare();
  console.log(heading(sizes));
  const outcomes: Outcome[] = [];
  for (const id of ids) {
    const measured = await collected<Measured>('measure.cjs', id, sizes);
    const plain = await collected<PlainMeasured>('sheet.cjs', id, sizes);
    const outcome = { id, measured, plain };
    outcomes.push(outcome);
    console.log(line(outcome, sizes));
    writeFileSync(join(folder, '../bench-plain.json'), JSON.stringify(outcomes, null, 1));
  }
  console.log(footnotes(outcomes));
}

const given = process.argv.slice(2);
const sizes = given.filter((word) => /^\d+$/.test(word)).map(Number);
const ids = functions.map(({ id }) => id);
const chosen = ids.filter((id) => given.includes(id));
void bench(chosen.length > 0 ? chosen : ids, sizes.length > 0 ? sizes : SIZES);
