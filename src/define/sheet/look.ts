import type { LaidSheet, StyleName } from './laid';

/** How a kind of cell looks; what is not said stays as Excel has it. Colours are RRGGBB. */
export interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly wrap?: true;
  readonly line?: 'top' | 'bottom';
}

/**
 * Calm, printable, and by the habit of finance: blue on pale yellow is what a person may change. Dark enough on white
 * for 4.5 : 1 contrast.
 */
export const LOOKS: Readonly<Record<StyleName, Look>> = {
  heading: { size: 16, bold: true, color: '1F3864' },
  subtitle: { color: '595959' },
  section: { size: 12, bold: true, color: '1F3864', line: 'bottom' },
  label: { color: '404040' },
  input: { fill: 'FFF9E1', color: '0000CC' },
  figure: { bold: true },
  header: { fill: '1F3864', color: 'FFFFFF', bold: true, wrap: true },
  body: {},
  total: { bold: true, line: 'top' },
  note: { color: '595959', italic: true },
  problem: { color: 'A4262C', bold: true },
};

/** The line at an edge of a cell. */
export const LINE_COLOR = '7F7F7F';

/** How a table looks: lines, no bands. */
export const TABLE_STYLE = 'TableStyleLight1';

const SERIES_COLORS = ['4472C4', 'C55A11', '548235', '7F6000'] as const;

/** The colour of a chart's series, counted from 0. */
export const seriesColor = (series: number): string => SERIES_COLORS[series % SERIES_COLORS.length]!;

/** Pixels of a digit in Excel's standard font, and pixels beside the text of a cell. */
export const [DIGIT, MARGIN] = [7, 5];

/** So many characters of a table's header are under its filter button. */
const FILTER_BUTTON = 3;

/** Column widths in characters, with room for what Excel itself puts there. */
export const shownWidths = ({ widths, tables }: LaidSheet): number[] =>
  widths.map((characters, column) => {
    const hasButton = tables.some(({ area }) => column >= area.column && column < area.column + area.columns);
    return characters + (hasButton ? FILTER_BUTTON : 0);
  });
