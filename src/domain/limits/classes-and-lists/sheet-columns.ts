import { plain } from '../../../define/sheet/fill';
import { sentences } from '../../../define/sheet/sentences';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  blank,
  codes,
  constant,
  filled,
  inBand,
  is,
  lookup,
  meaning,
  over,
  setting,
  step,
  times,
  when,
  yes,
  type Cell,
} from '../../../define/sheet/step/expression';
import { fulfilmentFloor } from '../credit-list/policy';
import { claimsEdge, newFirmYears, staffEdge } from '../customer-class/policy';
import { terms } from '../../terms';
import { creditLists, customerClasses, riskClasses } from './policy';
import { facts, risk, trade } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

const given = facts.columns;
const { largeAndStable, wholesaler, claims, heavyTrade, staff, years, dishonest } = given;
const nothingKnown = all(
  ...[largeAndStable, wholesaler, claims, heavyTrade, staff, years, dishonest].map(blank),
);

/** What decided the class: an earlier breach before all, then size and name, then whatever wants watching. */
const trigger = codes(
  words.trigger,
  'every',
  {
    NOTHING_KNOWN: [nothingKnown, words.nothingKnown, 'alone'],
    CHECK_YEARS: [below(years, 0), words.checkYears, 'alone'],
    DISHONEST: [yes(dishonest), words.isDishonest, 'alone', 'result'],
    LARGE: [yes(largeAndStable), words.isLarge, 'alone', 'result'],
    WHOLESALER: [yes(wholesaler), words.isWholesaler, 'result'],
    CLAIMS: [atLeast(claims, setting(claimsEdge)), words.isClaims, 'result'],
    HEAVY_TRADE: [yes(heavyTrade), words.isHeavy, 'result'],
    SMALL: [below(staff, setting(staffEdge)), words.isSmall, 'result'],
    NEW_FIRM: [below(years, setting(newFirmYears)), words.isNew, 'result'],
  },
  { ok: words.noTrigger },
);
const code = step(
  words.code,
  'code',
  when(
    any(is(trigger, 'NOTHING_KNOWN'), is(trigger, 'CHECK_YEARS')),
    null,
    when(is(trigger, 'LARGE'), plain('SOUND'), when(is(trigger, 'OK'), plain('USUAL'), plain('WATCHED'))),
  ),
);
const letter = step(terms.class, 'code', lookup(customerClasses, 'name', code));

const { tradeAmount, due, fulfilled } = trade.columns;
const fulfilment = step(terms.fulfilment, 'share', when(above(due, 0), over(fulfilled, due)));
const byAmount = step(words.byAmount, 'code', inBand(tradeAmount, creditLists, 'name'));
const list = step(
  words.list,
  'code',
  when(
    blank(fulfilment),
    byAmount,
    when(
      blank(byAmount),
      null,
      when(below(fulfilled, times(due, setting(fulfilmentFloor))), plain('ORDINARY'), byAmount),
    ),
  ),
  { rule: words.listRule },
);

/** The scale of the risk score. */
const BEST_SCORE = 100;
const { riskScore } = risk.columns;
const score = step(
  words.scoreUsed,
  'ratio',
  when(all(atLeast(riskScore, 0), atMost(riskScore, BEST_SCORE)), riskScore),
);
const riskClass = step(words.riskClass, 'code', inBand(score, riskClasses, 'name'));

const sources = codes(
  words.riskSources,
  'every',
  {
    WEAK: [yes(given.weak), words.isWeak],
    BAD_RECORD: [yes(dishonest), words.isDishonest],
    LARGE_ORDER: [yes(given.largeOrder), words.isLargeOrder],
    ONE_OFF: [yes(given.oneOff), words.isOneOff],
  },
  { ok: words.noRisk },
);

export { letter, list, riskClass, tradeAmount, claims };

/** The table of customers, with what the sources that are chosen say of them. */
export function columnsFor(name: Cell, has: (source: 'trade' | 'risk') => boolean) {
  const no = constant(words.no, 'whole');
  const status = codes(
    terms.status,
    'every',
    {
      NEW: [blank(no), sentences.newRow, 'alone'],
      NO_CLASS: [blank(letter), words.noClass],
      ...(has('trade')
        ? {
            NO_TRADE: [blank(tradeAmount), words.noTrade] as const,
            CHECK_CONTRACTS: [
              any(below(due, 0), below(fulfilled, 0), above(fulfilled, due)),
              words.checkContracts,
            ] as const,
            DOWNGRADED: [is(list, 'ORDINARY'), words.downgraded, 'result'] as const,
          }
        : {}),
      ...(has('risk')
        ? {
            NO_SCORE: [blank(riskScore), words.noScore] as const,
            CHECK_SCORE: [all(filled(riskScore), blank(score)), words.checkScore] as const,
            CASH: [is(riskClass, 'CA5'), words.cash, 'result'] as const,
          }
        : {}),
    },
    { ok: words.ok },
  );
  return {
    no,
    shown: {
      customer: name,
      class: letter,
      classMeaning: step(words.classMeaning, 'text', lookup(customerClasses, 'meaning', code)),
      trigger,
      ...(has('trade')
        ? {
            list,
            listMeaning: step(
              words.listMeaning,
              'text',
              when(
                is(list, 'ORDINARY'),
                words.ordinary,
                when(blank(list), null, inBand(tradeAmount, creditLists, 'meaning')),
              ),
            ),
          }
        : {}),
      ...(has('risk')
        ? {
            riskClass,
            treatment: step(words.treatment, 'text', inBand(score, riskClasses, 'meaning')),
            limitShare: step(words.limitShare, 'share', inBand(score, riskClasses, 'share')),
          }
        : {}),
      status,
      riskSources: sources,
      ...{ largeAndStable, wholesaler, claims, heavyTrade, staff, years, dishonest },
      ...{ weak: given.weak, largeOrder: given.largeOrder, oneOff: given.oneOff },
      yearsOfTrade: given.yearsOfTrade,
      meanMargin: given.meanMargin,
      otherLimits: given.otherLimits,
      ...(has('trade') ? { tradeAmount, due, fulfilled, fulfilment, byAmount } : {}),
      ...(has('risk') ? { riskScore, score } : {}),
      code,
      no,
      why: meaning(trigger, words.why),
      risks: meaning(sources, words.risks),
      meaning: meaning(status, words.meaning),
    } as Readonly<Record<string, Cell>>,
  };
}
