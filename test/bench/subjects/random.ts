import type { Block, Column } from './subject';

/** T. Ettinger's mulberry32: the same numbers in every run. */
let state = 20250331;
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

const within = (least: number, most: number): number => least + random() * (most - least);
const decimals = (x: number, power: number): number => Math.round(x * power) / power;

/** Amounts to the cent. */
export const money = (n: number, least: number, most: number): Column => moneyBlock(n, 1, least, most);
export const moneyBlock = (n: number, columns: number, least: number, most: number): Block =>
  Array.from({ length: n }, () => Array.from({ length: columns }, () => decimals(within(least, most), 100)));

export const whole = (n: number, least: number, most: number): Column =>
  Array.from({ length: n }, () => [Math.floor(within(least, most + 1))]);

/** Shares to four decimals: 12.34 %. */
export const shares = (n: number, least: number, most: number): Column =>
  Array.from({ length: n }, () => [decimals(within(least, most), 10_000)]);

export const oneOf = <T>(n: number, values: readonly T[]): Column<T> =>
  Array.from({ length: n }, () => [values[Math.floor(random() * values.length)]!]);
