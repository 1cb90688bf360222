type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element. An attribute that is undefined is left out; a child that is "" leaves no trace. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const said = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(typeof value === 'boolean' ? Number(value) : value)}"`,
  );
  const inner = children.join('');
  return inner === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inner}</${name}>`;
}

/** A list that says how many it holds; nothing at all where it holds none. */
export const counted = (name: string, children: readonly string[]): string =>
  children.length === 0 ? '' : element(name, { count: children.length }, ...children);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string | number): string => String(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

const isWide = (text: string): boolean => /^\s|\s$|[\n\r\t]/.test(text);

/** An element that holds a text, with every blank at its ends. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string => {
  const inner = encoded(text);
  return element(
    name,
    { ...attributes, 'xml:space': isWide(inner) ? 'preserve' : undefined },
    escaped(inner),
  );
};

/** XML knows no control characters: Office writes them, and whatever looks like one written so, as `_x0007_`. */
const encoded = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
