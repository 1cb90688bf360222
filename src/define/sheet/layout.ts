import { say, type Lang } from '../../core/text';
import type { Area } from './area';
import { explanations } from './explanation';
import { numberFormatOf } from './format';
import type { LaidAxis, LaidChart, LaidPrint, LaidSheet, LaidTable, LaidValidation } from './laid';
import { paint, type FormulaStyle } from './paint';
import { bodyOf, place, type Band, type PlacedTable, type Plan } from './place';
import { sentences } from './sentences';
import type { ChartBlock, Sheet, Validation } from './sheet';
import { legalSheetName } from './sheet-name';

export type { FormulaStyle } from './paint';

/**
 * Decides where everything stands, addresses, widths, formats, and which formulas calculate it; in one language. What
 * was laid out before keeps its room: see `place`.
 */
export function layout(
  sheet: Sheet,
  lang: Lang,
  style: FormulaStyle = 'plain',
  before: readonly Band[] = [],
): LaidSheet {
  const { plan, size, bands } = place(sheet.blocks, before);
  const { cells, widths, fills } = paint(plan, size, lang, style);
  return {
    name: legalSheetName(say(sheet.name, lang)),
    rows: size.rows,
    columns: widths.length,
    cells,
    widths,
    tables: [...plan.tables.values()].flatMap(({ block, area }): LaidTable[] =>
      block.excelTable === undefined ? [] : [{ name: block.excelTable, area }],
    ),
    charts: plan.charts.map(({ block, anchor }) => drawn(block, anchor, plan, lang)),
    freeze: frozen(plan),
    explain: explanations(plan, lang),
    validations: validations(plan, lang),
    print: printed(plan, sheet, lang),
    fills,
    bands,
  };
}

/** A header this far down would leave no room to scroll; Excel then shows a table's headers itself. */
const LAST_FROZEN_ROW = 8;

function frozen(plan: Plan): LaidSheet['freeze'] {
  for (const { block, header, area } of plan.tables.values()) {
    if (block.freezeColumns === undefined) continue;
    return { rows: header < LAST_FROZEN_ROW ? header + 1 : 0, columns: area.column + block.freezeColumns };
  }
  return { rows: 0, columns: 0 };
}

const mainTable = (plan: Plan): PlacedTable | undefined =>
  [...plan.tables.values()].find(({ block }) => block.excelTable !== undefined);

/** More columns than this do not fit upright. */
const UPRIGHT_COLUMNS = 8;

const printed = (plan: Plan, { internal }: Sheet, lang: Lang): LaidPrint => ({
  landscape: (mainTable(plan)?.area.columns ?? 0) > UPRIGHT_COLUMNS,
  headerRow: mainTable(plan)?.header ?? null,
  footer: internal ? sentences.internal[lang] : '',
});

function validations(plan: Plan, lang: Lang): LaidValidation[] {
  const ruleOf = (validation: Validation): LaidValidation['rule'] =>
    validation.allow === 'list'
      ? { allow: 'list', list: validation.list.map((text) => text[lang]) }
      : validation;
  const inputs = plan.inputs.flatMap(({ cell, row, value }): LaidValidation[] =>
    cell.validation
      ? [{ area: { row, column: value, rows: 1, columns: 1 }, rule: ruleOf(cell.validation) }]
      : [],
  );
  const columns = [...plan.tables.values()].flatMap((table) =>
    table.block.columns.flatMap(({ id, validation }): LaidValidation[] =>
      validation && table.area.rows > 1 ? [{ area: bodyOf(table, id), rule: ruleOf(validation) }] : [],
    ),
  );
  return [...inputs, ...columns];
}

function drawn(block: ChartBlock, anchor: Area, plan: Plan, lang: Lang): LaidChart {
  const table = plan.tables.get(block.table);
  if (!table) throw new Error(`The chart speaks of a table “${block.table}” that is not there.`);
  const shown = (column: string): Area => {
    const body = bodyOf(table, column);
    return { ...body, row: body.row + (block.from ?? 0), rows: block.count ?? body.rows };
  };
  const columnOf = (id: string) => table.block.columns.find((column) => column.id === id)!;
  const headerOf = (id: string): string => say(columnOf(id).header, lang);
  const formatOf = (id: string): string => numberFormatOf(columnOf(id).format) ?? 'General';
  const axis = (second: boolean): LaidAxis => {
    const on = block.series.filter((series) => Boolean(series.second) === second);
    const first = on[0]?.column ?? block.category;
    const isShare = columnOf(first).format === 'share';
    return {
      title: on.length === 1 ? headerOf(first) : '',
      numberFormat: isShare ? '0%' : formatOf(first),
      ...(isShare ? { least: 0, most: 1 } : {}),
    };
  };
  return {
    title: say(block.title, lang),
    anchor,
    categories: shown(block.category),
    categoryTitle: headerOf(block.category),
    series: block.series.map(({ column, as, second }) => ({
      name: headerOf(column),
      values: shown(column),
      type: as,
      axis: second ? 'secondary' : 'primary',
    })),
    primary: axis(false),
    secondary: axis(true),
  };
}
