import { contentSecurity } from '../../src/build/content-security';
import { settingsOf } from '../../src/build/settings';

describe('the settings of a build', () => {
  test('are localhost and the global Office by default', () => {
    expect(settingsOf({})).toMatchObject({
      url: 'https://localhost:3000',
      officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    });
  });

  test('take another place and the Office of 21Vianet', () => {
    const { url, officeJs } = settingsOf({
      KEHU_URL: 'https://tools.example.com/kehu/',
      KEHU_OFFICE: '21vianet',
    });
    expect(url).toBe('https://tools.example.com/kehu');
    expect(contentSecurity(officeJs)).toContain(
      "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;",
    );
  });

  test.each(['http://tools.example.com', 'tools.example.com', 'https://tools.example.com/?a=b'])(
    'refuse the address %s',
    (url) => {
      expect(() => settingsOf({ KEHU_URL: url })).toThrow('Give the https address');
    },
  );

  test('refuse an unknown Office', () => {
    expect(() => settingsOf({ KEHU_OFFICE: 'toString' })).toThrow('Use one of: global, 21vianet');
  });
});
