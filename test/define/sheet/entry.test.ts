import { isFault } from '../../../src/core/fault';
import { readOption, shownOption } from '../../../src/define/sheet/entry';
import { sentenceOf } from '../../../src/define/sheet/fill';
import { defaultOf, type SheetOption } from '../../../src/define/sheet/option';
import { plain } from '../../../src/define/sheet/fill';

const described = { id: 'x', name: plain('x'), tip: plain('x') };
const shares: SheetOption = {
  ...described,
  kind: 'shares',
  default: [0.75, 0.95],
  most: 3,
  label: () => plain('x'),
};
const share: SheetOption = { ...described, kind: 'share', default: 0.8 };
const number: SheetOption = { ...described, kind: 'number', default: 12, least: 1, most: 120 };
const flag: SheetOption = { ...described, kind: 'flag', default: false };
const choice: SheetOption = {
  ...described,
  kind: 'choice',
  choices: [
    { code: 'before', name: plain('b'), tip: plain('b') },
    { code: 'nearest', name: plain('n'), tip: plain('n') },
  ],
};

test.each([
  ['75%, 95%', [0.75, 0.95]],
  ['0.75 0.95', [0.75, 0.95]],
  ['７５％；９５％', [0.75, 0.95]],
  ['75 %、95 %', [0.75, 0.95]],
  ['7.3%', [0.073]],
])('the shares %s', (typed, read) => {
  expect(readOption(shares, typed)).toEqual(read);
});

test.each([
  ['95%, 75%', 'do not rise'],
  ['75, 95', 'Enter a share from 0 to 1, for example 0.15 or 15%; this is 75'],
  ['10%,20%,30%,40%', '4 shares are entered; at most 3'],
  ['half', '“half” is not a number'],
  [' , ', 'Enter a value'],
  ['', 'Enter a value'],
])('the shares “%s” are refused in words', (typed, says) => {
  const read = readOption(shares, typed);
  expect(isFault(read) && sentenceOf(read).en).toContain(says);
});

test.each([
  [share, '80%', 0.8],
  [{ ...number, most: 9999 }, '1,200', 1200],
  [number, '12', 12],
  [flag, 'yes', true],
  [flag, '否', false],
  [choice, 'Nearest', 'nearest'],
])('%o reads %s', (option, typed, read) => {
  expect(readOption(option, typed)).toBe(read);
});

test.each([
  [number, '0', '0 is below 1'],
  [number, '121', '121 is above 120'],
  [number, '1,2', '“1,2” is a number typed as text'],
  [number, 'twelve', '“twelve” is not a number'],
  [share, '1.5', 'this is 1.5'],
  [flag, 'perhaps', 'neither yes nor no'],
  [choice, 'after', 'Enter one of: before, nearest'],
])('%o refuses %s', (option, typed, says) => {
  const read = readOption(option, typed);
  expect(isFault(read) && sentenceOf(read).en).toContain(says);
});

const day: SheetOption = { ...described, kind: 'date', default: null };

test.each([
  ['2026-03-31', 46112],
  ['2026/3/31', 46112],
  ['2026年3月31日', 46112],
  ['', null],
])('the day %s', (typed, read) => {
  expect(readOption(day, typed)).toBe(read);
  expect(readOption(day, shownOption(day, read))).toBe(read);
});

test.each(['31.3.2026', '2026-02-30', 'today'])('the day %s is refused in words', (typed) => {
  const read = readOption(day, typed);
  expect(isFault(read) && sentenceOf(read).en).toContain('is not a date. Enter it as 2026-03-31.');
});

test.each([shares, share, number, flag, choice])('a default is shown as it could be typed: %o', (option) => {
  expect(readOption(option, shownOption(option, defaultOf(option)))).toEqual(defaultOf(option));
});
