/**
 * A ribbon button says which view it wants; the pane shows it. The two are separate bundles of one page, and the pane
 * may not have started when the button is pressed: what they share is the page's own document.
 */
const ASKED = 'kehu:view';

/** Shows the task pane on a view. */
export async function showPaneOn(view: string): Promise<void> {
  document.documentElement.dataset['kehuView'] = view;
  document.dispatchEvent(new Event(ASKED));
  await Office.addin.showAsTaskpane();
}

/** Hears the views that are asked for, also one that was asked for before. */
export function onViewAsked(listener: (view: string) => void): () => void {
  const take = () => {
    const view = document.documentElement.dataset['kehuView'];
    delete document.documentElement.dataset['kehuView'];
    if (view !== undefined) listener(view);
  };
  take();
  document.addEventListener(ASKED, take);
  return () => document.removeEventListener(ASKED, take);
}
