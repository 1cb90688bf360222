import type { Lang } from '../core/text';

/** The languages that pages and metadata are made in. */
export const LANGS: readonly Lang[] = ['en', 'zh-CN'];
