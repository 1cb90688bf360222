import type { Text } from '../../core/text';
import type { Policy } from '../policy/policy';
import type { Area } from './area';
import { heading } from './fill';
import { idOf, isTable } from './parameters';
import type { SheetOption } from './option';
import { placesOf, type Band } from './place';
import type { Block, Column, InputCell, Sheet, TableBlock } from './sheet';

/** A cell of the sheet, counted from 0. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** What a number was made from: a cell of its row, or a parameter. */
export interface Ingredient {
  readonly name: Text;
  readonly at: At;
  /** Where it is a policy: with its unit and its source. */
  readonly policy?: Policy<unknown>;
}

/** How the number of a cell came about. */
export interface CellExplanation {
  readonly name: Text;
  /** In words, with the figures of the row; null where the cell is the person's own to fill. */
  readonly words: Text | null;
  readonly rule: Text | null;
  /** The worksheet function that gives the same. */
  readonly addIn: string | null;
  readonly ingredients: readonly Ingredient[];
  readonly policy?: Policy<unknown>;
}

/** What the cells of a sheet are about, by where they stand. */
export interface SheetMap {
  /** What a cell's header says, and where it should stand: to notice that the sheet was rearranged. */
  headerOf(at: At): { readonly text: Text; readonly at: At } | null;
  /** Null where no explanation belongs to the cell. */
  explain(at: At, shown: (at: At) => string): CellExplanation | null;
}

type Parameter = Policy<unknown> | SheetOption;

const isIn = ({ row, column, rows, columns }: Area, at: At): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

/** Reads a drawn sheet by the places of its cells. */
export function mapOf(
  { blocks }: Sheet,
  policies: readonly Policy<unknown>[],
  before: readonly Band[],
): SheetMap {
  const places = placesOf(blocks, before);
  const all = flat(blocks);
  const tables = all.filter((block): block is TableBlock => block.kind === 'table');
  const inputs = all.flatMap((block) => (block.kind === 'inputs' ? block.cells : []));
  const policyOf = (id: string) => policies.find((policy) => policy.id === id || idOf(policy) === id);

  const columnAt = (at: At) => {
    const table = tables.find(({ id }) => isIn(places.get(id)!, at));
    const area = table && places.get(table.id)!;
    const column = table?.columns[at.column - area!.column];
    return table && area && column ? { table, area, column } : null;
  };
  const inputAt = (at: At): InputCell | undefined => inputs.find(({ id }) => isIn(places.get(id)!, at));

  function inTable(table: TableBlock, area: Area, column: Column, row: number, shown: (at: At) => string) {
    const ingredients = new Map<string, Ingredient>();
    const tell = (key: string, ingredient: Ingredient): string => {
      ingredients.set(key, ingredient);
      return shown(ingredient.at);
    };
    const words = column.explain?.withFigures?.({
      cell(id) {
        const k = table.columns.findIndex((one) => one.id === id);
        if (k < 0) return null;
        return tell(id, { name: table.columns[k]!.header, at: { row, column: area.column + k } });
      },
      parameter(of: Parameter, index) {
        const place = places.get(idOf(of, index));
        if (!place) return null;
        const policy = policyOf(of.id);
        return tell(`${of.id} ${index}`, {
          name: heading(of.name),
          at: place,
          ...(policy ? { policy } : {}),
        });
      },
    });
    const own = policyOf(table.id);
    return {
      name: column.header,
      words: words ?? column.explain?.words ?? null,
      rule: column.explain?.rule ?? null,
      addIn: column.explain?.addIn ?? null,
      ingredients: [...ingredients.values()],
      ...(own && isTable(own) ? { policy: own } : {}),
    };
  }

  return {
    headerOf(at) {
      const found = columnAt(at);
      if (found) return { text: found.column.header, at: { row: found.area.row - 1, column: at.column } };
      const input = inputAt(at);
      return input ? { text: input.label, at: { row: at.row, column: at.column - 1 } } : null;
    },
    explain(at, shown) {
      const found = columnAt(at);
      if (found) return inTable(found.table, found.area, found.column, at.row, shown);
      const input = inputAt(at);
      if (!input) return null;
      const policy = policyOf(input.id);
      return {
        name: input.label,
        words: null,
        rule: input.note ?? null,
        addIn: null,
        ingredients: [],
        ...(policy ? { policy } : {}),
      };
    },
  };
}

const flat = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.kind === 'beside' ? flat(block.stacks.flat()) : [block]));
