/** Finished HTML, as opposed to text that has to be escaped. */
export class Html {
  constructor(readonly source: string) {}
  toString(): string {
    return this.source;
  }
}

type Piece = Html | string | number | readonly Piece[];

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

function sourceOf(piece: Piece): string {
  if (piece instanceof Html) return piece.source;
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece));
  return piece.map(sourceOf).join('');
}

/** HTML with pieces filled in: texts are escaped, HTML stays, lists are joined. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(strings.reduce((source, text, i) => source + sourceOf(pieces[i - 1]!) + text));
