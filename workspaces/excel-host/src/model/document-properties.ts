import { invalidArgument, itemNotFound } from '../host-error';
import type { Identity } from './host-object';
import { HostCollection, HostObject } from './host-object';
import { keepProperties } from './kept';

/** Properties of the workbook's file, kept and given back. */
export class DocumentRecord {
  readonly kept: Record<string, unknown> = {};
  readonly custom = new Map<string, unknown>();
}

const TYPES: Record<string, string> = { number: 'Number', boolean: 'Boolean', string: 'String' };

/** Excel.CustomProperty */
export class CustomProperty extends HostObject {
  constructor(
    private readonly properties: Map<string, unknown>,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Identity {
    return { Key: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Type(): string {
    return TYPES[typeof this.Value] ?? 'String';
  }

  get Value(): unknown {
    return this.properties.get(this.key);
  }

  set Value(value: unknown) {
    this.properties.set(this.key, value);
  }

  Delete(): void {
    this.properties.delete(this.key);
  }
}

/** Excel.CustomPropertyCollection */
export class CustomPropertyCollection extends HostCollection<CustomProperty> {
  constructor(private readonly properties: Map<string, unknown>) {
    super();
  }

  override list(): readonly CustomProperty[] {
    return [...this.properties.keys()].map((key) => new CustomProperty(this.properties, key));
  }

  /** Adds a property or gives it another value; Excel takes at most 255 characters of key and text. */
  Add(key: string, value: unknown): CustomProperty {
    if (key === '' || key.length > 255 || (typeof value === 'string' && value.length > 255))
      throw invalidArgument();
    this.properties.set(this.spelled(key) ?? key, value);
    return new CustomProperty(this.properties, this.spelled(key) ?? key);
  }

  DeleteAll(): void {
    this.properties.clear();
  }

  override GetItem(key: string): CustomProperty {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }

  GetItemOrNullObject(key: string): CustomProperty | null {
    const spelled = this.spelled(key);
    return spelled === undefined ? null : new CustomProperty(this.properties, spelled);
  }

  /** Keys are the same whatever their case. */
  private spelled(key: string): string | undefined {
    return [...this.properties.keys()].find((other) => other.toLowerCase() === key.toLowerCase());
  }
}

/** Excel.DocumentProperties */
export class DocumentProperties extends HostObject {
  constructor(readonly record: DocumentRecord) {
    super();
  }

  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.record.custom);
  }
}
keepProperties(DocumentProperties, ({ record }) => record.kept, {
  Title: '',
  Subject: '',
  Author: '',
  Keywords: '',
  Comments: '',
  Category: '',
  Manager: '',
  Company: '',
  RevisionNumber: 1,
});
