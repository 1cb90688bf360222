import type { KeyboardEvent } from 'react';

/** Esc takes something back, and stays in the pane: Office.js would hand the focus to the workbook. */
export const onEscape =
  (back: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    back();
  };
