import { say, type Lang } from '../../core/text';
import type { Explanation } from './laid';
import type { Plan } from './place';
import { resolve } from './resolve';

/** How each calculated column of the sheet comes about. */
export function explanations(plan: Plan, lang: Lang): Explanation[] {
  const all: Explanation[] = [];
  for (const table of plan.tables.values()) {
    const first = table.area.row + 1;
    for (const { header, formula, explain } of table.block.columns) {
      if (!explain) continue;
      all.push({
        header: say(header, lang),
        words: say(explain.words, lang),
        rule: explain.rule ? say(explain.rule, lang) : null,
        addIn: explain.addIn ?? null,
        formula: formula && table.area.rows > 1 ? resolve(formula, plan, table, lang)(first) : null,
      });
    }
  }
  return all;
}
