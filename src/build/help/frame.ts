import { say, type Lang } from '../../core/text';
import { LANGS } from '../../core/text';
import { html, Html } from './html';
import { words } from './words';

/** A help page before it has its frame. */
export interface Page {
  /** File name without its ending: `ABC_CLASS`, `index`. */
  readonly name: string;
  readonly title: string;
  readonly body: Html;
}

export const pagePath = (name: string, lang: Lang): string => `help/${lang}/${name}.html`;

/** The help runs no script and loads nothing but its own style sheet and icon. */
const POLICY = new Html(
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
);

/** The page as a file: head, navigation, footer. */
export function framed({ name, title, body }: Page, lang: Lang, version: string): string {
  const other = LANGS.find((candidate) => candidate !== lang)!;
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${name === 'index' ? title : `${title} – ${words.title[lang]}`}</title>
        <link rel="icon" href="../../assets/icon-32.png" />
        <link rel="stylesheet" href="../help.css" />
      </head>
      <body>
        <header>
          <nav aria-label="${words.navigation[lang]}">
            <a class="home" href="index.html"
              ><img src="../../assets/icon-48.png" alt="" width="24" height="24" /> ${words.contents[lang]}</a
            >
            <a href="../${other}/${name}.html" lang="${other}" hreflang="${other}"
              >${words.otherLanguage[lang]}</a
            >
          </nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
        <footer>
          <p>${words.product[lang]} · ${say(words.version, lang, { version })}</p>
        </footer>
      </body>
    </html> `.source;
}
