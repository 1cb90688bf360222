import type { Text } from '../../../core/text';
import { plain } from '../../../define/sheet/fill';
import { choice, label, type Given } from '../../../define/sheet/given';
import { source } from '../../../define/sheet/source';
import {
  above,
  all,
  any,
  below,
  blank,
  codes,
  filled,
  howMany,
  is,
  join,
  meaning,
  minus,
  ofThose,
  over,
  step,
  times,
  when,
  yes,
  type Cell,
  type Expression,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { choices, entry, open } from '../log';
import { sheetWords as words } from './sheet-text';

export const card = source(
  { title: words.card, tip: words.cardTip, rows: 'one per name', required: false },
  {
    customer: label(terms.customer, words.customerTip),
    headOffice: entry.text(words.headOffice, words.headOfficeTip),
    place: entry.text(words.place, words.placeTip),
    address: entry.text(words.address, words.addressTip),
    phone: entry.text(words.phone, words.phoneTip),
    site: entry.text(words.site, words.siteTip),
    opened: entry.date(words.opened, words.openedTip),
    capital: entry.money(words.capital, words.capitalTip),
    staff: entry.whole(words.staff, words.staffTip),
    managers: entry.whole(words.managers, words.managersTip),
    property: entry.text(words.property, words.propertyTip),
    ages: entry.text(words.ages, words.agesTip),
    asked: entry.money(words.asked, words.askedTip),

    contract: entry.flag(words.contract, words.contractTip),
    contractOn: entry.date(words.contractOn, words.contractOnTip),
    personal: entry.flag(words.personal, words.personalTip),
    guarantor: entry.text(words.guarantor, words.guarantorTip),
    joint: entry.flag(words.joint, words.jointTip),
    jointBy: entry.text(words.jointBy, words.jointByTip),
    mortgage: entry.flag(words.mortgage, words.mortgageTip),
    mortgaged: entry.text(words.mortgaged, words.mortgagedTip),

    outlet: entry.text(words.outlet, words.outletTip),
    decides: entry.text(words.decides, words.decidesTip),
    strength: entry.text(words.strength, words.strengthTip),
    purchases: entry.money(words.purchases, words.purchasesTip),
    ourShare: entry.share(words.share, words.shareTip),
    brands: entry.text(words.brands, words.brandsTip),
    yearsOpen: entry.number(words.yearsOpen, words.yearsOpenTip),
    yearsTogether: entry.number(words.yearsTogether, words.yearsTogetherTip),
    loyalty: choice(choices(words.loyalties), words.loyalty, words.loyaltyTip, open),
    creditLimit: entry.money(terms.creditLimit, words.limitTip),

    background: entry.text(words.background, words.backgroundTip),
    buying: entry.text(words.buying, words.buyingTip),
    prices: entry.text(words.prices, words.pricesTip),
    promotion: entry.text(words.promotion, words.promotionTip),
    logistics: entry.text(words.logistics, words.logisticsTip),
    system: entry.text(words.system, words.systemTip),
    ownBrand: entry.text(words.ownBrand, words.ownBrandTip),
    plans: entry.text(words.plans, words.plansTip),

    submitted: entry.date(words.submitted, words.submittedTip),
    salesperson: entry.text(terms.salesperson, words.salespersonTip),
    managerOn: entry.date(words.managerOn, words.managerOnTip),
    managerSays: choice(choices(words.decision), words.managerSays, words.managerSaysTip, open),
    manager: entry.text(words.manager, words.managerTip),
    officeOn: entry.date(words.officeOn, words.officeOnTip),
    officeSays: choice(choices(words.decision), words.officeSays, words.officeSaysTip, open),
    office: entry.text(words.office, words.officeTip),
  },
);

const given = card.columns;
/** The fields of the trade card, none of which may stay blank. */
export const trade: readonly Given[] = [
  given.customer,
  given.headOffice,
  given.place,
  given.address,
  given.phone,
  given.site,
  given.opened,
  given.capital,
  given.staff,
  given.managers,
  given.property,
  given.ages,
  given.asked,
];

const { submitted, managerOn, managerSays, officeOn, officeSays } = given;

const count = step(words.filled, 'whole', howMany(...trade.map(filled)));
const stillOpen = minus(trade.length, count);
const complete = step(words.complete, 'share', over(count, trade.length));
const item = (name: Text): Expression => join(plain('· '), name, plain(' '));
const named = trade.map((one): Expression => when(blank(one), item(one.term), null));
const missing = step(words.missing, 'text', when(above(stillOpen, 0), join(...named), words.none), {
  rule: words.missingSaid,
});

const { steps } = words;
const next = step(
  words.next,
  'text',
  when(
    any(is(managerSays, 'no'), is(officeSays, 'no')),
    steps.refused,
    when(
      above(stillOpen, 0),
      steps.fill,
      when(
        blank(submitted),
        steps.submit,
        when(blank(managerOn), steps.manager, when(blank(officeOn), steps.office, steps.trade)),
      ),
    ),
  ),
);

/** What was agreed and is not said in full. */
const lacking = (condition: Cell, detail: Given): Expression =>
  when(blank(condition), null, when(yes(condition), when(blank(detail), item(detail.term), null), null));
const details = step(
  words.details,
  'text',
  join(
    lacking(given.contract, given.contractOn),
    lacking(given.personal, given.guarantor),
    lacking(given.joint, given.jointBy),
    lacking(given.mortgage, given.mortgaged),
  ),
  { rule: words.detailsSaid },
);

const managerDays = step(words.managerDays, 'whole', minus(managerOn, submitted));
const officeDays = step(words.officeDays, 'whole', minus(officeOn, managerOn));

const status = codes(
  terms.status,
  'every',
  {
    INCOMPLETE: [above(stillOpen, 0), words.incomplete, 'result'],
    EARLY: [all(filled(submitted), above(stillOpen, 0)), words.early],
    NO_DETAIL: [filled(details), words.noDetail],
    SKIPPED: [
      any(all(filled(managerOn), blank(submitted)), all(filled(officeOn), blank(managerOn))),
      words.skipped,
    ],
    REVERSED: [below(ofThose('min', managerDays, officeDays), 0), words.reversed],
    NO_DECISION: [
      any(all(filled(managerOn), blank(managerSays)), all(filled(officeOn), blank(officeSays))),
      words.noDecision,
    ],
  },
  { ok: words.ok, of: given.customer },
);

export const columns = {
  ...given,
  status,
  next,
  filled: count,
  complete,
  missing,
  details,
  ourSales: step(words.ourSales, 'money', times(given.purchases, given.ourShare)),
  managerDays,
  officeDays,
  meaning: meaning(status, words.meaning),
};
