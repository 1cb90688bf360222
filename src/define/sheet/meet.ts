import { knownAt } from './arranged';
import { sameName } from '../function/kinds';
import { filled, joined, plain } from './fill';
import { finding, type Finding } from './finding';
import type { Given } from './given';
import { placesIn, rowsOf, type SourceRows } from './rows';
import { sentences } from './sentences';
import type { Content } from './sheet';
import { isFamily, type Source, type SourceData } from './source';
import type { Cell, Constant } from './step/expression';
import type { From, Rows } from './table';

/** A source that meets others by name; one with many rows a name says where its rows stand in the sorted copy. */
export interface Part {
  readonly id: string;
  readonly source: Source;
  /** Null where it was not chosen. */
  readonly data: SourceData | null;
  readonly items?: { readonly first: Constant; readonly count: Constant };
}

export interface Met extends Rows {
  /** By the id of its source: the copy sorted by name. */
  readonly ledgers: Readonly<Record<string, Rows & { readonly from: From }>>;
  readonly from: readonly From[];
  readonly findings: readonly Finding[];
}

/**
 * Brings the rows of several sources together: each name once, in the order in which it appears, with the figures of
 * the sources that have one row a name and the place of its rows in those that have many. Where a source has codes and
 * a row has one, names meet by the code, else by name, whatever its case.
 */
export function meet(name: Cell, parts: readonly Part[]): Met {
  const people = new People();
  const known = new Map<Cell, readonly Content[]>();
  const findings: Finding[] = [];
  const read = parts.map((part) => {
    const rows = part.data ? rowsOf(part.id, part.source, part.data) : null;
    findings.push(...(rows?.findings ?? []));
    return { part, rows, numbers: rows ? people.of(part.source, rows) : [] };
  });
  const count = people.names.length;
  known.set(name, people.names);
  const from: From[] = [];
  const ledgers: Record<string, Met['ledgers'][string]> = {};
  for (const { part, rows, numbers } of read) {
    const own = Array.from({ length: count }, (): number[] => []);
    numbers.forEach((person, row) => own[person]!.push(row));
    if (part.source.rows === 'one per name') {
      findings.push(...repeated(part, rows, own));
      for (const column of givensOf(part.source)) {
        known.set(
          column,
          own.map(([row]) => (row === undefined ? '' : (rows!.known.get(column)![row] ?? ''))),
        );
      }
      from.push({
        source: part.id,
        rows: own.map(([row]) => (row === undefined ? null : rows!.from[row]!)),
      });
    } else {
      let next = 1;
      known.set(
        part.items!.first,
        own.map((group) => (next += group.length) - group.length),
      );
      known.set(
        part.items!.count,
        own.map((group) => group.length),
      );
      ledgers[part.id] = sortedBy(own.flat(), rows, part);
    }
  }
  findings.push(...alone(read, people.names));
  return { count, known, ledgers, from, findings };
}

/** Who is meant, by number, in the order of appearance. */
class People {
  readonly names: string[] = [];
  private readonly byName = new Map<string, number>();
  private readonly byCode = new Map<string, number>();
  private readonly codes: (string | null)[] = [];

  of({ key, code, columns }: Source, rows: SourceRows): number[] {
    const cells = (id: string | null): readonly Content[] | undefined =>
      id === null ? undefined : rows.known.get(columns[id] as Given);
    const [names, codes] = [cells(key)!, cells(code)];
    return names.map((name, row) => this.number(String(name), String(codes?.[row] ?? '')));
  }

  private number(name: string, code: string): number {
    const known = code === '' ? undefined : this.byCode.get(sameName(code));
    if (known !== undefined) return known;
    const same = this.byName.get(sameName(name));
    // One name with two codes is two customers.
    const isSame = same !== undefined && (code === '' || this.codes[same] === null);
    const number = isSame ? same : this.names.push(name) - 1;
    if (!isSame && same === undefined) this.byName.set(sameName(name), number);
    if (!isSame) this.codes[number] = null;
    if (code !== '') {
      this.codes[number] = code;
      this.byCode.set(sameName(code), number);
    }
    return number;
  }
}

const givensOf = ({ columns }: Source): Given[] =>
  Object.values(columns).flatMap((column) => (isFamily(column) ? [] : [column]));

/** Where a name may have one row only, a second one leaves open which is meant. */
function repeated({ id, source }: Part, rows: SourceRows | null, own: readonly number[][]): Finding[] {
  const twice = own.filter((group) => group.length > 1);
  if (twice.length === 0 || !rows) return [];
  const key = source.columns[source.key!] as Given;
  const text = filled(sentences.onlyOnce, { source: source.title, count: twice.length });
  return [finding('error', text, placesIn({ source: id, rows: rows.from }, key, twice.flat()))];
}

function sortedBy(
  order: readonly number[],
  rows: SourceRows | null,
  { id, source }: Part,
): Met['ledgers'][string] {
  const known = new Map<Cell, readonly Content[]>(
    rows ? knownAt(rows.known, order) : givensOf(source).map((column) => [column, []]),
  );
  return { count: order.length, known, from: { source: id, rows: order.map((row) => rows!.from[row]!) } };
}

/** So many names are told; the cells lead to the others. */
const TOLD = 5;

/** Names that one source alone has: it may be a slip of the pen. */
function alone(
  read: readonly {
    readonly part: Part;
    readonly rows: SourceRows | null;
    readonly numbers: readonly number[];
  }[],
  names: readonly string[],
): Finding[] {
  const chosen = read.filter(({ rows }) => rows !== null);
  if (chosen.length < 2) return [];
  const sources = names.map(() => new Set<string>());
  for (const { part, numbers } of chosen) for (const person of numbers) sources[person]!.add(part.id);
  return chosen.flatMap(({ part, rows, numbers }) => {
    const own = numbers.flatMap((person, row) => (sources[person]!.size === 1 ? [row] : []));
    const people = [...new Set(own.map((row) => numbers[row]!))];
    if (people.length === 0) return [];
    const told = people.slice(0, TOLD).map((person) => plain(names[person]!));
    const more = people.length > TOLD ? [plain('…')] : [];
    const text = filled(sentences.alone, {
      source: part.source.title,
      count: people.length,
      names: joined([...told, ...more], { en: ', ', 'zh-CN': '、' }),
    });
    const key = part.source.columns[part.source.key!] as Given;
    return [finding('warning', text, placesIn({ source: part.id, rows: rows!.from }, key, own))];
  });
}
