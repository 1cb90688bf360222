import type { Locale } from '../../samples/words';

/** What a click on one of the add-in's commands does. */
export type CommandAction = { kind: 'showPane' } | { kind: 'runFunction'; name: string };

/** A ribbon button or a menu entry of the add-in, in the language of the page. */
export interface Command {
  id: string;
  label: string;
  tip: string;
  icon: string;
  action: CommandAction;
}

/** A button, or a menu that opens a list of commands. */
export type RibbonControl = Command | (Omit<Command, 'action'> & { items: Command[] });

/** A group of buttons on the Home tab. */
export interface CommandGroup {
  label: string;
  commands: RibbonControl[];
}

/** What Excel takes from the manifest, with addresses on this server. */
export interface Manifest {
  name: string;
  paneAddress: string;
  functionsAddress: string;
  groups: CommandGroup[];
  cellMenu: Command[];
}

/** Reads the add-in's manifest as Excel would show it in a language. */
export function readManifest(xml: string, locale: Locale): Manifest {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (root.localName !== 'OfficeApp') throw new Error('manifest.xml cannot be read.');
  return new ManifestReader(root, locale).read();
}

class ManifestReader {
  private readonly resources: Map<string, string>;
  /** Folder that the add-in says it is hosted at; here its files are at the root of this server. */
  private readonly hostedAt: string;

  constructor(
    private readonly root: Element,
    private readonly locale: Locale,
  ) {
    this.resources = new Map(
      ['Image', 'Url', 'String'].flatMap((name) =>
        all(one(root, 'Resources'), name).map(
          (resource) => [attribute(resource, 'id'), this.localised(resource)] as const,
        ),
      ),
    );
    const source = attribute(one(one(root, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue');
    this.hostedAt = new URL('.', source).href;
  }

  read(): Manifest {
    const homeTab = all(this.root, 'OfficeTab').filter((tab) => tab.getAttribute('id') === 'TabHome');
    const cellMenu = all(this.root, 'OfficeMenu').filter(
      (menu) => menu.getAttribute('id') === 'ContextMenuCell',
    );
    return {
      name: this.localised(one(this.root, 'DisplayName')),
      paneAddress: this.localAddress(this.resource(one(this.root, 'Runtime'))),
      functionsAddress: this.localAddress(this.resource(one(one(this.root, 'Metadata'), 'SourceLocation'))),
      groups: homeTab.flatMap((tab) => all(tab, 'Group')).map((group) => this.group(group)),
      cellMenu: cellMenu.flatMap((menu) => this.commands(menu)),
    };
  }

  private group(group: Element): CommandGroup {
    return {
      label: this.resource(child(group, 'Label')),
      commands: all(group, 'Control').map((control) => this.control(control)),
    };
  }

  private control(control: Element): RibbonControl {
    const icon = this.icon(child(control, 'Icon'));
    return typeOf(control) === 'Menu'
      ? { ...this.face(control, icon), items: all(control, 'Item').map((item) => this.command(item, icon)) }
      : this.command(control, icon);
  }

  private commands(parent: Element): Command[] {
    return all(parent, 'Control').map((control) => this.command(control, this.icon(child(control, 'Icon'))));
  }

  private command(control: Element, icon: string): Command {
    return { ...this.face(control, icon), action: action(child(control, 'Action')) };
  }

  private face(control: Element, icon: string): Omit<Command, 'action'> {
    return {
      id: attribute(control, 'id'),
      label: this.resource(child(control, 'Label')),
      tip: this.resource(one(child(control, 'Supertip'), 'Description')),
      icon,
    };
  }

  private icon(icon: Element): string {
    const images = all(icon, 'Image');
    const image = images.find((candidate) => candidate.getAttribute('size') === '32') ?? images[0];
    if (!image) throw new Error('A command of manifest.xml has no icon.');
    return this.localAddress(this.resource(image));
  }

  private resource(element: Element): string {
    const id = attribute(element, 'resid');
    const value = this.resources.get(id);
    if (value === undefined) throw new Error(`manifest.xml names no resource “${id}”.`);
    return value;
  }

  private localised(element: Element): string {
    const override = all(element, 'Override').find(
      (candidate) => candidate.getAttribute('Locale') === this.locale,
    );
    return override ? attribute(override, 'Value') : attribute(element, 'DefaultValue');
  }

  private localAddress(address: string): string {
    return address.startsWith(this.hostedAt) ? `/${address.slice(this.hostedAt.length)}` : address;
  }
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
}

function action(element: Element): CommandAction {
  if (typeOf(element) !== 'ExecuteFunction') return { kind: 'showPane' };
  return { kind: 'runFunction', name: one(element, 'FunctionName').textContent?.trim() ?? '' };
}

function all(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function one(parent: Element, name: string): Element {
  const [first] = all(parent, name);
  if (!first) throw new Error(`manifest.xml has no ${name} in ${parent.localName}.`);
  return first;
}

/** Unlike `one`, not a grandchild: a group holds a label and so does each of its buttons. */
function child(parent: Element, name: string): Element {
  const found = [...parent.children].find((candidate) => candidate.localName === name);
  if (!found) throw new Error(`manifest.xml has no ${name} in ${parent.localName}.`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.localName} of manifest.xml has no ${name}.`);
  return value;
}
