import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IncomingHttpHeaders } from 'node:http';
import { answerTo } from './server/answers';
import { startServer } from './server/server';

const OFFICE_JS = 'https://officeapis.public.onecdn.static.microsoft/1/office.js';
const page = `<!doctype html><script src="${OFFICE_JS}"></script><script src="pane.js"></script><p>客户</p>`;
const script = `const address = "${OFFICE_JS}";`;
let dist: string;

beforeAll(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'dist-'));
  writeFileSync(path.join(dist, 'taskpane.html'), page);
  writeFileSync(path.join(dist, 'pane.js'), script);
});
afterAll(() => rmSync(dist, { recursive: true }));

test('a page of the product differs by the address of Office.js and nothing else', async () => {
  const { status, body } = await answerTo('/taskpane.html?et=1', dist);
  expect(status).toBe(200);
  expect(body.toString()).toBe(page.replace(OFFICE_JS, '/office-js/office.js'));
});

test('a script of the product is served byte for byte', async () => {
  const { body } = await answerTo('/pane.js', dist);
  expect(body).toEqual(readFileSync(path.join(dist, 'pane.js')));
});

test.each([
  ['/office-js/office.js', 'text/javascript; charset=utf-8'],
  ['/sandbox/', 'text/html; charset=utf-8'],
  ['/sandbox/fonts.css', 'text/css; charset=utf-8'],
  ['/sandbox/fonts/noto-sans-sc-chinese-simplified-400-normal.woff2', 'font/woff2'],
  ['/sandbox/superstore.csv', 'text/csv; charset=utf-8'],
])('%s is there', async (address, type) => {
  await expect(answerTo(address, dist)).resolves.toMatchObject({ status: 200, type });
});

test.each([
  ['/nothing.js', 404],
  ['/..%2f..%2fetc%2fpasswd', 403],
  ['/sandbox/fonts/..%2fpackage.json', 403],
  ['/%ff', 400],
])('%s is refused', async (address, status) => {
  await expect(answerTo(address, dist)).resolves.toMatchObject({ status });
});

test('Excel gets the product as it was built, with the address of Microsoft’s Office.js', async () => {
  const { body } = await answerTo('/taskpane.html', dist, 'excel');
  expect(body.toString()).toBe(page);
});

test('every file may be read across origins, and an icon may be kept', async () => {
  writeFileSync(path.join(dist, 'icon.png'), '');
  const server = await startServer({ port: 0, dist });
  const headers = (address: string): Promise<IncomingHttpHeaders> =>
    new Promise((resolve, reject) => {
      const asked = get(new URL(address, server.origin), { rejectUnauthorized: false }, (answer) => {
        answer.resume();
        resolve(answer.headers);
      });
      asked.on('error', reject);
    });
  const script = await headers('/pane.js');
  const icon = await headers('/icon.png');
  await server.close();
  expect(script).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'no-store' });
  expect(icon['access-control-allow-origin']).toBe('*');
  expect(icon['cache-control']).toMatch(/^public, max-age=[1-9]/);
});

test('a taken port is refused in words, or passed over when asked to', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  await expect(startServer({ port, dist })).rejects.toThrow(`Port ${port} is taken`);
  const server = await startServer({ port, furtherPorts: 5, dist });
  expect(server.origin).not.toBe(`https://localhost:${port}`);
  await server.close();
  await new Promise((resolve) => other.close(resolve));
});
