import { showPaneOn } from '../excel/asked-view';
import { viewOfAction } from './views';

/** Excel greys a button out until its command has said that it is done, so it must say so whatever happens. */
async function open(view: string, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await showPaneOn(view);
  } finally {
    event.completed();
  }
}

// At once, not when Office is ready: by then the first click may already have looked for its command.
for (const [action, view] of Object.entries(viewOfAction)) {
  Office.actions.associate(action, (event: Office.AddinCommands.Event) => open(view, event));
}
