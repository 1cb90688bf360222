import { boxAddress, type CellAddress, type Host } from 'excel-host';
import { element } from './dom';
import type { PageWords } from './words';

/**
 * The line at the bottom: whether the workbook is calculating, and the sentence that a function gave with its
 * error, for the cell under the mouse or else the active cell.
 */
export function drawStatus(into: HTMLElement, host: Host, words: PageWords): void {
  const state = element('span', { class: 'state' }, words.ready);
  const sentence = element('span', { class: 'sentence' });
  into.replaceChildren(state, sentence);
  let hovered: CellAddress | null = null;
  let waiting = false;

  function explain(): void {
    const { sheet, active } = host.engine.selection();
    const cells = [hovered, { sheet, ...active }].filter((cell) => cell !== null);
    const explained = cells.map((cell) => describe(host, cell)).find((text) => text !== null);
    sentence.textContent = explained ?? '';
  }

  async function follow(): Promise<void> {
    if (waiting) return;
    waiting = true;
    state.textContent = words.calculating;
    await host.settled();
    waiting = false;
    state.textContent = words.ready;
    explain();
  }

  host.engine.view?.onHover((cell) => {
    hovered = cell;
    explain();
  });
  host.engine.on((event) => {
    if (event.type === 'selected' || event.type === 'activated') explain();
    if (event.type === 'edited' || event.type === 'calculated') void follow();
  });
}

function describe(host: Host, cell: CellAddress): string | null {
  const sentence = host.errorSentence(cell);
  if (sentence === null) return null;
  return `${boxAddress({ row: cell.row, column: cell.column, rows: 1, columns: 1 })}: ${sentence}`;
}
