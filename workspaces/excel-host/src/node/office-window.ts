import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Context } from 'node:vm';
import { createContext, Script } from 'node:vm';
import { paneAddress, windowName } from '../appcontext';
import type { Channel } from '../index';
import { Timers } from './timers';

/** Where the pane of this window pretends to come from; nothing is fetched. */
export const ORIGIN = 'https://localhost';

const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const OFFICE_JS_PATH = '/office-js/';

/** Office.js reports telemetry through this script; the library does without when it cannot be had. */
const TELEMETRY = /\/telemetry\//;

const compiled = new Map<string, Script>();

function compile(file: string): Script {
  let script = compiled.get(file);
  if (!script) {
    script = new Script(readFileSync(file, 'utf8'), { filename: file });
    compiled.set(file, script);
  }
  return script;
}

interface ScriptElement {
  readonly tagName: string;
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

function createStorage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

/**
 * A window just good enough for the unmodified Office.js to start in as in a pane's frame: it finds its host in
 * its address and name, loads its other files through script elements, and talks to the window around it.
 */
export class OfficeWindow implements Channel {
  readonly globals: Context;
  private readonly timers = new Timers();
  private readonly messageListeners: ((event: object) => void)[] = [];
  private toHost: (text: string) => void = () => {};

  constructor(locale: string, conversation: string) {
    const identity = { conversation, app: 'app1', origin: ORIGIN };
    const address = new URL(paneAddress(`${ORIGIN}/taskpane.html`, locale, identity));
    const location = {
      href: address.href,
      search: address.search,
      hash: address.hash,
      origin: ORIGIN,
      protocol: 'https:',
      host: 'localhost',
      hostname: 'localhost',
      pathname: address.pathname,
    };
    const parent = { postMessage: (text: string) => this.toHost(text) };
    const globals: Record<string, unknown> = {
      console,
      URL,
      URLSearchParams,
      performance,
      TextEncoder,
      TextDecoder,
      setTimeout: this.timers.setTimeout,
      setInterval: this.timers.setInterval,
      clearTimeout: this.timers.clear,
      clearInterval: this.timers.clear,
      location,
      document: this.createDocument(address.href, location),
      sessionStorage: createStorage(),
      localStorage: createStorage(),
      name: windowName(locale, identity),
      navigator: { userAgent: 'Mozilla/5.0 Chrome/130 Safari/537.36', language: locale, platform: 'Linux' },
      history: { replaceState: () => {}, pushState: () => {} },
      parent,
      top: parent,
      opener: null,
      addEventListener: (type: string, listener: (event: object) => void) => {
        if (type === 'message') this.messageListeners.push(listener);
      },
      removeEventListener: () => {},
      dispatchEvent: () => true,
    };
    globals['window'] = globals;
    globals['self'] = globals;
    this.globals = createContext(globals);
  }

  /** Runs a script file in this window, as a script element would. */
  runFile(file: string): void {
    compile(file).runInContext(this.globals);
  }

  /** Starts Office.js; its other files follow by themselves. */
  loadOffice(): void {
    this.runFile(join(OFFICE_JS, 'office.js'));
  }

  send(text: string): void {
    const event = { data: text, origin: ORIGIN, source: this.globals['parent'] as unknown };
    this.timers.setTimeout(() => this.messageListeners.forEach((listener) => listener(event)), 0);
  }

  listen(listener: (text: string) => void): () => void {
    this.toHost = (text) => void this.timers.setTimeout(() => listener(text), 0);
    return () => (this.toHost = () => {});
  }

  close(): void {
    this.timers.close();
  }

  private createDocument(address: string, location: object): object {
    const element = (tagName: string): object => ({
      tagName: tagName.toUpperCase(),
      style: {},
      setAttribute(this: Record<string, unknown>, key: string, value: string) {
        this[key] = value;
      },
      getAttribute(this: Record<string, unknown>, key: string) {
        return this[key] ?? null;
      },
      appendChild: (child: ScriptElement) => this.append(child),
      addEventListener: () => {},
      removeEventListener: () => {},
    });
    const head = element('head');
    const body = element('body');
    const office = Object.assign(element('script'), { src: `${ORIGIN}${OFFICE_JS_PATH}office.js` });
    const byTag: Record<string, readonly object[]> = { script: [office], head: [head], body: [body] };
    return {
      URL: address,
      location,
      domain: 'localhost',
      referrer: '',
      cookie: '',
      readyState: 'complete',
      head,
      body,
      documentElement: element('html'),
      activeElement: null,
      currentScript: office,
      createElement: element,
      getElementsByTagName: (tag: string) => byTag[tag] ?? [],
      getElementById: () => null,
      querySelector: () => null,
      querySelectorAll: () => [],
      hasFocus: () => true,
      addEventListener: (type: string, listener: () => void) => {
        if (type === 'DOMContentLoaded') this.timers.setTimeout(listener, 0);
      },
      removeEventListener: () => {},
    };
  }

  private append(child: ScriptElement): ScriptElement {
    if (child.tagName === 'SCRIPT' && child.src) {
      const file = join(OFFICE_JS, new URL(child.src, ORIGIN).pathname.replace(OFFICE_JS_PATH, ''));
      this.timers.setTimeout(() => {
        if (TELEMETRY.test(file) || !existsSync(file)) return child.onerror?.(new Error(`No ${file}`));
        this.runFile(file);
        child.onload?.();
      }, 0);
    }
    return child;
  }
}
