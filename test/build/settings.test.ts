import { contentSecurity } from '../../src/build/content-security';
import { settingsOf } from '../../src/build/settings';

describe('the settings of a build', () => {
  test('are localhost and the global Office by default', () => {
    expect(settingsOf({})).toMatchObject({
      url: 'https://localhost:3000',
      officeJs: 'https://officeapis.public.onecdn.static.microsoft/1/office.js',
      prefix: '',
    });
  });

  test('take another place and the Office of 21Vianet', () => {
    const { url, officeOrigins } = settingsOf({
      KEHU_URL: 'https://tools.example.com/kehu/',
      KEHU_OFFICE: '21vianet',
    });
    expect(url).toBe('https://tools.example.com/kehu');
    expect(contentSecurity(officeOrigins)).toContain(
      "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;",
    );
  });

  test('allow Office.js and the frame it opens from where it is and from where it was', () => {
    const policy = contentSecurity(settingsOf({}).officeOrigins);
    const both = 'https://officeapis.public.onecdn.static.microsoft https://appsforoffice.microsoft.com';
    expect(policy).toContain(`script-src 'self' ${both};`);
    expect(policy).toMatch(new RegExp(`frame-src ${both}$|frame-src ${both};`));
  });

  test('take a prefix for the names of functions', () => {
    expect(settingsOf({ KEHU_PREFIX: 'CONTOSO_' }).prefix).toBe('CONTOSO_');
  });

  test.each(['contoso_', 'CONTOSO', '1_', 'A_B_', 'Ä_'])('refuse the prefix %s', (prefix) => {
    expect(() => settingsOf({ KEHU_PREFIX: prefix })).toThrow('with _ at the end');
  });

  test.each(['http://tools.example.com', 'tools.example.com', 'https://tools.example.com/?a=b'])(
    'refuse the address %s',
    (url) => {
      expect(() => settingsOf({ KEHU_URL: url })).toThrow('Set it to the https address');
    },
  );

  test('refuse an unknown Office', () => {
    expect(() => settingsOf({ KEHU_OFFICE: 'toString' })).toThrow('Use one of: global, 21vianet');
  });
});
