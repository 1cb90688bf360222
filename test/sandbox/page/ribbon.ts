import { button, element } from './dom';
import type { Command, CommandGroup, RibbonControl } from './manifest';
import type { PageWords } from './words';

/** Draws the add-in's groups where Excel has them, on the Home tab. */
export function drawRibbon(
  into: HTMLElement,
  groups: readonly CommandGroup[],
  words: PageWords,
  run: (command: Command) => void,
): void {
  into.replaceChildren(
    element('div', { class: 'tabs' }, element('span', { class: 'tab' }, words.home)),
    element('div', { class: 'groups' }, ...groups.map((group) => groupBox(group, run))),
  );
}

function groupBox({ label, commands }: CommandGroup, run: (command: Command) => void): HTMLElement {
  return element(
    'div',
    { class: 'group', role: 'group', 'aria-label': label },
    element('div', { class: 'commands' }, ...commands.map((control) => controlOf(control, run))),
    element('div', { class: 'group-label', 'aria-hidden': 'true' }, label),
  );
}

function controlOf(control: RibbonControl, run: (command: Command) => void): HTMLElement {
  return 'items' in control ? menuOf(control, run) : commandButton(control, run);
}

/** A menu stays open until an entry is pressed or another place is clicked. */
function menuOf(
  { items, ...menu }: Extract<RibbonControl, { items: Command[] }>,
  run: (command: Command) => void,
): HTMLElement {
  const list = element('div', { class: 'items', id: `${menu.id}.list`, popover: 'auto' });
  const opener = button('', () => list.togglePopover(), { class: 'command', title: menu.tip, id: menu.id });
  opener.append(
    element('img', { src: menu.icon, width: '32', height: '32', alt: '' }),
    element('span', { class: 'opens' }, menu.label),
  );
  const pressed = (command: Command) => {
    list.hidePopover();
    run(command);
  };
  list.append(
    ...items.map((command) =>
      button(command.label, () => pressed(command), { title: command.tip, id: command.id }),
    ),
  );
  list.addEventListener('toggle', () => {
    const { left, bottom } = opener.getBoundingClientRect();
    list.style.translate = `${left}px ${bottom}px`;
  });
  return element('div', { class: 'menu' }, opener, list);
}

function commandButton(command: Command, run: (command: Command) => void): HTMLButtonElement {
  const made = button('', () => run(command), { class: 'command', title: command.tip, id: command.id });
  made.append(
    element('img', { src: command.icon, width: '32', height: '32', alt: '' }),
    element('span', {}, command.label),
  );
  return made;
}
