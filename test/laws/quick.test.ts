import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { functions } from '../../src/catalog/functions';
import type { WorksheetFunction } from '../../src/define/function/function';
import { project } from '../bench/bundle';
import { ASKED, declining, functionsWithout } from './quick/declined';
import { calls } from './reference/calls';
import { Draw } from './reference/draw';

/**
 * A file `quick.ts` beside a formula is a shortcut and nothing else: without it, every function gives the same, only
 * later. Each is taken away in turn.
 */
const domain = join(project, 'src/domain');
const files = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|[/\\])quick[^/\\]*\.ts$/.test(path))
  .map((path) => join(domain, path))
  .sort();
const CALLS = 60;
const folder = mkdtempSync(join(tmpdir(), 'kehu-quick-'));
let answers: ReturnType<typeof declining>;
/** The same calls for each, with what the product gives; faults and sayings by what they say. */
let asked: readonly { readonly fn: number; readonly args: readonly unknown[]; readonly result: string }[];

beforeAll(() => {
  answers = declining(files);
  asked = functions.flatMap(({ id, call }, fn) => {
    const draw = new Draw(fn + 1);
    return draw.times(CALLS, () => {
      const args = calls[id]!(draw);
      return { fn, args, result: JSON.stringify(call(...args)) };
    });
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(files.map((file, i) => [relative(domain, file), file, i] as const))(
  '%s can be deleted',
  async (_, file, i) => {
    const bundle = join(folder, `without-${i}.cjs`);
    writeFileSync(bundle, await functionsWithout(file, answers.get(file)!));
    const reached = new Set<string>();
    (globalThis as Record<string, unknown>)[ASKED] = reached;
    const without = ((await import(bundle)) as { functions: readonly WorksheetFunction[] }).functions;
    const differences = asked.flatMap(({ fn, args, result }) => {
      const other = JSON.stringify(without[fn]!.call(...args));
      return other === result ? [] : [`${functions[fn]!.id}${JSON.stringify(args)}: ${other}, not ${result}`];
    });
    expect(differences).toEqual([]);
    expect([...reached].sort()).toEqual(Object.keys(answers.get(file)!).sort());
  },
  60_000,
);
