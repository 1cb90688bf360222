/** Exact rational numbers, written only for the tests: nothing of the product's arithmetic is in them. */
export class Q {
  private constructor(
    readonly over: bigint,
    readonly under: bigint,
  ) {}

  /** Lowest terms are left aside: comparing crosswise needs none. */
  private static make(over: bigint, under: bigint): Q {
    return under < 0n ? new Q(-over, -under) : new Q(over, under);
  }

  /** The decimal that a number prints as. */
  static of(x: number): Q {
    const [mantissa, exponent] = x.toExponential().split('e') as [string, string];
    const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
    const digits = BigInt(whole + fraction);
    const power = Number(exponent) - fraction.length;
    return power < 0 ? Q.make(digits, 10n ** BigInt(-power)) : Q.make(digits * 10n ** BigInt(power), 1n);
  }

  static sum(terms: readonly Q[]): Q {
    return terms.reduce((a, b) => a.plus(b), Q.of(0));
  }

  static mean(terms: readonly Q[]): Q {
    return Q.sum(terms).dividedBy(Q.of(terms.length));
  }

  plus(other: Q): Q {
    return Q.make(this.over * other.under + other.over * this.under, this.under * other.under);
  }

  minus(other: Q): Q {
    return this.plus(Q.make(-other.over, other.under));
  }

  times(other: Q): Q {
    return Q.make(this.over * other.over, this.under * other.under);
  }

  dividedBy(other: Q): Q {
    return Q.make(this.over * other.under, this.under * other.over);
  }

  compare(other: Q): number {
    const difference = this.over * other.under - other.over * this.under;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  get sign(): number {
    return this.compare(Q.of(0));
  }

  /** The largest whole number not above it. */
  get floor(): bigint {
    const cut = this.over / this.under;
    return cut * this.under > this.over ? cut - 1n : cut;
  }

  /** The nearest double, which JavaScript finds for any decimal: so many digits, and whether more follow. */
  get number(): number {
    const over = this.over < 0n ? -this.over : this.over;
    const places = Math.max(0, this.under.toString().length - over.toString().length) + 60;
    const scaled = over * 10n ** BigInt(places);
    const rest = scaled % this.under === 0n ? '' : '1';
    const nearest = Number(`${scaled / this.under}${rest}e-${places + rest.length}`);
    return this.over < 0n ? -nearest : nearest;
  }
}
