import type { Engine } from '../engine';

export interface BrowserEngineOptions {
  /** The element the grid fills. */
  readonly container: HTMLElement;
  readonly locale: 'en-US' | 'zh-CN';
  /** Name of the workbook. */
  readonly name: string;
  /** Name of the first sheet. */
  readonly firstSheet: string;
  readonly dark?: boolean;
}

/** A workbook drawn into the page. Import it only in the browser bundle: it brings its own style sheets. */
export function createBrowserEngine(_options: BrowserEngineOptions): Engine {
  throw new Error('The engine is not built yet.');
}
