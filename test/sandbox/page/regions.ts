import type { EngineView } from 'excel-host';
import type { PaneFrame } from './pane';

/** The cells take the focus from the pane. */
export function focusCells(view: EngineView | null): void {
  window.focus();
  view?.focus();
}

/** F6 goes from the cells to the task pane and back, as in Excel. */
export function walkRegions(pane: PaneFrame, view: EngineView | null): void {
  const onF6 = (go: () => void) => (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    go();
  };
  window.addEventListener(
    'keydown',
    onF6(() => {
      pane.show();
      pane.focus();
    }),
    true,
  );
  pane.frame.addEventListener('load', () => {
    pane.frame.contentWindow?.addEventListener(
      'keydown',
      onF6(() => focusCells(view)),
      true,
    );
  });
}
