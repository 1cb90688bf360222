import { button, element } from './dom';

/** The task pane beside the grid. */
export interface PaneFrame {
  readonly frame: HTMLIFrameElement;
  /** Puts the frame into the page, which starts the add-in. */
  enter(): void;
  show(): void;
  hide(): void;
}

/**
 * The frame with the add-in's name above it, as Excel has it. Hiding keeps the add-in running, as a shared
 * runtime does.
 */
export function drawPane(
  into: HTMLElement,
  name: string,
  closeLabel: string,
  onClose: () => void,
): PaneFrame {
  const frame = element('iframe', { title: name });
  const close = button('×', onClose, { class: 'close', 'aria-label': closeLabel, title: closeLabel });
  into.replaceChildren(element('div', { class: 'pane-title' }, element('h2', {}, name), close));
  frame.addEventListener('load', () => lendFonts(frame));
  return {
    frame,
    enter: () => into.append(frame),
    show: () => into.classList.remove('hidden'),
    hide: () => into.classList.add('hidden'),
  };
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
