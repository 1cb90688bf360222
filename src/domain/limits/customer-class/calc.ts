/** What is known of a customer; undefined where nothing is. */
export interface CustomerFacts {
  readonly largeAndStable: boolean | undefined;
  readonly wholesaler: boolean | undefined;
  /** What the customer owes us, money. */
  readonly claims: number | undefined;
  readonly heavyTrade: boolean | undefined;
  readonly staff: number | undefined;
  /** In business. */
  readonly years: number | undefined;
  readonly dishonest: boolean | undefined;
}

export interface ClassEdges {
  readonly claims: number;
  readonly staff: number;
  readonly years: number;
}

/** 甲: large, of good name and stable. 乙: most customers. 丙: to be watched. */
export type CustomerClass = '甲' | '乙' | '丙';

/** Whether anything at all is known of a customer. */
export const isKnown = (facts: CustomerFacts): boolean =>
  facts.largeAndStable !== undefined ||
  facts.wholesaler !== undefined ||
  facts.claims !== undefined ||
  facts.heavyTrade !== undefined ||
  facts.staff !== undefined ||
  facts.years !== undefined ||
  facts.dishonest !== undefined;

/** What is not known never makes a customer 丙. */
export function customerClass(facts: CustomerFacts, edges: ClassEdges): CustomerClass {
  if (facts.dishonest) return '丙';
  if (facts.largeAndStable) return '甲';
  const watched =
    facts.wholesaler === true ||
    facts.heavyTrade === true ||
    (facts.claims !== undefined && facts.claims >= edges.claims) ||
    (facts.staff !== undefined && facts.staff < edges.staff) ||
    (facts.years !== undefined && facts.years < edges.years);
  return watched ? '丙' : '乙';
}
