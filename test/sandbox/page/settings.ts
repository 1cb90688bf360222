import type { Blanks } from 'excel-host';
import type { Locale } from '../../samples/words';

export type Theme = 'light' | 'dark';

/** What the page is told in its address: `?locale=zh-CN&theme=dark&blanks=zero`; else what the browser prefers. */
export interface Settings {
  locale: Locale;
  theme: Theme;
  /** Whether functions get empty cells as 0, as some builds of Excel do. */
  blanks: Blanks;
}

export function settingsFrom(address: URL): Settings {
  const locale = address.searchParams.get('locale') ?? navigator.language;
  const theme = address.searchParams.get('theme') ?? preferredTheme();
  return {
    locale: locale.startsWith('zh') ? 'zh-CN' : 'en-US',
    theme: theme === 'dark' ? 'dark' : 'light',
    blanks: address.searchParams.get('blanks') === 'zero' ? 'zero' : 'null',
  };
}

/** The page's address under other settings. */
export function addressFor(settings: Settings): string {
  const { locale, theme, blanks } = settings;
  return `?${new URLSearchParams({ locale, theme, ...(blanks === 'zero' ? { blanks } : {}) })}`;
}

function preferredTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
