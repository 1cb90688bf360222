import type { Lang } from '../core/text';

/** The product's language for a locale tag of Office; every Chinese reads 简体中文 more easily than English. */
export const languageOf = (locale: string | undefined): Lang =>
  locale?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';

/** The language of Excel's own menus. English while Office is not there yet. */
export const displayLanguage = (): Lang =>
  languageOf(typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage);
