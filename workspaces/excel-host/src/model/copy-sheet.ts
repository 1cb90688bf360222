import { quoteSheet } from '../address';
import type { Engine, SheetId } from '../engine';
import type { ModelContext } from './context';
import type { CellSource } from './sheet-state';

let count = 0;

/** `Sheet (2)`, the next number that is free, cut to Excel's 31 letters. */
function copyName(context: ModelContext, name: string): string {
  const taken = new Set(context.engine.sheets().map((sheet) => sheet.name.toLowerCase()));
  const plain = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const candidate = plain.slice(0, 31 - ending.length) + ending;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

const nameOf = (engine: Engine, sheet: SheetId): string =>
  engine.sheets().find(({ id }) => id === sheet)?.name ?? '';

/**
 * A sheet again, at the end: cells, looks, tables and names of its own, charts over the new cells, properties and page.
 * Conditional formats and checks of entries are not copied.
 */
export function copySheet(context: ModelContext, sheet: SheetId): SheetId {
  const { engine } = context;
  const name = nameOf(engine, sheet);
  const copy = engine.copySheet(sheet, copyName(context, name));
  for (const table of engine.tables().filter((one) => one.sheet === sheet)) {
    const taken = new Set(engine.tables().map((other) => other.name.toLowerCase()));
    let number = 2;
    while (taken.has(`${table.name}${number}`.toLowerCase())) number++;
    engine.addTable(copy, table.box, `${table.name}${number}`);
  }
  for (const own of engine.names().filter(({ scope }) => scope === sheet)) {
    const formula = own.formula.replaceAll(`${quoteSheet(name)}!`, `${quoteSheet(nameOf(engine, copy))}!`);
    engine.setName({ ...own, formula, scope: copy });
  }
  const from = context.sheets.of(sheet);
  const to = context.sheets.of(copy);
  const over = (source: CellSource | null) =>
    source && (source.sheet === sheet ? { ...source, sheet: copy } : source);
  from.customProperties.forEach((value, key) => to.customProperties.set(key, value));
  Object.assign(to.page.kept, from.page.kept);
  to.protection = from.protection;
  to.charts = from.charts.map((chart) => ({
    ...structuredClone(chart),
    id: `copy${++count}`,
    series: chart.series.map((series) => ({
      ...structuredClone(series),
      values: over(series.values),
      categories: over(series.categories),
    })),
  }));
  context.chartsChanged();
  return copy;
}
