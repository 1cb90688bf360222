import { showPaneOn } from '../excel/asked-view';
import { SHEET_ACTION, sheetOfControl } from '../excel/controls';

/** Excel greys a button out until its command has said that it is done, so it must say so whatever happens. */
async function open(view: string, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await showPaneOn(view);
  } finally {
    event.completed();
  }
}

// At once, not when Office is ready: by then the first click may already have looked for its command.
Office.actions.associate('Kehu.Open', (event: Office.AddinCommands.Event) => open('', event));
Office.actions.associate(SHEET_ACTION, (event: Office.AddinCommands.Event) =>
  open(sheetOfControl(event.source.id), event),
);
