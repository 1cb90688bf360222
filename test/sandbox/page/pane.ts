import { button, element } from './dom';

/** The task pane beside the grid. */
export interface PaneFrame {
  readonly frame: HTMLIFrameElement;
  /** Puts the frame into the page, which starts the add-in. */
  enter(): void;
  show(): void;
  hide(): void;
  /** Lends the add-in the theme of the page, which Office on the web keeps to itself. */
  setDark(dark: boolean): void;
  /** Gives the keyboard to the add-in. */
  focus(): void;
}

/** What a pane may be narrowed and widened to; Excel opens it at 350 pixels. */
const NARROWEST = 250;
const WIDEST = 900;
const STEP = 20;

/**
 * The frame with the add-in's name above it, as Excel has it. Hiding keeps the add-in running, as a shared
 * runtime does.
 */
export function drawPane(
  into: HTMLElement,
  name: string,
  words: { readonly close: string; readonly paneWidth: string },
  onClose: () => void,
): PaneFrame {
  let dark = false;
  const frame = element('iframe', { title: name });
  const close = button('×', onClose, {
    class: 'close',
    'aria-label': words.close,
    title: words.close,
  });
  into.replaceChildren(
    handle(into, words.paneWidth),
    element('div', { class: 'pane-title' }, element('h2', {}, name), close),
  );
  frame.addEventListener('load', () => {
    lendFonts(frame);
    lendTheme(frame, () => dark);
  });
  return {
    frame,
    enter: () => into.append(frame),
    show: () => into.classList.remove('hidden'),
    hide: () => into.classList.add('hidden'),
    setDark(now) {
      dark = now;
      frame.contentWindow?.dispatchEvent(new Event('focus'));
    },
    focus() {
      const inside = frame.contentDocument;
      frame.contentWindow?.focus();
      const first = inside?.querySelector<HTMLElement>(
        'a[href], button, input, select, textarea, [tabindex="0"]',
      );
      if (inside?.activeElement === inside?.body) first?.focus();
    },
  };
}

/** The left edge of the pane, which mouse and arrow keys move. */
function handle(pane: HTMLElement, label: string): HTMLElement {
  const bar = element('div', {
    class: 'handle',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': label,
    title: label,
  });
  const widen = (width: number) => {
    const within = Math.round(Math.min(Math.max(width, NARROWEST), WIDEST));
    pane.style.width = `${within}px`;
    bar.setAttribute('aria-valuenow', String(within));
  };
  bar.setAttribute('aria-valuemin', String(NARROWEST));
  bar.setAttribute('aria-valuemax', String(WIDEST));
  bar.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    bar.setPointerCapture(event.pointerId);
  });
  bar.addEventListener('pointermove', (event) => {
    if (bar.hasPointerCapture(event.pointerId)) widen(pane.getBoundingClientRect().right - event.clientX);
  });
  bar.addEventListener('keydown', ({ key }) => {
    const by = key === 'ArrowLeft' ? STEP : key === 'ArrowRight' ? -STEP : 0;
    if (by !== 0) widen(pane.getBoundingClientRect().width + by);
  });
  return bar;
}

/** In the frame, the question for the preferred colours is answered with the theme of the page. */
function lendTheme(frame: HTMLIFrameElement, isDark: () => boolean): void {
  const inside = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!inside) return;
  const ask = inside.matchMedia.bind(inside);
  inside.matchMedia = (query) => {
    const answer = ask(query);
    if (!/^\(prefers-color-scheme: (dark|light)\)$/.test(query)) return answer;
    return Object.defineProperty(answer, 'matches', { get: () => query.includes('dark') === isDark() });
  };
  inside.dispatchEvent(new Event('focus'));
}

/** A bare machine has no Chinese letters: the frame gets those of the page, as if they were installed. */
function lendFonts(frame: HTMLIFrameElement): void {
  const inside = frame.contentDocument;
  if (!inside) return;
  const link = inside.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/sandbox/fonts.css';
  inside.head.append(link);
}
