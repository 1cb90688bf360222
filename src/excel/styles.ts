import type { StyleName } from '../define/sheet/laid';
import { LINE_COLOR, LOOKS } from '../define/sheet/look';

const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom' } as const;

/** Gives the cells of a range the look of their kind. */
export function applyStyle(cells: Excel.Range, style: StyleName): void {
  const look = LOOKS[style];
  const { format } = cells;
  if (look.fill) format.fill.color = `#${look.fill}`;
  if (look.color) format.font.color = `#${look.color}`;
  if (look.size) format.font.size = look.size;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.wrap) {
    format.wrapText = true;
    format.verticalAlignment = 'Center';
  }
  if (look.line) {
    const edge = format.borders.getItem(EDGES[look.line]);
    edge.style = 'Continuous';
    edge.color = `#${LINE_COLOR}`;
  }
}
