import type { Locale } from '../../samples/words';

export type Theme = 'light' | 'dark';

/** What the page is told in its address: `?locale=zh-CN&theme=dark`; else what the browser prefers. */
export interface Settings {
  locale: Locale;
  theme: Theme;
}

export function settingsFrom(address: URL): Settings {
  const locale = address.searchParams.get('locale') ?? navigator.language;
  const theme = address.searchParams.get('theme') ?? preferredTheme();
  return { locale: locale.startsWith('zh') ? 'zh-CN' : 'en-US', theme: theme === 'dark' ? 'dark' : 'light' };
}

/** The page's address under other settings. */
export function addressFor(settings: Settings): string {
  return `?${new URLSearchParams({ locale: settings.locale, theme: settings.theme })}`;
}

function preferredTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
