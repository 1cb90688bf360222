import { say, type Lang } from '../../core/text';
import type { LaidChart, LaidSheet, LaidTable } from './laid';
import { explanations } from './explanation';
import { paint } from './paint';
import { bodyOf, place, type Plan } from './place';
import { legalSheetName } from './sheet-name';
import type { ParetoBlock, Sheet } from './sheet';
import type { Area } from './area';
import { numberFormatOf } from './format';

/** Decides where everything stands: addresses, widths, formats, in one language. */
export function layout(sheet: Sheet, lang: Lang): LaidSheet {
  const { plan, size } = place(sheet.blocks);
  const { cells, widths } = paint(plan, size, lang);
  return {
    name: legalSheetName(say(sheet.name, lang)),
    rows: size.rows,
    columns: widths.length,
    cells,
    widths,
    tables: [...plan.tables.values()].flatMap(({ block, area }): LaidTable[] =>
      block.excelTable === undefined ? [] : [{ name: block.excelTable, area }],
    ),
    charts: plan.charts.map(({ block, anchor }) => pareto(block, anchor, plan, lang)),
    freeze: frozen(plan),
    explain: explanations(plan, lang),
  };
}

function frozen(plan: Plan): LaidSheet['freeze'] {
  for (const { block, header, area } of plan.tables.values()) {
    if (block.freezeColumns === undefined) continue;
    return { rows: header + 1, columns: area.column + block.freezeColumns };
  }
  return { rows: 0, columns: 0 };
}

function pareto(block: ParetoBlock, anchor: Area, plan: Plan, lang: Lang): LaidChart {
  const table = plan.tables.get(block.table);
  if (!table) throw new Error(`The chart speaks of a table “${block.table}” that is not there.`);
  const shown = (column: string): Area => {
    const body = bodyOf(table, column);
    return { ...body, row: body.row + block.from, rows: block.count };
  };
  const columnOf = (id: string) => table.block.columns.find((column) => column.id === id)!;
  const headerOf = (id: string): string => say(columnOf(id).header, lang);
  const formatOf = (id: string): string => numberFormatOf(columnOf(id).format) ?? 'General';
  return {
    title: say(block.title, lang),
    anchor,
    categories: shown(block.category),
    categoryTitle: headerOf(block.category),
    series: [
      { name: headerOf(block.bar), values: shown(block.bar), type: 'columns', axis: 'primary' },
      { name: headerOf(block.line), values: shown(block.line), type: 'line', axis: 'secondary' },
    ],
    primary: { title: headerOf(block.bar), numberFormat: formatOf(block.bar), least: 0 },
    secondary: { title: headerOf(block.line), numberFormat: '0%', least: 0, most: 1 },
  };
}
