/** Whether Office's theme is a dark one; null where Office does not tell (Excel on the web passes no theme). */
export function officeIsDark(): boolean | null {
  const theme = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  return typeof theme?.isDarkTheme === 'boolean' ? theme.isDarkTheme : null;
}

/**
 * Several people may share a browser on the web: Office names each one's part of the storage. Storage can be blocked
 * altogether, and nothing that the pane remembers is worth an error.
 */
const keyOf = (key: string): string =>
  `${(typeof Office !== 'undefined' && Office.context?.partitionKey) || ''}kehu.${key}`;

/** What the pane remembered under a key; null when nothing or when storage is blocked. */
export function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(keyOf(key));
  } catch {
    return null;
  }
}

/** Remembers a text for this person on this device, if the web view lets it. */
export function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(keyOf(key), value);
  } catch {
    return;
  }
}

/** Opens a page outside the pane. */
export function openPage(url: string): void {
  const ui = typeof Office === 'undefined' ? undefined : Office.context?.ui;
  if (typeof ui?.openBrowserWindow === 'function') ui.openBrowserWindow(url);
  else window.open(url, '_blank', 'noopener');
}
