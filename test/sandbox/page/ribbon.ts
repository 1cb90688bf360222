import { button, element } from './dom';
import type { Command, Manifest } from './manifest';
import type { PageWords } from './words';

/** Draws the add-in's commands where Excel has them: its groups on the Home tab, and its entry of the cell menu. */
export function drawRibbon(
  into: HTMLElement,
  manifest: Manifest,
  words: PageWords,
  run: (command: Command) => void,
): void {
  const cellMenu = { label: words.cellMenu, commands: manifest.cellMenu };
  into.replaceChildren(
    element('div', { class: 'tabs' }, element('span', { class: 'tab' }, words.home)),
    element(
      'div',
      { class: 'groups' },
      ...[...manifest.groups, cellMenu].map((group) =>
        element(
          'div',
          { class: 'group', role: 'group', 'aria-label': group.label },
          element(
            'div',
            { class: 'commands' },
            ...group.commands.map((command) => commandButton(command, run)),
          ),
          element('div', { class: 'group-label', 'aria-hidden': 'true' }, group.label),
        ),
      ),
    ),
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
