/** The view a button opens, by the id of its action in the manifest. "" is the list of sheets. */
export const viewOfAction = {
  'Kehu.Open': '',
  'Kehu.OpenAbc': 'customer-abc',
  'Kehu.OpenCreditLimits': 'credit-limits',
} as const;
