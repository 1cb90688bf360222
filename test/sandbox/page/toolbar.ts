import type { Locale } from '../../samples/words';
import { button, element } from './dom';
import type { Settings, Theme } from './settings';
import type { PageWords } from './words';

/** What the person can ask of the sandbox itself, apart from the add-in. */
export interface ToolbarActions {
  chooseLocale(locale: Locale): void;
  chooseTheme(theme: Theme): void;
  openCsv(file: File): void;
  reset(): void;
}

const LANGUAGES: readonly [Locale, string][] = [
  ['en-US', 'English'],
  ['zh-CN', '简体中文'],
];

/** The strip at the very top. */
export function drawToolbar(
  into: HTMLElement,
  settings: Settings,
  words: PageWords,
  actions: ToolbarActions,
): void {
  const picker = element('input', { type: 'file', accept: '.csv,.txt,.tsv', hidden: true, id: 'csv-file' });
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    picker.value = '';
    if (file) actions.openCsv(file);
  });
  into.replaceChildren(
    element('strong', {}, words.title),
    element('span', { class: 'subtitle' }, words.subtitle),
    element('span', { class: 'gap' }),
    button(words.openCsv, () => picker.click()),
    picker,
    button(words.reset, () => actions.reset()),
    choice<Locale>(words.language, LANGUAGES, settings.locale, (locale) => actions.chooseLocale(locale)),
    choice<Theme>(
      words.theme,
      [
        ['light', words.light],
        ['dark', words.dark],
      ],
      settings.theme,
      (theme) => actions.chooseTheme(theme),
    ),
  );
}

function choice<Value extends string>(
  label: string,
  options: readonly (readonly [Value, string])[],
  chosen: Value,
  choose: (value: Value) => void,
): HTMLElement {
  const select = element('select', { 'aria-label': label, title: label });
  for (const [value, text] of options) {
    select.append(element('option', { value, selected: value === chosen }, text));
  }
  select.addEventListener('change', () => choose(select.value as Value));
  return select;
}
