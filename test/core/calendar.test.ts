import { isoDay, quarterAfter, serialOf, workdayAfter, workdaysBetween } from '../../src/core/calendar';

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

describe('working days', () => {
  // 2026-03-02 is a Monday.
  const monday = serialOf(2026, 3, 2)!;

  test('are counted after the first day, up to and with the last', () => {
    expect([0, 1, 4, 5, 6, 7, 14].map((days) => workdaysBetween(monday, monday + days, []))).toEqual([
      0, 1, 4, 4, 4, 5, 10,
    ]);
    expect(workdaysBetween(monday - 1, monday, [])).toBe(1);
  });

  test('leave out days off, once each, and those on a weekend not again', () => {
    const off = [monday + 5, monday + 2, monday + 2, monday];
    expect(workdaysBetween(monday, monday + 7, off)).toBe(4);
    expect(workdayAfter(monday, 4, off)).toBe(monday + 7);
  });

  test('the last of so many is the first day by which they have gone by', () => {
    for (let from = monday; from < monday + 7; from++) {
      for (let count = 1; count <= 12; count++) {
        const due = workdayAfter(from, count, [monday + 8]);
        expect(workdaysBetween(from, due, [monday + 8])).toBe(count);
        expect(workdaysBetween(from, due - 1, [monday + 8])).toBe(count - 1);
      }
    }
    expect(workdayAfter(monday + 5, 0, [])).toBe(monday + 5);
  });
});
