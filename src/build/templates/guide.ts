import type { Lang } from '../../core/text';
import { systemOf, type ListedFunction } from '../../catalog/listed';
import { systems, type System } from '../../catalog/systems';
import type { Area } from '../../define/sheet/area';
import type { LaidCell } from '../../define/sheet/laid';
import { filled } from '../../define/sheet/fill';
import type { Block, InputCell } from '../../define/sheet/sheet';
import { reference } from '../../xlsx/names';
import type { WorkbookSheet } from '../../xlsx/workbook';
import { casesOf } from '../help/cases';
import { Canvas } from './canvas';
import { coverSheet } from './cover';
import { drawCase, VERDICT } from './guide-case';
import { AGREES, DIFFERS } from './marks';
import { words } from './words';

/** Widths of number, function, case, verdict and whatever stands right of them. */
const WIDTHS = [7, 26, 46, 11, 12];
const HEADER_ROW = 2;

/** Every case of every function, live, beside the result that is right: one sheet a system, totals on the first. */
export function guideSheets(
  functions: readonly ListedFunction[],
  version: string,
  lang: Lang,
): readonly WorkbookSheet[] {
  const pages = (Object.keys(systems) as System[]).flatMap((system) => {
    const own = functions.filter((listed) => systemOf(listed) === system);
    return own.length === 0 ? [] : [page(system, own, lang)];
  });
  const verdicts = pages.map(({ sheet, verdicts }) => reference(sheet.laid.name, verdicts));
  const count = pages.reduce((sum, { cases }) => sum + cases, 0);
  const counted = (word: string, of: readonly string[]): string =>
    of.map((area) => `COUNTIF(${area},"${word}")`).join('+');
  const figure = (id: string, label: InputCell['label'], value: number, formula?: string): InputCell => ({
    id,
    label,
    value,
    format: 'whole',
    ...(formula === undefined ? {} : { formula: [formula] }),
  });
  const totals: Block = {
    kind: 'inputs',
    title: words.contents,
    cells: [
      figure('cases', words.allCases, count, verdicts.map((area) => `COUNTA(${area})`).join('+')),
      figure('agree', words.agreeing, count, counted(words.agrees[lang], verdicts)),
      figure('differ', words.differing, 0, counted(words.differs[lang], verdicts)),
      ...pages.map(({ system, cases }, i) => ({
        ...figure(system, systems[system], cases, counted(words.agrees[lang], [verdicts[i]!])),
        note: filled(words.ofCases, { count: cases }),
      })),
    ],
  };
  const cover = coverSheet(
    {
      title: words.guide,
      what: words.guideWhat,
      steps: [words.guideStep1, words.guideStep2, words.guideStep3],
      version,
      silent: words.silent,
    },
    [totals],
    lang,
  );
  return [{ laid: cover, isProtected: true }, ...pages.map(({ sheet }) => sheet)];
}

interface Page {
  readonly system: System;
  readonly sheet: WorkbookSheet;
  readonly cases: number;
  readonly verdicts: Area;
}

function page(system: System, functions: readonly ListedFunction[], lang: Lang): Page {
  const canvas = new Canvas();
  const put = (row: number, column: number, value: string, style: NonNullable<LaidCell['style']>): void =>
    canvas.put(row, column, { value, style });
  put(0, 0, systems[system][lang], 'heading');
  [words.number, words.function, words.case, words.verdict].forEach((word, column) =>
    put(HEADER_ROW, column, word[lang], 'header'),
  );
  let row = HEADER_ROW + 1;
  let cases = 0;
  const spills: Area[] = [];
  for (const listed of functions) {
    for (const one of casesOf(listed.room).filter(({ call }) => call === listed.fn.id)) {
      const drawn = drawCase(canvas, row, ++cases, listed, one, lang);
      spills.push(drawn.spill);
      row = drawn.next;
    }
  }
  const laid = canvas.laid(systems[system][lang], WIDTHS, HEADER_ROW + 1);
  const from = { row: HEADER_ROW + 1, column: VERDICT, rows: row - HEADER_ROW - 1 };
  const marked = { ...from, columns: laid.columns - VERDICT };
  return {
    system,
    cases,
    verdicts: { ...from, columns: 1 },
    sheet: {
      laid,
      spills,
      marks: [
        { ...AGREES, area: marked, text: words.agrees[lang] },
        { ...DIFFERS, area: marked, text: words.differs[lang] },
      ],
    },
  };
}
