import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Policy } from '../../src/define/policy/policy';
import { casesByRoom } from './cases';

const page = readFileSync(resolve(__dirname, '../../docs/sources.md'), 'utf8');

/** The names of sources: what stands as code in the first column of a table of docs/sources.md. */
const known = [...page.matchAll(/^\| (`[^|]+`) \|/gm)]
  .flatMap((row) => [...row[1]!.matchAll(/`([^`]+)`/g)])
  .map((match) => match[1]!.toLowerCase());

/** Every parameter of every room. */
async function allPolicies(): Promise<Policy<unknown>[]> {
  const domain = resolve(__dirname, '../../src/domain');
  const files = (readdirSync(domain, { recursive: true }) as string[]).filter((path) =>
    path.endsWith('policy.ts'),
  );
  const modules = await Promise.all(
    files.map(async (path) => (await import(join(domain, path))) as Record<string, unknown>),
  );
  const isPolicy = (value: unknown): value is Policy<unknown> =>
    typeof value === 'object' && value !== null && 'standing' in value;
  return modules.flatMap((room) => Object.values(room).filter(isPolicy));
}

/** Everything in a citation that leads nowhere. */
function unresolved(source: string): string[] {
  const said = source.toLowerCase();
  const nameless = known.some((name) => said.includes(name)) ? [] : [source];
  const sections = [...said.matchAll(/specification \d+\.\d+|\bs\d(?=[ ,;:]|$)/g)].map((match) => match[0]);
  return [...nameless, ...sections.filter((section) => !known.includes(section))];
}

describe('docs/sources.md', () => {
  test('resolves the source of every golden case', () => {
    const cases = [...casesByRoom()].flatMap(([room, list]) => list.map(({ source }) => ({ room, source })));
    expect(cases.length).toBeGreaterThan(400);
    const lost = cases.flatMap(({ room, source }) => unresolved(source).map((part) => `${room}: ${part}`));
    expect([...new Set(lost)]).toEqual([]);
  });

  test('resolves the source of every parameter', async () => {
    const policies = await allPolicies();
    expect(policies.length).toBeGreaterThan(20);
    expect(
      policies.flatMap(({ id, source }) => unresolved(source.en).map((part) => `${id}: ${part}`)),
    ).toEqual([]);
  });

  test('would find a source that is not there', () => {
    expect(unresolved('specification 9.9')).not.toEqual([]);
    expect(unresolved('S7, derived by hand')).toEqual(['s7']);
    expect(unresolved('a friend')).toEqual(['a friend']);
  });
});
