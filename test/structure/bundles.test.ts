import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { sheetOutlines } from '../../src/build/sheet-outlines';
import { functions } from '../../src/catalog/functions';

interface Chunk {
  readonly files: readonly string[];
  readonly modules: readonly string[];
}

const project = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'kehu-'));

function build(): Chunk[] {
  const printed = execFileSync(process.execPath, [resolve(__dirname, 'build-product.cjs'), folder], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', KEHU_URL: '', KEHU_OFFICE: '', KEHU_PREFIX: '' },
    maxBuffer: 1 << 28,
  });
  return JSON.parse(printed.toString('utf8')) as Chunk[];
}

/** Every file of a folder, by its path in it. */
const filesIn = (folder: string): Map<string, Buffer> =>
  new Map(
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path))]),
  );

let chunks: Chunk[];
let files: Map<string, Buffer>;

beforeAll(() => {
  chunks = build();
  files = filesIn(folder);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const modulesOf = (file: string): readonly string[] =>
  chunks.find((chunk) => chunk.files.includes(file))!.modules;
const scripts = (): [string, string][] =>
  [...files].filter(([path]) => path.endsWith('.js')).map(([path, data]) => [path, data.toString('utf8')]);

describe('the built product', () => {
  test('has the files that the manifest names', () => {
    const manifest = files.get('manifest.xml')!.toString('utf8');
    const named = [...manifest.matchAll(/https:\/\/localhost:3000\/([^"<]+)/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !files.has(path))).toEqual([]);
  });

  test('is the same, byte for byte, as the one in dist (else: npm run build)', () => {
    const inDist = filesIn(resolve(project, 'dist'));
    const differing = [...files]
      .filter(([path, data]) => !inDist.get(path)?.equals(data))
      .map(([path]) => path);
    expect(differing).toEqual([]);
    expect([...inDist.keys()]).toEqual([...files.keys()]);
  });

  test('keeps React and the pane out of functions.js and commands.js', () => {
    const foreign = /node_modules\/(react|react-dom|scheduler|@fluentui|@griffel)\/|src\/(ui|taskpane)\//;
    for (const file of ['functions.js', 'commands.js'])
      expect(modulesOf(file).filter((name) => foreign.test(name))).toEqual([]);
  });

  test('carries the functions once: the pane does not pull them in a second time', () => {
    expect(modulesOf('functions.js').some((name) => name.includes('src/excel/custom-functions'))).toBe(true);
    expect(modulesOf('taskpane.js').filter((name) => name.includes('src/excel/custom-functions'))).toEqual(
      [],
    );
  });

  test('holds nothing of the tests, the sandbox or its engine', () => {
    const foreign =
      /\/test\/|^\.\/test\/|node_modules\/(@univerjs|playwright|@microsoft\/office-js|chart\.js|papaparse|axe-core|jest)/;
    expect(chunks.flatMap(({ modules }) => modules).filter((name) => foreign.test(name))).toEqual([]);
  });

  test('makes no code out of text', () => {
    const makesCode = /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]/;
    expect(
      scripts()
        .filter(([, source]) => makesCode.test(source))
        .map(([path]) => path),
    ).toEqual([]);
  });

  test('loads at most 235 kB before the rooms of the sheets, functions included', () => {
    const first = ['functions.js', 'commands.js', 'taskpane.js', 'sheets.json'].map(
      (file) => gzipSync(files.get(file)!).length,
    );
    expect(first.reduce((a, b) => a + b)).toBeLessThanOrEqual(235 * 1024);
  });

  test('fetches each room of a sheet by itself', () => {
    const rooms = sheetOutlines().map(({ room }) => `${room.replaceAll('/', '-')}-sheet.js`);
    expect(rooms.filter((file) => !files.has(file))).toEqual([]);
    const early = ['functions.js', 'commands.js', 'taskpane.js', 'ground.js'].flatMap(modulesOf);
    expect(early.filter((name) => /src\/domain\/.*\/sheet\.ts$/.test(name))).toEqual([]);
  });

  test('keeps functions.js, with what the pane shares of it, within 80 kB as it is sent', () => {
    expect(gzipSync(files.get('functions.js')!).length).toBeLessThanOrEqual(80 * 1024);
  });

  test('registers every function when functions.js is loaded alone', () => {
    const associated: string[] = [];
    const page: Record<string, unknown> = {
      CustomFunctions: { associate: (id: string) => associated.push(id) },
    };
    page['self'] = createContext(page);
    runInContext(files.get('functions.js')!.toString('utf8'), page);
    expect(associated).toEqual(functions.map(({ id }) => id));
  });

  test('loads commands, then functions, then the pane, each before the page counts as read', () => {
    const page = files.get('taskpane.html')!.toString('utf8');
    const [head, body] = page.split('</head>') as [string, string];
    const scripts = [...body.matchAll(/<script\b([^>]*)>/g)].map((match) => match[1]!);
    expect(scripts.map((script) => /src="?([^"\s]+)/.exec(script)?.[1])).toEqual([
      'commands.js',
      'functions.js',
      'taskpane.js',
    ]);
    expect(scripts.filter((script) => /\b(defer|async|type)\b/.test(script))).toEqual([]);
    expect(head.match(/<script\b/g)).toHaveLength(1);
  });

  test('has a policy against foreign content in every page', () => {
    const pages = [...files].filter(([path]) => path.endsWith('.html'));
    const lacking = pages.filter(
      ([, page]) => !/Content-Security-Policy"? content="default-src 'none'/.test(page.toString('utf8')),
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(lacking.map(([path]) => path)).toEqual([]);
  });
});
