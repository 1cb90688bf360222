import { createRoot } from 'react-dom/client';
import { sheets } from '../catalog/sheets';
import { openWorkbook } from '../excel/workbook';
import { App } from './App';

/** The page says its version in a meta element, where the build has put it. */
const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? '';

void Office.onReady(() => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App sheets={sheets} workbook={openWorkbook} version={version} />);
});
