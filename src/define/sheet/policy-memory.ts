import { LANGS, type Lang } from '../../core/text';
import { digestOfText } from './digest';
import type { RawCell } from './input';

/** What a Policy sheet remembers of itself. The values stand in its cells and nowhere else. */
export interface PolicyMemory {
  /** In which its words are written. */
  readonly lang: Lang;
  readonly version: number;
  /** The name of the header row of its versions. */
  readonly versions: string;
  /** By policy id: the name of its cells, and a digest of what they held when the version was recorded. */
  readonly policies: Readonly<Record<string, readonly [name: string, digest: string]>>;
}

/** Raised when a reader of today could no longer understand what is written. */
const FORMAT = 1;

export const writtenMemory = ({ lang, version, versions, policies }: PolicyMemory): string =>
  JSON.stringify({ format: FORMAT, lang, version, versions, policies });

/** Reads and checks it: another program may have changed it. Null where it is none, or a newer product's. */
export function readMemory(text: string | null): PolicyMemory | null {
  const value = parsed(text ?? '');
  if (typeof value !== 'object' || value === null) return null;
  const { format, version, versions, policies } = value as Record<string, unknown>;
  const lang = LANGS.find((one) => one === (value as Record<string, unknown>)['lang']);
  if (format !== FORMAT || !lang || !Number.isSafeInteger(version) || typeof versions !== 'string')
    return null;
  if (typeof policies !== 'object' || policies === null || !Object.values(policies).every(isNamed))
    return null;
  return { lang, version: version as number, versions, policies: policies as PolicyMemory['policies'] };
}

const isNamed = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const cellsDigest = (cells: readonly (readonly RawCell[])[]): string =>
  digestOfText(JSON.stringify(cells));
