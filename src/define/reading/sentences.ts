import type { Text } from '../../core/text';

/** A sentence about one thing and about several. */
export interface Counted {
  readonly one: Text;
  readonly many: Text;
}

const both = (one: string, many: string, zh: string): Counted => ({
  one: { en: one, 'zh-CN': zh },
  many: { en: many, 'zh-CN': zh },
});
const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** What is said of a source as it was read, and the words of the buttons beside it. */
export const sentences = {
  guess: text(
    '“{header}” (column {letters}) looks like {name}, but its header says more. Confirm it, or choose another column.',
    '“{header}”（{letters} 列）可能是“{name}”，但标题与之不完全相同。请确认，或选择其他列。',
  ),
  useIt: text('Use “{header}” as {name}', '将“{header}”用作“{name}”'),
  dontUse: text('Do not use it', '不使用'),
  sumsOut: both(
    '1 row is a sum of others and is left out.',
    '{count} rows are sums of others and are left out.',
    '{count} 行为合计行，已排除。',
  ),
  keepSums: text('Keep as data', '作为数据保留'),
  sumsKept: both(
    '1 row looks like a sum of others and is kept as data.',
    '{count} rows look like sums of others and are kept as data.',
    '{count} 行疑似合计行，已作为数据保留。',
  ),
  leaveSumsOut: text('Leave sums out', '排除合计行'),
  hiddenIn: both(
    '1 hidden row is counted like the others.',
    '{count} hidden rows are counted like the others.',
    '{count} 行被隐藏或筛选掉，仍按数据计算。',
  ),
  leaveHiddenOut: text('Leave hidden rows out', '排除隐藏行'),
  hiddenOut: both(
    '1 hidden row is left out.',
    '{count} hidden rows are left out.',
    '{count} 行被隐藏或筛选掉，已排除。',
  ),
  keepHidden: text('Include hidden rows', '包含隐藏行'),
  namesBlank: both(
    '1 row has no name below one that has. Fill the name down if it belongs to the row above.',
    '{count} rows have no name below one that has. Fill the names down if they belong to the row above.',
    '{count} 行缺少名称，而其上方有名称。若属同一名称，请向下填充。',
  ),
  fillDown: text('Fill names down', '向下填充名称'),
  namesFilled: both(
    '1 blank name was filled with the name above, for this sheet only.',
    '{count} blank names were filled with the name above, for this sheet only.',
    '{count} 个空白名称已按上方名称填充，仅用于本次生成。',
  ),
  leaveBlank: text('Leave blank', '保持空白'),
  textNumbers: both(
    '1 number in “{header}” is text (“{sample}”). Convert it for this sheet; your data stays as it is.',
    '{count} numbers in “{header}” are text (“{sample}” …). Convert them for this sheet; your data stays as it is.',
    '“{header}”中有 {count} 个数字为文本（如“{sample}”）。请转换后用于本次生成，原数据不变。',
  ),
  textDates: both(
    '1 date in “{header}” is text (“{sample}”). Convert it for this sheet; your data stays as it is.',
    '{count} dates in “{header}” are text (“{sample}” …). Convert them for this sheet; your data stays as it is.',
    '“{header}”中有 {count} 个日期为文本（如“{sample}”）。请转换后用于本次生成，原数据不变。',
  ),
  convert: text('Convert', '转换'),
  converted: both(
    '1 number or date in “{header}” was text and was converted, for this sheet only.',
    '{count} numbers or dates in “{header}” were text and were converted, for this sheet only.',
    '“{header}”中 {count} 个文本数字或日期已转换，仅用于本次生成。',
  ),
  undo: text('Undo', '撤消'),
  dateOrder: both(
    '1 date in “{header}” can be read in two ways (“{sample}”). Choose whether the day or the month comes first.',
    '{count} dates in “{header}” can be read in two ways (“{sample}” …). Choose whether the day or the month comes first.',
    '“{header}”中有 {count} 个日期有两种读法（如“{sample}”）。请选择日在前还是月在前。',
  ),
  dayFirst: text('Day first', '日在前'),
  monthFirst: text('Month first', '月在前'),
  alike: both(
    '1 name is written in more than one way: {names}. Join the spellings if they are the same customer.',
    '{count} names are written in more than one way: {names}. Join the spellings if they are the same customers.',
    '{count} 个名称有多种写法：{names}。若为同一客户，请合并。',
  ),
  join: text('Join', '合并'),
  joined: both(
    'The spellings of 1 name were joined: {names}.',
    'The spellings of {count} names were joined: {names}.',
    '已合并 {count} 个名称的不同写法：{names}。',
  ),
  keepApart: text('Keep apart', '不合并'),
  unlikeUnits: text(
    'The money is in different units: {units}. Choose one unit; the figures are converted exactly.',
    '金额单位不一致：{units}。请选择统一单位，数字将精确换算。',
  ),
  convertTo: text('Convert to {unit}', '换算为{unit}'),
  unitsConverted: text('Money was converted to {unit}: {units}.', '金额已换算为{unit}：{units}。'),
  unitUnsaid: text(
    '{headers} say no unit, while other columns are in {unit}. Choose which unit they are in.',
    '{headers}未注明单位，其他列为{unit}。请选择其单位。',
  ),
  alsoIn: text('Also in {unit}', '也为{unit}'),
  unlikeCurrencies: text(
    'The money is in different currencies: {units}. Choose columns of one currency, or enter a rate.',
    '币种不一致：{units}。请选择同一币种的列，或输入汇率。',
  ),
  severalCurrencies: text(
    'The column “{header}” names several currencies: {units}. Choose one, or enter rates.',
    '“{header}”列含多个币种：{units}。请选择一个币种，或输入汇率。',
  ),
  onlyRowsIn: text('Only rows in {currency}', '仅取 {currency} 行'),
  otherCurrencies: both(
    '1 row is not in {currency} and is left out.',
    '{count} rows are not in {currency} and are left out.',
    '{count} 行不是 {currency}，已排除。',
  ),
  atRates: both(
    '1 figure was converted to {currency} at {rates}.',
    '{count} figures were converted to {currency} at {rates}.',
    '{count} 个金额已按 {rates} 换算为 {currency}。',
  ),
  onlyHere: both(
    '1 name of “{source}” is not in “{other}”.',
    '{count} names of “{source}” are not in “{other}”.',
    '“{source}”中有 {count} 个名称不在“{other}”中。',
  ),
} satisfies Record<string, Text | Counted>;

const WORDS: Readonly<Record<number, Text>> = {
  1: text('units', '元'),
  100: text('hundreds', '百'),
  1e3: text('thousands', '千'),
  1e4: text('ten thousands', '万'),
  1e5: text('hundred thousands', '十万'),
  1e6: text('millions', '百万'),
  1e7: text('ten millions', '千万'),
  1e8: text('hundred millions', '亿'),
  1e9: text('billions', '十亿'),
};

/** A multiple in words, with its currency where it is known: `CNY, ten thousands`. */
export function unitText(currency: string | null, multiple: number): Text {
  const words = WORDS[multiple] ?? text(`× ${multiple}`, `× ${multiple}`);
  if (currency === null) return words;
  if (multiple === 1) return text(currency, currency);
  return text(
    `${currency}, ${words.en}`,
    currency === 'CNY' ? `${words['zh-CN']}元` : `${words['zh-CN']} ${currency}`,
  );
}
