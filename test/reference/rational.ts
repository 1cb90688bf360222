/**
 * Exact fractions of whole numbers of any size: slow, plain, and nothing to trust but long division. The product is
 * compared with them, so nothing of the product is used here.
 */
export class Rational {
  private constructor(
    readonly above: bigint,
    /** Always more than zero. */
    readonly below: bigint,
  ) {}

  static of(above: bigint | number, below: bigint | number = 1n): Rational {
    const [a, b] = [BigInt(above), BigInt(below)];
    const divisor = commonDivisor(a, b) * (b < 0n ? -1n : 1n);
    return new Rational(a / divisor, b / divisor);
  }

  /** What a cell shows of a double: its first 15 digits. */
  static ofCell(double: number): Rational {
    return Rational.ofDecimal(double.toPrecision(15));
  }

  /** `-12.5`, `1.5e-7`. */
  static ofDecimal(text: string): Rational {
    const [, sign, whole, part = '', power = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text)!;
    const exponent = Number(power) - part.length;
    const digits = BigInt(sign! + whole! + part);
    return exponent < 0
      ? Rational.of(digits, 10n ** BigInt(-exponent))
      : Rational.of(digits * 10n ** BigInt(exponent));
  }

  plus(other: Rational): Rational {
    return Rational.of(this.above * other.below + other.above * this.below, this.below * other.below);
  }

  minus(other: Rational): Rational {
    return Rational.of(this.above * other.below - other.above * this.below, this.below * other.below);
  }

  times(other: Rational): Rational {
    return Rational.of(this.above * other.above, this.below * other.below);
  }

  over(other: Rational): Rational {
    return Rational.of(this.above * other.below, this.below * other.above);
  }

  compare(other: Rational): number {
    const difference = this.above * other.below - other.above * this.below;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  get sign(): number {
    return this.compare(ZERO);
  }

  less = (other: Rational): boolean => this.compare(other) < 0;
  more = (other: Rational): boolean => this.compare(other) > 0;
  equals = (other: Rational): boolean => this.compare(other) === 0;

  get floor(): bigint {
    const quotient = this.above / this.below;
    return this.above < 0n && quotient * this.below !== this.above ? quotient - 1n : quotient;
  }

  get ceiling(): bigint {
    return -this.times(Rational.of(-1)).floor;
  }

  get isWhole(): boolean {
    return this.below === 1n;
  }

  /** Half a step goes away from zero. */
  rounded(decimals: number): Rational {
    const scale = Rational.of(10n ** BigInt(decimals));
    const size = (this.sign < 0 ? ZERO.minus(this) : this).times(scale).plus(Rational.of(1, 2)).floor;
    return Rational.of(this.sign < 0 ? -size : size).over(scale);
  }

  /** The nearest double, the even one of two that are equally near. */
  toNumber(): number {
    if (this.above === 0n) return 0;
    const size = this.above < 0n ? -this.above : this.above;
    // So many binary places that 53 digits stay, and never smaller ones than a double has.
    let places = Math.min(1074, 53 - (size.toString(2).length - this.below.toString(2).length));
    if (scaled(size, this.below, places)[0] >= 2n ** 53n) places--;
    const [whole, rest, divisor] = scaled(size, this.below, places);
    const half = rest * 2n - divisor;
    const nearest = half > 0n || (half === 0n && whole % 2n === 1n) ? whole + 1n : whole;
    const magnitude = timesPowerOfTwo(Number(nearest), -places);
    return this.above < 0n ? -magnitude : magnitude;
  }
}

/** Quotient, remainder and divisor of a fraction times a power of two. */
function scaled(above: bigint, below: bigint, places: number): [bigint, bigint, bigint] {
  const a = places > 0 ? above << BigInt(places) : above;
  const b = places < 0 ? below << BigInt(-places) : below;
  return [a / b, a % b, b];
}

/** In steps, because 2 ** 1074 is no double. */
function timesPowerOfTwo(x: number, power: number): number {
  const step = Math.max(-1000, Math.min(1000, power));
  const moved = x * 2 ** step;
  return step === power ? moved : timesPowerOfTwo(moved, power - step);
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export const ZERO = Rational.of(0);
export const ONE = Rational.of(1);
export const TWO = Rational.of(2);
export const whole = (n: number): Rational => Rational.of(n);
export const decimal = Rational.ofDecimal;

export const sum = (values: readonly Rational[]): Rational => values.reduce((a, b) => a.plus(b), ZERO);
export const mean = (values: readonly Rational[]): Rational => sum(values).over(whole(values.length));
export const least = (values: readonly Rational[]): Rational => values.reduce((a, b) => (b.less(a) ? b : a));
export const most = (values: readonly Rational[]): Rational => values.reduce((a, b) => (b.more(a) ? b : a));
