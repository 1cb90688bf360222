import type { Band } from '../../../core/bands';
import { Saying, type Text } from '../../../core/text';
import type { Cell } from '../../../define/function/cell';
import { terms } from '../../terms';
import { rowOfGrade } from '../../scoring/grade/calc';
import type { Correction } from '../corrections/policy';
import type { Balance } from './calc';
import type { Steps } from './steps';
import { notes, statuses } from './text';

/** What a note needs to name the rule that was used. */
export interface Given {
  readonly grade: string | undefined;
  readonly shareGiven: boolean;
  readonly tooHigh: boolean;
  readonly bands: readonly Band<number>[];
  readonly corrections: readonly Correction[];
}

const { currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets } = terms;
const { workingCapital, workingAssets, currentRatio, quickRatio, shortDebtRatio, debtRatio } = terms;

/** The rows of CREDIT_LIMIT_WC_STEPS: code, name, value, note. */
export function stepRows(balance: Balance, steps: Steps, given: Given): Cell[][] {
  const note = (text: Text, params: Record<string, Text> = {}): Saying => new Saying(text, params);
  const row = (code: string, name: Text, value: number | null, why: Saying): Cell[] => [
    code,
    new Saying(name),
    value ?? '',
    why,
  ];
  const divided = (value: number | null, by: Text, why: Saying): Saying =>
    value === null ? note(notes.zeroDivisor, { b: by }) : why;
  const { limit } = steps;
  return [
    row('CURRENT_ASSETS', currentAssets, balance.currentAssets, note(notes.given)),
    row('INVENTORY', inventory, balance.inventory, note(notes.given)),
    row('CURRENT_LIABILITIES', currentLiabilities, balance.currentLiabilities, note(notes.given)),
    row('TOTAL_LIABILITIES', totalLiabilities, balance.totalLiabilities, note(notes.given)),
    row('NET_ASSETS', netAssets, balance.netAssets, note(notes.given)),
    row(
      'WORKING_CAPITAL',
      workingCapital,
      steps.workingCapital,
      note(notes.difference, { a: currentAssets, b: currentLiabilities }),
    ),
    row(
      'WORKING_ASSETS',
      workingAssets,
      steps.workingAssets,
      note(notes.mean, { a: workingCapital, b: netAssets }),
    ),
    row(
      'CURRENT_RATIO',
      currentRatio,
      steps.currentRatio,
      divided(
        steps.currentRatio,
        currentLiabilities,
        note(notes.quotient, { a: currentAssets, b: currentLiabilities }),
      ),
    ),
    row(
      'QUICK_RATIO',
      quickRatio,
      steps.quickRatio,
      divided(
        steps.quickRatio,
        currentLiabilities,
        note(notes.quick, { a: currentAssets, b: inventory, c: currentLiabilities }),
      ),
    ),
    row(
      'SHORT_DEBT_RATIO',
      shortDebtRatio,
      steps.shortDebtRatio,
      divided(steps.shortDebtRatio, netAssets, note(notes.quotient, { a: currentLiabilities, b: netAssets })),
    ),
    row(
      'DEBT_RATIO',
      debtRatio,
      steps.debtRatio,
      divided(steps.debtRatio, netAssets, note(notes.quotient, { a: totalLiabilities, b: netAssets })),
    ),
    row('SCORE', terms.score, steps.score, scoreNote(balance, steps)),
    row('RATE', terms.rate, steps.rate, rateNote(steps, given.bands)),
    row(
      'BASE_LIMIT',
      terms.baseLimit,
      steps.base,
      steps.base === null ? note(notes.noLimit) : note(notes.product, { a: workingAssets, b: terms.rate }),
    ),
    row('GRADE_FACTOR', terms.gradeFactor, isKnown(given) ? steps.gradeFactor : null, gradeNote(given)),
    row(
      'SUPPLIER_SHARE',
      terms.supplierShare,
      steps.supplierShare,
      note(given.shareGiven ? notes.shareGiven : notes.shareNotGiven),
    ),
    row(
      'CORRECTED_LIMIT',
      terms.correctedLimit,
      steps.corrected,
      steps.corrected === null
        ? note(notes.noLimit)
        : note(notes.product3, { a: terms.baseLimit, b: terms.gradeFactor, c: terms.supplierShare }),
    ),
    row('NET_ASSETS_CAP', terms.netAssetsCap, steps.netAssetsCap, note(notes.cap, { b: netAssets })),
    row('LIMIT', terms.creditLimit, limit, limitNote(steps)),
    ['STATUS', new Saying(terms.status), steps.status.join('+') || 'OK', statusNote(steps)],
  ];
}

const isKnown = ({ grade, corrections }: Given): boolean =>
  grade === undefined || rowOfGrade(grade, corrections) !== null;

function scoreNote({ netAssets: equity, currentLiabilities: short }: Balance, { score }: Steps): Saying {
  if (score !== null)
    return new Saying(notes.score, { a: currentRatio, b: quickRatio, c: shortDebtRatio, d: debtRatio });
  return equity > 0 && short === 0
    ? new Saying(notes.noScoreWithoutLiabilities)
    : new Saying(notes.noScore, { b: netAssets });
}

function rateNote(
  { score, roundedScore: rounded, band, rate }: Steps,
  bands: readonly Band<number>[],
): Saying {
  if (band === null) {
    return new Saying(rate !== null ? notes.highestRate : score !== null ? notes.beyond : notes.noRate);
  }
  const { edge } = bands[band]!;
  return edge === null
    ? new Saying(notes.lastBand, { row: band + 1, rounded: rounded! })
    : new Saying(notes.band, { row: band + 1, rounded: rounded!, edge });
}

function gradeNote({ grade, tooHigh, corrections }: Given): Saying {
  if (grade === undefined) return new Saying(notes.noGrade);
  const used = rowOfGrade(grade, corrections);
  if (!used) return new Saying(notes.gradeUnknown, { grade });
  const row = corrections.indexOf(used) + 1;
  return new Saying(tooHigh && used.tooHigh !== null ? notes.gradeTooHigh : notes.grade, { grade, row });
}

function limitNote({ limit, status }: Steps): Saying {
  if (status.includes('NEG_NET_ASSETS')) return new Saying(notes.noCredit, { b: netAssets });
  if (status.includes('NEG_WORKING_ASSETS')) return new Saying(notes.noCredit, { b: workingAssets });
  if (limit === null) return new Saying(status.includes('REVIEW') ? notes.reviewFirst : notes.noLimit);
  return status.includes('CAPPED')
    ? new Saying(notes.capped, { b: netAssets })
    : new Saying(notes.limit, { a: terms.correctedLimit });
}

function statusNote({ status }: Steps): Saying {
  const told = status.length === 0 ? [statuses.OK] : status.map((code) => statuses[code]);
  return new Saying({
    en: told.map((text) => text.en).join('; '),
    'zh-CN': told.map((text) => text['zh-CN']).join('；'),
  });
}
