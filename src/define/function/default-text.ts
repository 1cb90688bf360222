import type { Text } from '../../core/text';
import type { Argument } from './argument';

const both = (text: string): Text => ({ en: text, 'zh-CN': text });

/** The default of an argument as a sentence says it; null where it has none that a few words could tell. */
export function defaultText({ default: value }: Pick<Argument, 'default'>): Text | null {
  if (typeof value === 'boolean') return both(String(value).toUpperCase());
  if (typeof value === 'number') return both(String(value));
  if (typeof value === 'string') return value === '' ? null : both(value);
  if (!Array.isArray(value) || value.length === 0 || !value.every((x) => typeof x === 'number')) return null;
  const all = value.map(String);
  const last = all.pop()!;
  return all.length === 0
    ? both(last)
    : { en: `${all.join(', ')} and ${last}`, 'zh-CN': `${all.join('、')} 与 ${last}` };
}

/** What is said of an argument, its default in place of {default}: the number stands in the policy alone. */
export function argumentTip(tip: Text, argument: Argument): Text {
  const said = defaultText(argument);
  if (!said) return tip;
  return {
    en: tip.en.replace('{default}', said.en),
    'zh-CN': tip['zh-CN'].replace('{default}', said['zh-CN']),
  };
}
