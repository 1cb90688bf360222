import { button, element } from './dom';
import type { Command, CommandGroup } from './manifest';
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
    element('div', { class: 'commands' }, ...commands.map((command) => commandButton(command, run))),
    element('div', { class: 'group-label', 'aria-hidden': 'true' }, label),
  );
}

function commandButton(command: Command, run: (command: Command) => void): HTMLButtonElement {
  const made = button('', () => run(command), { class: 'command', title: command.tip, id: command.id });
  made.append(
    element('img', { src: command.icon, width: '32', height: '32', alt: '' }),
    element('span', {}, command.label),
  );
  return made;
}
