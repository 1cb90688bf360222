import { itemNotFound } from '../host-error';
import type { Identity } from './host-object';
import { HostCollection, HostObject } from './host-object';

/** Excel.Setting */
export class Setting extends HostObject {
  constructor(
    private readonly settings: Map<string, unknown>,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Identity {
    return { Key: this.key, _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.settings.get(this.key);
  }

  set Value(value: unknown) {
    this.settings.set(this.key, value);
  }

  get _Id(): string {
    return this.key;
  }

  Delete(): void {
    this.settings.delete(this.key);
  }
}

/** Excel.SettingCollection */
export class SettingCollection extends HostCollection<Setting> {
  constructor(private readonly settings: Map<string, unknown>) {
    super();
  }

  override list(): readonly Setting[] {
    return [...this.settings.keys()].map((key) => new Setting(this.settings, key));
  }

  Add(key: string, value: unknown): Setting {
    this.settings.set(key, value);
    return new Setting(this.settings, key);
  }

  override GetItem(key: string): Setting {
    const setting = this.GetItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }

  GetItemOrNullObject(key: string): Setting | null {
    return this.settings.has(key) ? new Setting(this.settings, key) : null;
  }
}
