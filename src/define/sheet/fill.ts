import type { Fault } from '../../core/fault';
import { say, type Params, type Text } from '../../core/text';

/** A sentence with its `{names}` filled, in both languages. */
export const filled = (text: Text, params: Params): Text => ({
  en: say(text, 'en', params),
  'zh-CN': say(text, 'zh-CN', params),
});

/** One text after another, with something between. */
export const joined = (texts: readonly Text[], between: Text): Text => ({
  en: texts.map((text) => text.en).join(between.en),
  'zh-CN': texts.map((text) => text['zh-CN']).join(between['zh-CN']),
});

/** The sentence of a fault. */
export const sentenceOf = (fault: Fault): Text => filled(fault.text ?? NOTHING, fault.params);

/** A text that is the same in both languages. */
export const plain = (text: string): Text => ({ en: text, 'zh-CN': text });

/** A term of the glossary as it stands at the head of a column or a field: with a capital letter in English. */
export const heading = (text: Text): Text => ({
  ...text,
  en: text.en.charAt(0).toUpperCase() + text.en.slice(1),
});

const NOTHING = plain('');
