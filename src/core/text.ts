/** The two languages of the product. English is the source; Chinese is written, not translated by machine. */
export const LANGS = ['en', 'zh-CN'] as const;
export type Lang = (typeof LANGS)[number];

/** One saying in both languages. A missing translation is a type error. */
export type Text = Readonly<Record<Lang, string>>;

/** What may fill a place in a sentence. Only a saying has places of its own; a text is said as it is. */
export type Params = Readonly<Record<string, string | number | Text | Saying>>;

/** A sentence with the parameters that fill its `{names}`: said last, in the reader's language. */
export class Saying {
  constructor(
    readonly text: Text,
    readonly params: Params = {},
  ) {}

  in(lang: Lang): string {
    return say(this.text, lang, this.params);
  }
}

/**
 * Fills `{name}` in a sentence. Braces that come with a parameter are a user's own and stay: what has been filled in is
 * never looked at again, and a name is looked up among the parameters alone (`{constructor}` is none).
 */
export const say = (text: Text, lang: Lang, params: Params = {}): string =>
  text[lang].replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(params, name) ? shown(params[name]!, lang) : place,
  );

function shown(value: Params[string], lang: Lang): string {
  if (value instanceof Saying) return value.in(lang);
  return typeof value === 'object' ? value[lang] : String(value);
}
