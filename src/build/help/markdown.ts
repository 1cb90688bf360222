import { Marked } from 'marked';
import { Html } from './html';

/** A part of a hand-written page: its heading and what stands under it. */
export interface Section {
  readonly heading: string;
  readonly body: Html;
}

const marked = new Marked({
  gfm: true,
  async: false,
  renderer: {
    html: ({ text }) => {
      throw new Error(`help is written in Markdown without HTML, but there is “${text.trim()}”`);
    },
  },
});

/** Markdown as HTML. HTML inside it is refused. */
export const markdown = (source: string): Html => new Html(marked.parse(source) as string);

/** The pages of a room's help file: each starts with `# FUNCTION`, and its sections with `## Heading`. */
export function helpSections(file: string): ReadonlyMap<string, readonly Section[]> {
  const pages = file.split(/^# /m).slice(1);
  return new Map(
    pages.map((page) => {
      const [title, ...sections] = page.split(/^## /m);
      return [title!.trim(), sections.map(section)] as const;
    }),
  );
}

function section(source: string): Section {
  const end = source.indexOf('\n');
  return { heading: source.slice(0, end).trim(), body: markdown(source.slice(end)) };
}
