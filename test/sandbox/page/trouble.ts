import { button, element } from './dom';

/** Shows what went wrong in a bar above the grid, so that nothing fails in silence. */
export interface Trouble {
  show(message: string): void;
}

export function drawTrouble(into: HTMLElement, dismissLabel: string): Trouble {
  const messages = element('ul');
  const dismiss = button('×', () => hide(), { 'aria-label': dismissLabel, title: dismissLabel });
  into.replaceChildren(messages, dismiss);

  function hide(): void {
    messages.replaceChildren();
    into.hidden = true;
  }

  return {
    show(message) {
      const known = [...messages.children].some((item) => item.textContent === message);
      if (!known) messages.append(element('li', {}, message));
      into.hidden = false;
    },
  };
}

/** Reports errors that nobody caught, of the page or – after its load – of the add-in's frame. */
export function watchErrors(window: Window, report: (message: string) => void): void {
  window.addEventListener('error', (event) => report(event.message));
  window.addEventListener('unhandledrejection', (event) => report(messageOf(event.reason)));
}

/** A person's sentence for anything thrown. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message);
  return String(thrown);
}
