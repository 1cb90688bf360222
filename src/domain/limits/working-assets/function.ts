import { upTo, type Band } from '../../../core/bands';
import { exactly } from '../../../core/exactly';
import { Fault, isFault } from '../../../core/fault';
import { roundReading } from '../../../core/rounding';
import { textKey } from '../../../core/same-text';
import { option, single } from '../../../define/function/options';
import { optional, required } from '../../../define/function/row-arguments';
import { BLANK } from '../../../define/function/cell';
import { amount, flag, label, share, shareAboveZero } from '../../../define/function/kinds';
import { perRow, whole } from '../../../define/function/function';
import { table } from '../../../define/function/table';
import { terms } from '../../terms';
import { correctionTable, gradeFactors } from '../corrections/function';
import { inNumbers, ratios, score, workingAssets, type Balance } from './calc';
import { rateBands, scoreDecimals } from './policy';
import { quickLimit, quickScore, quickWorkingAssets } from './quick';
import { stepRows } from './step-rows';
import { creditSteps, type Steps } from './steps';
import { faults } from './text';

const balanceArgs = [
  ['current_assets', terms.currentAssets],
  ['inventory', terms.inventory],
  ['current_liabilities', terms.currentLiabilities],
  ['total_liabilities', terms.totalLiabilities],
  ['net_assets', terms.netAssets],
] as const;
const [currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets] = balanceArgs.map(
  ([id, name]) => required(id, name, amount),
) as [Row, Row, Row, Row, Row];
type Row = ReturnType<typeof required<number>>;

const bandTable = table<readonly Band<number>[]>(
  'bands',
  terms.bands,
  {
    columns: [{ kind: amount, blank: 'last' }, { kind: share }],
    key: 'rising',
    of: (rows) =>
      rows.map(([edge, rate]) => ({ edge: edge === BLANK ? null : (edge as number), value: rate as number })),
  },
  rateBands.value,
);

/**
 * WORKING_ASSETS(current_assets, current_liabilities, net_assets): ((CA − CL) + NA) / 2. Aligned, money.
 * Some authors mean working capital + long-term investment by the same words; this is the credit text's meaning.
 */
export const WORKING_ASSETS = perRow({
  id: 'WORKING_ASSETS',
  args: [currentAssets, currentLiabilities, netAssets],
  run: () => (currentAssets, currentLiabilities, netAssets) => {
    const quick = quickWorkingAssets(currentAssets, currentLiabilities, netAssets);
    if (!Number.isNaN(quick)) return quick;
    return exactly((n) =>
      n.number(
        workingAssets(n, {
          currentAssets: n.of(currentAssets),
          currentLiabilities: n.of(currentLiabilities),
          netAssets: n.of(netAssets),
        }),
      ),
    );
  },
});

/** WC_SCORE(…): CA/CL + (CA − INV)/CL − CL/NA − TL/NA. Aligned. Net assets below 0: #N/A; a zero denominator: #DIV/0!. */
export const WC_SCORE = perRow({
  id: 'WC_SCORE',
  args: [currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets],
  run: () => (currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets) => {
    if (netAssets < 0) return Fault.none(faults.negativeNetAssets);
    if (currentLiabilities === 0 || netAssets === 0) return Fault.zero;
    const balance = { currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets };
    const quick = quickScore(balance);
    return Number.isNaN(quick) ? exactly((n) => n.number(score(n, ratios(n, inNumbers(n, balance))))) : quick;
  },
});

/** WC_RATE(score, [bands]): the share of working assets at a score, rounded to 6 decimals first. Aligned. */
export const WC_RATE = perRow({
  id: 'WC_RATE',
  args: [required('score', terms.score, amount), bandTable],
  run: (bands) => (score) => {
    const rounded = roundReading(score, scoreDecimals.value);
    const band = bands[upTo(bands, rounded)];
    return band ? band.value : Fault.none(faults.beyondBands, { score: rounded });
  },
});

/** Whether there is something to grant a share of; without it the limit is 0, whatever the grade. */
const isSolvent = (balance: Balance): boolean =>
  balance.netAssets > 0 && exactly((n) => n.sign(workingAssets(n, inNumbers(n, balance))) > 0);

const isRated = (grade: string | undefined): boolean => grade !== undefined && textKey(grade) !== 'nr';

const extras = {
  grade: ['grade', terms.grade],
  supplierShare: ['supplier_share', terms.supplierShare],
  tooHigh: ['too_high', terms.tooHigh],
} as const;

/**
 * CREDIT_LIMIT_WC(current_assets, inventory, current_liabilities, total_liabilities, net_assets, [grade],
 * [supplier_share], [too_high], [bands], [corrections]): working assets × rate × grade factor × supplier share, at most
 * net assets, at least 0. Aligned, money. Net assets or working assets not above 0: limit 0.
 */
export const CREDIT_LIMIT_WC = perRow({
  id: 'CREDIT_LIMIT_WC',
  args: [
    currentAssets,
    inventory,
    currentLiabilities,
    totalLiabilities,
    netAssets,
    optional(...extras.grade, label, undefined),
    optional(...extras.supplierShare, shareAboveZero, 1),
    optional(...extras.tooHigh, flag, false),
    bandTable,
    correctionTable('corrections'),
  ],
  run: (bands, corrections) => {
    const factorOf = gradeFactors(corrections);
    return (
      currentAssets,
      inventory,
      currentLiabilities,
      totalLiabilities,
      netAssets,
      grade,
      supplierShare,
      tooHigh,
    ) => {
      const balance = { currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets };
      const factor = grade === undefined ? null : factorOf(grade, tooHigh);
      if (isFault(factor)) return isSolvent(balance) ? factor : 0;
      const quick = quickLimit(balance, { gradeFactor: factor, supplierShare, bands });
      if (!Number.isNaN(quick)) return quick;
      const ungraded = !isRated(grade);
      return limitOrFault(creditSteps(balance, { gradeFactor: factor, ungraded, supplierShare, bands }));
    };
  },
});

function limitOrFault({ limit, status, score }: Steps): number | Fault {
  if (limit !== null) return limit;
  return status.includes('REVIEW')
    ? Fault.none(faults.review)
    : Fault.none(faults.beyondBands, { score: score ?? '' });
}

const [givenCurrentAssets, givenInventory, givenCurrentLiabilities, givenTotalLiabilities, givenNetAssets] =
  balanceArgs.map(([id, name]) => single(id, name, amount)) as [Single, Single, Single, Single, Single];
type Single = ReturnType<typeof single<number>>;

/** CREDIT_LIMIT_WC_STEPS(…): one customer's limit, a row a step: code, name, value, rule used. */
export const CREDIT_LIMIT_WC_STEPS = whole({
  id: 'CREDIT_LIMIT_WC_STEPS',
  args: [
    givenCurrentAssets,
    givenInventory,
    givenCurrentLiabilities,
    givenTotalLiabilities,
    givenNetAssets,
    option(...extras.grade, label, undefined),
    // The note of the step says whether the share was given, so that the default is taken further down.
    { ...option(...extras.supplierShare, shareAboveZero, undefined), default: 1 },
    option(...extras.tooHigh, flag, false),
    bandTable,
    correctionTable('corrections'),
  ],
  result: 'matrix',
  run(
    currentAssets,
    inventory,
    currentLiabilities,
    totalLiabilities,
    netAssets,
    grade,
    given,
    tooHigh,
    bands,
    corrections,
  ) {
    const balance = { currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets };
    const factor = grade === undefined ? null : gradeFactors(corrections)(grade, tooHigh);
    if (isFault(factor) && isSolvent(balance)) return factor;
    const steps = creditSteps(balance, {
      gradeFactor: isFault(factor) ? null : factor,
      ungraded: !isRated(grade),
      supplierShare: given ?? 1,
      bands,
    });
    return stepRows(balance, steps, { grade, shareGiven: given !== undefined, tooHigh, bands, corrections });
  },
});
