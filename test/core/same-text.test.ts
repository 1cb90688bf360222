import fc from 'fast-check';
import { isUnseen, shownText, textKey } from '../../src/core/same-text';

/** One text in many dresses that a reader takes for the same. */
const UNSEEN = [
  '\u200b',
  '\u200e',
  '\u202a',
  '\u00ad',
  '\ufeff',
  '\u2060',
  '\u180e',
  '\ufe0f',
  '\u3164',
  '\u0007',
];
const SPACES = [' ', '\u00a0', '\u3000', '\t', '\n', '\u2003', '\u0085', '\u2028'];
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

test('width, case, unseen signs and white space make no other name', () => {
  const letters = fc.array(fc.constantFrom('a', 'B', 'z', '9', '公', '司', '-', 'É'), {
    minLength: 1,
    maxLength: 8,
  });
  const dressed = fc.tuple(
    letters,
    fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...UNSEEN)), { maxLength: 4 }),
    fc.constantFrom(...SPACES),
    fc.boolean(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(dressed, ([signs, unseen, space, isWide, isUpper]) => {
      const plain = `${signs.join('')} ${signs.join('')}`;
      let text = `${space}${plain.replace(' ', space + space)}${space}`;
      if (isUpper) text = text.toUpperCase();
      if (isWide) text = wide(text);
      for (const [at, sign] of unseen) text = text.slice(0, at) + sign + text.slice(at);
      expect(textKey(text)).toBe(textKey(plain));
    }),
  );
});

test('different names stay different', () => {
  const names = ['Acme', 'Acme Ltd', 'Acme Ltd.', 'AcmeLtd', '甲', '乙', 'Å', 'A', '1', '10'];
  expect(new Set(names.map(textKey)).size).toBe(names.length);
});

test.each([...UNSEEN, ...SPACES, '', '\u200b \u3000\u00ad'])('%j shows nothing', (text) => {
  expect(isUnseen(text)).toBe(true);
  expect(shownText(text)).toBe('');
});

test('what is shown keeps its width and case, and loses only its ends', () => {
  expect(shownText('\u200b ＡＢＣ  公司\u00a0\ufeff')).toBe('ＡＢＣ  公司');
  expect(shownText('Acme')).toBe('Acme');
  expect(textKey('STRASSE')).toBe(textKey('straße'));
});
