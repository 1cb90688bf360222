import { createRoot } from 'react-dom/client';
import { displayLanguage } from '../excel/language';
import { openWorkbook } from '../excel/workbook';
import { App } from './App';
import { loadOutlines, sheetLoader } from './sheet-rooms';
import { words } from './text';

/** The page says its version in a meta element, where the build has put it. */
const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? '';

// Arrives while Office starts.
const loading = loadOutlines();

void Office.onReady(async () => {
  const root = document.getElementById('root');
  if (!root) return;
  try {
    const sheets = await loading;
    createRoot(root).render(
      <App sheets={sheets} loadSheet={sheetLoader(sheets)} workbook={openWorkbook} version={version} />,
    );
  } catch (error) {
    console.error(error);
    root.textContent = words.broken[displayLanguage()];
  }
});
