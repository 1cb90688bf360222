import { html } from '../../src/build/help/html';
import { helpSections, markdown } from '../../src/build/help/markdown';

describe('hand-written help', () => {
  test('is divided by function and by heading', () => {
    const pages = helpSections(
      '# ONE\n\n## What it answers\nThis.\n\n## Formula\na ÷ b\n\n# TWO\n\n## Formula\nc\n',
    );
    expect([...pages.keys()]).toEqual(['ONE', 'TWO']);
    expect(pages.get('ONE')!.map(({ heading, body }) => [heading, body.source])).toEqual([
      ['What it answers', '<p>This.</p>\n'],
      ['Formula', '<p>a ÷ b</p>\n'],
    ]);
  });

  test('holds no HTML', () => {
    expect(() => markdown('a <script>alert(1)</script>')).toThrow('without HTML, but there is “<script>”');
    expect(() => markdown('<div>\na\n</div>')).toThrow('without HTML');
  });

  test('fills texts into pages as texts', () => {
    expect(html`<p>${'a < b & "c"'}${[html`<i>${1}</i>`, "'"]}</p>`.source).toBe(
      '<p>a &lt; b &amp; &quot;c&quot;<i>1</i>&#39;</p>',
    );
  });
});
