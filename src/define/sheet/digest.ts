import type { SourceInput } from './source';

/** Two primes and two starts of the FNV hash, so that 64 bits tell two states of a source apart. */
const [PRIME, OTHER_PRIME] = [0x01000193, 0x85ebca6b];
const [START, OTHER_START] = [0x811c9dc5, 0x9747b28c];

/** A short mark of what was read, by which a change is noticed; what was read cannot be got from it. */
export function digestOf({ columns, rows }: SourceInput): string {
  const { take, digest } = digesting();
  take(String(rows.length));
  for (const id of Object.keys(columns).sort()) {
    for (const { header, cells } of columns[id]!) {
      take(JSON.stringify([id, header]));
      // The kind is told apart too: a number that became text is a change.
      for (const cell of cells) take(`${typeof cell}:${cell};`);
    }
  }
  return digest();
}

/** The same of one text. */
export function digestOfText(text: string): string {
  const { take, digest } = digesting();
  take(text);
  return digest();
}

function digesting() {
  let [one, other] = [START, OTHER_START];
  return {
    take(text: string): void {
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        one = Math.imul(one ^ code, PRIME);
        other = Math.imul(other ^ code, OTHER_PRIME) ^ (other >>> 15);
      }
    },
    digest: () => [one, other].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join(''),
  };
}
