import type { Highlight } from '../../xlsx/styles';

/** Green and red as Excel has them among its own rules; the word stands beside the colour. */
export const AGREES: Highlight = { fill: 'C6EFCE', color: '006100' };
export const DIFFERS: Highlight = { fill: 'FFC7CE', color: '9C0006' };
