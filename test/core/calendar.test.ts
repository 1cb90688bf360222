import { isoDay, quarterAfter, serialOf } from '../../src/core/calendar';

test('every day from 1901 to 2199 has the serial number that JavaScript counts', () => {
  const wrong: number[] = [];
  for (let serial = 367; serial <= 109_205; serial++) {
    const date = new Date((serial - 25_569) * 86_400_000);
    const found = serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    if (found !== serial || isoDay(serial) !== date.toISOString().slice(0, 10)) wrong.push(serial);
  }
  expect(wrong).toEqual([]);
});

test('days that no calendar has are no dates', () => {
  for (const [y, m, d] of [
    [2026, 2, 29],
    [2026, 13, 1],
    [2026, 4, 31],
    [2026, 0, 1],
    [1899, 1, 1],
    [2100, 2, 29],
    [2026, 1, 0],
  ] as const)
    expect(serialOf(y, m, d)).toBeNull();
  expect(serialOf(2024, 2, 29)).toBe(45_351);
});

test.each([
  [2026, 3, 31, 2026, 4, 1],
  [2026, 4, 1, 2026, 7, 1],
  [2026, 12, 31, 2027, 1, 1],
])('the quarter after %d-%d-%d begins on %d-%d-%d', (y, m, d, ...next) => {
  expect(quarterAfter(serialOf(y, m, d)!)).toBe(serialOf(...next));
});
