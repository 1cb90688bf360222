import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { say, type Lang, type Params, type Text } from '../core/text';
import { recall, remember } from '../excel/environment';
import { displayLanguage } from '../excel/language';

/** Each language in its own words: who looks for it may not read the other. */
export const LANGUAGES = { en: 'English', 'zh-CN': '简体中文' } as const satisfies Record<Lang, string>;

interface Language {
  readonly lang: Lang;
  /** Remembered for the next time. */
  readonly choose: (lang: Lang) => void;
  /** Says a text; figures among its parameters are grouped as the language does. */
  readonly t: (text: Text, params?: Params) => string;
}

const LanguageContext = createContext<Language | null>(null);

const REMEMBERED = 'language';

function firstLanguage(): Lang {
  const remembered = recall(REMEMBERED);
  return remembered === 'en' || remembered === 'zh-CN' ? remembered : displayLanguage();
}

const grouped = (params: Params, lang: Lang): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? new Intl.NumberFormat(lang).format(value) : value,
    ]),
  );

/** Gives the pane its language: Excel's own, or the one that was chosen last. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [lang, setLang] = useState(firstLanguage);
  const language = useMemo<Language>(
    () => ({
      lang,
      choose(chosen) {
        remember(REMEMBERED, chosen);
        setLang(chosen);
      },
      t: (text, params = {}) => say(text, lang, grouped(params, lang)),
    }),
    [lang],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The pane's language, and how to speak it. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage needs a LanguageProvider around it.');
  return language;
}
