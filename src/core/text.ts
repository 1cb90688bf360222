/** The two languages of the product. English is the source; Chinese is written, not translated by machine. */
export type Lang = 'en' | 'zh-CN';

/** One saying in both languages. A missing translation is a type error. */
export type Text = Readonly<Record<Lang, string>>;

export type Params = Readonly<Record<string, string | number | Text>>;

/** Fills `{name}` in a sentence. A text among the parameters is said in the same language. */
export function say(text: Text, lang: Lang, params: Params = {}): string {
  return text[lang].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? say(value, lang, params) : String(value);
  });
}

/** A text that a result holds, with its parameters: said last, in the reader's language. */
export class Saying {
  constructor(
    readonly text: Text,
    readonly params: Params = {},
  ) {}

  in(lang: Lang): string {
    return say(this.text, lang, this.params);
  }
}
