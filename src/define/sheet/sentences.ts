import type { Text } from '../../core/text';

/** What any sheet says of its input and its options. */
export const sentences = {
  columnMissing: {
    en: 'No column is chosen for “{need}”. Choose the column that holds it.',
    'zh-CN': '尚未为“{need}”选择列。请选择对应的列。',
  },
  noRows: {
    en: 'The range holds no rows of data. Select the table with its header row.',
    'zh-CN': '所选区域没有数据行。请选择包含标题行的表。',
  },
  sourceMissing: {
    en: '“{source}” is not chosen. Select the range that holds it.',
    'zh-CN': '尚未选择“{source}”。请选择对应的区域。',
  },
  moreLike: {
    en: '{sentence} Cells like this one: {more} more.',
    'zh-CN': '{sentence}同类单元格另有 {more} 个。',
  },
  nameMissing: {
    en: 'A row has figures but no name. Fill in the name or clear the row.',
    'zh-CN': '有数据的行没有名称。请填写名称或清空该行。',
  },
  noUsableRows: {
    en: 'No row has both a name and its figures. Check which columns are chosen.',
    'zh-CN': '没有任何一行同时具有名称和数据。请检查所选的列。',
  },
  emptyRows: { en: 'Empty rows, left out: {count}.', 'zh-CN': '空白行：{count}，不计入。' },
  rowsWithout: {
    en: 'Rows without “{column}”, left out: {count}.',
    'zh-CN': '没有“{column}”的行：{count}，不计入。',
  },
  byHand: {
    en: 'This sheet is filled in by hand: its formulas follow by themselves, and there is nothing to read again.',
    'zh-CN': '本表由人工填写：公式随填写自动更新，无须重新读取数据。',
  },
  firstRow: {
    en: '“{source}” has {count} rows: the form takes the first. Select the row that you want.',
    'zh-CN': '“{source}”有 {count} 行：表单取第一行。请选择所需的行。',
  },
  repeated: {
    en: 'Names in several rows: {count}. Each row is computed by itself.',
    'zh-CN': '{count} 个名称出现在多行中；各行分别计算。',
  },
  addedUp: {
    en: 'Names in several rows: {count}. Their rows are added up.',
    'zh-CN': '{count} 个名称出现在多行中，其各行已合计。',
  },
  onlyOnce: {
    en: '“{source}” has several rows for the same name: {count}. Keep one row per name.',
    'zh-CN': '“{source}”中有 {count} 个名称出现多行。请每个名称只保留一行。',
  },
  alone: {
    en: 'Only in “{source}”: {count} ({names}). Check whether a name is spelled differently elsewhere.',
    'zh-CN': '仅见于“{source}”：{count}（{names}）。请核对名称写法是否与他处一致。',
  },
  code: { en: '{code}: {meaning} ({count}).', 'zh-CN': '{code}：{meaning}（{count}）。' },
  unsafe: {
    en: 'Figures of 9E15 and more have digits that Excel cannot keep. Use a larger unit.',
    'zh-CN': '9E15 及以上的数超出 Excel 可保留的位数。请改用更大的单位。',
  },
  noPolicy: { en: '{name}: {problem}', 'zh-CN': '{name}：{problem}' },
  otherRows: {
    en: 'The Policy sheet has other rows than this table: update this sheet.',
    'zh-CN': '“政策”工作表的行数与此表不同：请更新本工作表。',
  },
  newRow: { en: 'new: Update', 'zh-CN': '新行：请更新' },

  sourceLine: { en: '{title}: {worksheet}!{address}', 'zh-CN': '{title}：{worksheet}!{address}' },
  built: { en: 'built {date} by Kehu {version}', 'zh-CN': '{date} 由客户信用分析（Kehu {version}）生成' },
  asOf: { en: 'as of {date}', 'zh-CN': '截至 {date}' },
  money: { en: 'amounts in {unit}', 'zh-CN': '金额单位：{unit}' },
  policyVersion: { en: 'policy {version}', 'zh-CN': '政策版本 {version}' },
  figures: { en: 'Key figures', 'zh-CN': '主要数据' },
  parameters: { en: 'Parameters', 'zh-CN': '参数' },
  notes: { en: 'Notes', 'zh-CN': '说明' },
  howComputed: { en: 'How each column is computed', 'zh-CN': '各列的计算方法' },
  column: { en: '{header} = {words}', 'zh-CN': '{header} = {words}' },
  statusCodes: { en: 'Status codes', 'zh-CN': '状态代码' },
  codeMeans: { en: '{code}: {meaning}', 'zh-CN': '{code}：{meaning}' },
  rows: {
    en: '{title}: rows read: {rows}.',
    'zh-CN': '{title}：读取行数 {rows}。',
  },
  policySource: { en: '{name}: {source}.', 'zh-CN': '{name}：{source}。' },
  policyChanged: {
    en: '{name} differs from the default of Kehu.',
    'zh-CN': '{name}已修改，不同于本产品默认值。',
  },
  formulas: {
    en: 'Change a shaded cell and what hangs on it follows. The order of the rows, charts and lists of names stay as built; Update reads the data again.',
    'zh-CN':
      '修改底色单元格后，相关结果随之更新。行的顺序、图表与名单保持生成时的状态；点“更新”可重新读取数据。',
  },
  confidential: {
    en: 'Internal: do not show this sheet to customers.',
    'zh-CN': '内部资料，请勿向客户出示本表。',
  },
  proposed: { en: 'Proposed', 'zh-CN': '建议' },
  decided: { en: 'Decided', 'zh-CN': '核定' },
  by: { en: 'By', 'zh-CN': '审批人' },
  on: { en: 'On', 'zh-CN': '审批日期' },
  validUntil: { en: 'Valid until', 'zh-CN': '有效期至' },
  reason: { en: 'Reason', 'zh-CN': '理由' },

  entryMissing: { en: 'Enter a value.', 'zh-CN': '请输入数值。' },
  tooLow: {
    en: '{found} is below {least}. Enter {least} or more.',
    'zh-CN': '{found} 小于 {least}。请输入不小于 {least} 的数。',
  },
  tooHigh: {
    en: '{found} is above {most}. Enter {most} or less.',
    'zh-CN': '{found} 大于 {most}。请输入不大于 {most} 的数。',
  },
  notRising: {
    en: 'The shares {found} do not rise. Enter rising shares, for example 75%, 95%.',
    'zh-CN': '{found} 未递增。请按递增顺序输入，例如 75%, 95%。',
  },
  tooMany: {
    en: '{found} shares are entered; at most {most} are possible.',
    'zh-CN': '输入了 {found} 个比例；最多 {most} 个。',
  },
  notADay: {
    en: '“{found}” is not a date. Enter it as 2026-03-31.',
    'zh-CN': '“{found}”不是日期。请按 2026-03-31 的形式输入。',
  },
  enterNumber: {
    en: 'Enter a number from {least} to {most}.',
    'zh-CN': '请输入 {least} 至 {most} 的数。',
  },
  enterNumberFrom: { en: 'Enter a number of {least} or more.', 'zh-CN': '请输入不小于 {least} 的数。' },
  enterNumberUpTo: { en: 'Enter a number of {most} or less.', 'zh-CN': '请输入不大于 {most} 的数。' },
  enterAnyNumber: { en: 'Enter a number.', 'zh-CN': '请输入数字。' },
  enterChoice: { en: 'Choose one of: {list}.', 'zh-CN': '请选择：{list}。' },
  enterFlag: { en: 'Enter TRUE or FALSE.', 'zh-CN': '请输入 TRUE 或 FALSE。' },
  enterDay: { en: 'Enter a date.', 'zh-CN': '请输入日期。' },
  enterShares: { en: 'Enter shares that rise.', 'zh-CN': '请输入递增的比例。' },
  sampleName: { en: 'Sample {sheet}', 'zh-CN': '示例 {sheet}' },
  sampleTitle: { en: 'Sample data for “{sheet}”', 'zh-CN': '“{sheet}”示例数据' },
  invented: {
    en: 'Invented names and figures. Change them as you like, or delete this sheet.',
    'zh-CN': '名称与数字均为虚构，可随意修改，也可删除本工作表。',
  },
  internal: { en: 'Internal', 'zh-CN': '内部资料' },
} satisfies Record<string, Text>;
