import type { Text } from '../../core/text';

/** What the view of the policies says. */
export const words = {
  title: { en: 'Policy', 'zh-CN': '政策' },
  hint: {
    en: 'Cut-offs, tables and weights of all sheets: change them for this workbook, with who and why.',
    'zh-CN': '全部工作表的分界、表格与权重：可为本工作簿修改，并记录修改人与原因。',
  },
  back: { en: 'All policies', 'zh-CN': '全部政策' },
  reading: { en: 'Reading the policy…', 'zh-CN': '正在读取政策…' },
  notRead: { en: 'The policy was not read.', 'zh-CN': '未能读取政策。' },
  tryAgain: { en: 'Try again', 'zh-CN': '重试' },

  noSheet: {
    en: 'This workbook has no Policy sheet: the defaults of Kehu hold. Saving adds one; sheets built afterwards refer to its cells, so a change recalculates them.',
    'zh-CN':
      '本工作簿没有“政策”工作表，按本产品默认值计算。保存后即新增该表；此后生成的工作表引用其单元格，修改后自动重算。',
  },
  heldBy: {
    en: 'Version {version} on “{sheet}”, {date}, {by}: {why}',
    'zh-CN': '“{sheet}”版本 {version}，{date}，{by}：{why}',
  },
  show: { en: 'Show the Policy sheet', 'zh-CN': '显示“政策”工作表' },
  olderSheets: {
    en: 'Sheets built before the Policy sheet keep their own figures until they are updated.',
    'zh-CN': '“政策”工作表之前生成的工作表沿用各自的数值，更新后才引用政策。',
  },
  since: {
    en: 'Changed on the sheet after version {version}: {names}. Save to record who changed it and why.',
    'zh-CN': '版本 {version} 之后在工作表上修改：{names}。请保存以记录修改人与原因。',
  },
  other: {
    en: '“{sheet}” holds another policy (version {version}).',
    'zh-CN': '“{sheet}”含另一份政策（版本 {version}）。',
  },
  takeOver: { en: 'Take over its values', 'zh-CN': '采用其数值' },
  files: {
    en: 'To keep the policy as a file: right-click the tab of the Policy sheet, Move or Copy, new book. To use it in another workbook, copy the sheet there.',
    'zh-CN':
      '如需存为文件：右键单击“政策”工作表标签，选“移动或复制”，建立副本到新工作簿。要在其他工作簿使用，将该表复制过去即可。',
  },

  search: { en: 'Search policies', 'zh-CN': '搜索政策' },
  onlyOwn: { en: 'Only what differs from the default', 'zh-CN': '仅显示与默认值不同的' },
  found: { en: 'Policies found: {count}', 'zh-CN': '找到 {count} 项政策' },
  noneFound: { en: 'No policy fits.', 'zh-CN': '没有相符的政策。' },
  rows: { en: '{count} rows', 'zh-CN': '{count} 行' },
  differs: { en: 'differs from the default', 'zh-CN': '不同于默认值' },
  unsaved: { en: 'not saved', 'zh-CN': '未保存' },
  wrong: { en: 'cannot be used', 'zh-CN': '无法使用' },

  value: { en: 'Value', 'zh-CN': '数值' },
  cell: { en: '{column}, row {row}', 'zh-CN': '{column}，第 {row} 行' },
  open: { en: 'open', 'zh-CN': '不限' },
  addRows: {
    en: 'For further rows, insert rows within this table on the Policy sheet; then update the sheets that use it.',
    'zh-CN': '如需更多行，请在“政策”工作表的该表中间插入行，然后更新使用它的工作表。',
  },
  missing: {
    en: 'The Policy sheet has no cells for this policy yet, so the default holds. The next version adds them below.',
    'zh-CN': '“政策”工作表中尚无此项的单元格，因此按默认值计算。保存下一版本时会在下方补上。',
  },
  unit: { en: 'Unit: {unit}', 'zh-CN': '单位：{unit}' },
  default: { en: 'Default: {value}', 'zh-CN': '默认值：{value}' },
  againstDefault: { en: 'Against the default: {change}', 'zh-CN': '与默认值相比：{change}' },
  isDefault: { en: 'Same as the default.', 'zh-CN': '与默认值相同。' },
  source: { en: 'Source: {source}', 'zh-CN': '来源：{source}' },
  standing: {
    source: { en: 'The source says so.', 'zh-CN': '出自教材或制度。' },
    published: { en: 'From a published source.', 'zh-CN': '出自公开资料。' },
    house: {
      en: 'A default of Kehu: replace it by your own.',
      'zh-CN': '本产品默认值，请按本企业情况修改。',
    },
  },
  usedBy: { en: 'Used by: {sheets}', 'zh-CN': '用于：{sheets}' },
  name: {
    en: 'In a formula, also as an argument of a Kehu function: {name}',
    'zh-CN': '可在公式中引用，也可作为 Kehu 函数的参数：{name}',
  },
  reset: { en: 'Use the default', 'zh-CN': '恢复默认值' },
  resetAll: { en: 'Use all defaults', 'zh-CN': '全部恢复默认值' },

  changes: { en: 'Changes, not saved: {count}', 'zh-CN': '未保存的修改：{count}' },
  by: { en: 'Changed by', 'zh-CN': '修改人' },
  why: { en: 'Reason', 'zh-CN': '原因' },
  save: { en: 'Save version {version}', 'zh-CN': '保存版本 {version}' },
  create: { en: 'Add the Policy sheet', 'zh-CN': '新增“政策”工作表' },
  discard: { en: 'Discard changes', 'zh-CN': '放弃修改' },
  cancel: { en: 'Cancel', 'zh-CN': '取消' },
  saving: { en: 'Saving…', 'zh-CN': '正在保存…' },
  needsBoth: { en: 'Enter who changes it and why.', 'zh-CN': '请填写修改人与原因。' },
  needsRepair: { en: 'Cannot be saved yet: {problems}', 'zh-CN': '暂时无法保存：{problems}' },
  saveHint: {
    en: 'Writes into the Policy sheet. Excel cannot undo it; the list of versions says what stood there before.',
    'zh-CN': '写入“政策”工作表，Excel 无法撤消；版本列表中记有原值。',
  },
  createHint: {
    en: 'Adds a worksheet and nothing else. To undo, delete it.',
    'zh-CN': '仅新增一张工作表。如需撤消，删除该表即可。',
  },
  saved: { en: 'Version {version} is saved.', 'zh-CN': '版本 {version} 已保存。' },
  created: { en: 'Added “{sheet}”.', 'zh-CN': '已新增“{sheet}”。' },
  notSaved: { en: 'Nothing was saved.', 'zh-CN': '未保存。' },
  cancelled: { en: 'Cancelled: nothing was saved.', 'zh-CN': '已取消，未保存。' },

  versions: { en: 'Versions', 'zh-CN': '版本' },
  versionTable: { en: 'List of versions', 'zh-CN': '版本列表' },
  versionHeaders: {
    version: { en: 'Version', 'zh-CN': '版本' },
    date: { en: 'Date', 'zh-CN': '日期' },
    by: { en: 'By', 'zh-CN': '修改人' },
    why: { en: 'Reason', 'zh-CN': '原因' },
    what: { en: 'Changed', 'zh-CN': '修改内容' },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
