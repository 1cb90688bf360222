import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Locale } from '../samples/words';
import type { SandboxApi } from 'excel-host';
import { ensureBundle } from '../sandbox/server/bundle';
import { project } from '../sandbox/server/places';
import { ensureProduct } from '../sandbox/server/product';
import { startServer, type RunningServer } from '../sandbox/server/server';
import { launchBrowser } from './launch';

/** Where pictures of the tests go. */
export const screensFolder = path.join(project, 'out', 'screens');

/** The add-in takes its time on a small machine: the engine, Office.js and React all start at once. */
const START_PATIENCE = 60_000;

/** A sheet of some hundred customers is built in seconds; on two crowded cores it has taken one minute. */
const STEP_PATIENCE = 120_000;

/** How a sandbox is opened. */
export interface OpenOptions {
  locale?: Locale;
  theme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
}

/** A server and a browser, for all tests of a file. */
export interface Workbench {
  readonly origin: string;
  readonly browser: Browser;
  open(options?: OpenOptions): Promise<OpenSandbox>;
  close(): Promise<void>;
}

/** A sandbox in a page of its own, with its add-in running. */
export interface OpenSandbox {
  readonly page: Page;
  /** The add-in's document in the task pane; locate by role and name in it. */
  readonly pane: Frame;
  /** Errors on the consoles of the page and the pane, and errors that nobody caught. */
  readonly consoleErrors: readonly string[];
  /** Addresses asked for that are not on this machine. */
  readonly outsideRequests: readonly string[];
  /** Calls the workbook's test interface: `call('read', 'Customers', 'A1:B2')`. */
  call<Name extends ApiMethod>(
    name: Name,
    ...parameters: Parameters<SandboxApi[Name]>
  ): Promise<Awaited<ReturnType<SandboxApi[Name]>>>;
  /** Presses a command of the ribbon by its id in the manifest, opening its menu first. */
  press(control: string): Promise<void>;
  /** Keeps a picture of the page under out/screens. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

type ApiMethod = {
  [Name in keyof SandboxApi]: SandboxApi[Name] extends (...parameters: never[]) => unknown ? Name : never;
}[keyof SandboxApi];

/** Builds what is stale, serves it on a free port, and starts a browser. */
export async function startWorkbench(say: (line: string) => void = () => undefined): Promise<Workbench> {
  ensureProduct(say);
  await ensureBundle(say);
  const server = await startServer({ port: 0 });
  const browser = await launchBrowser();
  return {
    origin: server.origin,
    browser,
    open: (options = {}) => openSandbox(browser, server, options),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function openSandbox(
  browser: Browser,
  server: RunningServer,
  { locale = 'en-US', theme = 'light', viewport = { width: 1440, height: 900 } }: OpenOptions,
): Promise<OpenSandbox> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, locale, colorScheme: theme });
  context.setDefaultTimeout(STEP_PATIENCE);
  // Whoever works in the pane has read its first page.
  await context.addInitScript(() => window.localStorage.setItem('kehu.welcomed', 'yes'));
  const page = await context.newPage();
  const consoleErrors: string[] = [];
  const outsideRequests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => consoleErrors.push(String(error.stack)));
  page.on('request', (request) => {
    if (isOutside(request.url(), server.origin)) outsideRequests.push(request.url());
  });
  await page.goto(`${server.origin}/sandbox/?${new URLSearchParams({ locale, theme })}`);
  const pane = await startedPane(page, consoleErrors);
  return {
    page,
    pane,
    consoleErrors,
    outsideRequests,
    call: (name, ...parameters) => callSandbox(page, name, parameters),
    async press(control) {
      const command = page.locator(`[id="${control}"]`);
      if (!(await command.isVisible()))
        await page.locator('.menu', { has: command }).locator('> button').click();
      await command.click();
    },
    async screenshot(name) {
      mkdirSync(screensFolder, { recursive: true });
      await page.screenshot({ path: path.join(screensFolder, `${name}.png`) });
    },
    close: () => context.close(),
  };
}

function isOutside(address: string, origin: string): boolean {
  const { protocol, origin: asked } = new URL(address);
  return protocol.startsWith('http') && asked !== origin;
}

async function startedPane(page: Page, consoleErrors: readonly string[]): Promise<Frame> {
  const root = page.locator('html[data-state]');
  await root.waitFor({ timeout: START_PATIENCE });
  if ((await root.getAttribute('data-state')) !== 'ready') {
    const said = await page.locator('#trouble').innerText();
    throw new Error([said, ...consoleErrors].join('\n'));
  }
  await page.locator('html[data-pane="ready"]').waitFor({ timeout: START_PATIENCE });
  const frame = await (await page.locator('#pane iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The task pane has no frame.');
  return frame;
}

async function callSandbox<Name extends ApiMethod>(
  page: Page,
  name: Name,
  parameters: Parameters<SandboxApi[Name]>,
): Promise<Awaited<ReturnType<SandboxApi[Name]>>> {
  const result: unknown = await page.evaluate(
    ([method, given]) => {
      const api = (window as unknown as { sandbox: Record<string, (...all: unknown[]) => unknown> }).sandbox;
      return api[method]?.(...given);
    },
    [name, parameters as unknown[]] as const,
  );
  return result as Awaited<ReturnType<SandboxApi[Name]>>;
}
