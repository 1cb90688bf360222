import type { StyleName } from '../define/sheet/laid';

/** How a kind of cell looks; what is not said stays as Excel has it. */
interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly wrap?: true;
  readonly line?: 'EdgeTop' | 'EdgeBottom';
}

/**
 * Calm, printable, and by the habit of finance: blue on pale yellow is what a person may change. Dark enough on white
 * for 4.5 : 1 contrast.
 */
const LOOKS: Readonly<Record<StyleName, Look | null>> = {
  heading: { size: 16, bold: true, color: '#1F3864' },
  subtitle: { color: '#595959' },
  section: { size: 12, bold: true, color: '#1F3864', line: 'EdgeBottom' },
  label: { color: '#404040' },
  input: { fill: '#FFF9E1', color: '#0000CC' },
  figure: { bold: true },
  header: { fill: '#1F3864', color: '#FFFFFF', bold: true, wrap: true },
  body: null,
  total: { bold: true, line: 'EdgeTop' },
  note: { color: '#595959', italic: true },
  problem: { color: '#A4262C', bold: true },
};

/** Gives the cells of a range the look of their kind. */
export function applyStyle(cells: Excel.Range, style: StyleName): void {
  const look = LOOKS[style];
  if (!look) return;
  const { format } = cells;
  if (look.fill) format.fill.color = look.fill;
  if (look.color) format.font.color = look.color;
  if (look.size) format.font.size = look.size;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.wrap) {
    format.wrapText = true;
    format.verticalAlignment = 'Center';
  }
  if (look.line) {
    const edge = format.borders.getItem(look.line);
    edge.style = 'Continuous';
    edge.color = '#7F7F7F';
  }
}
