import fc from 'fast-check';
import { Fault } from '../../src/core/fault';
import { Saying, say, type Text } from '../../src/core/text';
import { filled, joined, plain, sentenceOf } from '../../src/define/sheet/fill';

const both = (text: string): Text => ({ en: text, 'zh-CN': text });

/** Texts that look like places to be filled, like patterns of a replacement, or like names that every object has. */
const hostile = fc.oneof(
  fc.string(),
  fc
    .constantFrom('name', 'other', 'constructor', '__proto__', 'toString', 'hasOwnProperty', '0')
    .map((name) => `{${name}}`),
  fc.constantFrom('$&', '$1', "$'", '$$', '{{name}}', '{name', '}{'),
);

test('what a user wrote appears as it was written, however it comes into a sentence', () => {
  fc.assert(
    fc.property(hostile, hostile, (name, other) => {
      const sentence = both('<{name}|{other}>');
      const wanted = `<${name}|${other}>`;
      const params = { name, other };
      expect(say(sentence, 'en', params)).toBe(wanted);
      expect(say(sentence, 'zh-CN', { name: both(name), other: new Saying(both('{a}'), { a: other }) })).toBe(
        wanted,
      );
      const done = filled(sentence, params);
      expect(say(done, 'en')).toBe(wanted);
      expect(filled(done, {})).toEqual(both(wanted));
      expect(filled(both('{name}'), { name: done })).toEqual(both(wanted));
      expect(joined([done, plain(name)], plain(', ')).en).toBe(`${wanted}, ${name}`);
    }),
  );
});

test('a fault with its place keeps what either of them was told', () => {
  fc.assert(
    fc.property(hostile, hostile, (found, argument) => {
      const fault = Fault.value(both('“{found}”, not {argument}'), { found, argument: 'a date' });
      const placed = fault.prefixed(both('{argument}: '), { argument });
      expect(sentenceOf(placed).en).toBe(`${argument}: “${found}”, not a date`);
    }),
  );
});

test('a place that nothing fills stays, whatever objects have by nature', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'valueOf', 'nothing'])
    expect(say(both(`{${name}}`), 'en', {})).toBe(`{${name}}`);
});
