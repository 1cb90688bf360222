import { invalidArgument, itemNotFound } from '../host-error';
import type { Identity } from './host-object';
import { HostCollection, HostObject } from './host-object';

interface XmlRecord {
  readonly id: string;
  xml: string;
}

/** The XML parts that an add-in keeps in the workbook. */
export class XmlParts {
  private parts: XmlRecord[] = [];
  private count = 0;

  add(xml: string): XmlRecord {
    const part = { id: `{${++this.count}}`, xml };
    this.parts.push(part);
    return part;
  }

  remove(part: XmlRecord): void {
    this.parts = this.parts.filter((other) => other !== part);
  }

  list(): readonly XmlRecord[] {
    return this.parts;
  }
}

const ROOT = /^(?:\uFEFF|\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*([^>]*)>/;

/** The namespace of the root element; refuses what does not begin as XML does. */
function namespaceOf(xml: string): string {
  const [, prefix, attributes] = ROOT.exec(xml) ?? [];
  if (attributes === undefined) throw invalidArgument();
  const name = prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns';
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

/** Excel.CustomXmlPart */
export class CustomXmlPart extends HostObject {
  constructor(
    private readonly parts: XmlParts,
    private readonly record: XmlRecord,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.record.id };
  }

  get Id(): string {
    return this.record.id;
  }

  get NamespaceUri(): string {
    return namespaceOf(this.record.xml);
  }

  GetXml(): string {
    return this.record.xml;
  }

  SetXml(xml: string): void {
    namespaceOf(xml);
    this.record.xml = xml;
  }

  Delete(): void {
    this.parts.remove(this.record);
  }
}

/** Excel.CustomXmlPartScopedCollection */
export class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
  constructor(
    protected readonly parts: XmlParts,
    private readonly namespace: string | null = null,
  ) {
    super();
  }

  override list(): readonly CustomXmlPart[] {
    return this.parts
      .list()
      .filter(({ xml }) => this.namespace === null || namespaceOf(xml) === this.namespace)
      .map((record) => new CustomXmlPart(this.parts, record));
  }

  override GetItem(id: string): CustomXmlPart {
    const part = this.GetItemOrNullObject(id);
    if (!part) throw itemNotFound();
    return part;
  }

  GetItemOrNullObject(id: string): CustomXmlPart | null {
    return this.list().find((part) => part.Id === id) ?? null;
  }

  GetOnlyItem(): CustomXmlPart {
    const part = this.GetOnlyItemOrNullObject();
    if (!part) throw itemNotFound();
    return part;
  }

  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...others] = this.list();
    return only && others.length === 0 ? only : null;
  }
}

/** Excel.CustomXmlPartCollection */
export class CustomXmlPartCollection extends CustomXmlPartScopedCollection {
  Add(xml: string): CustomXmlPart {
    namespaceOf(xml);
    return new CustomXmlPart(this.parts, this.parts.add(xml));
  }

  GetByNamespace(uri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.parts, uri);
  }
}
