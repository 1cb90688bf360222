import { groups } from '../catalog/groups';
import { sheets } from '../catalog/sheets';
import type { Text } from '../core/text';
import type { SheetDefinition, SheetGroup } from '../define/sheet/definition';
import { controlOfSheet, SHEET_ACTION } from '../excel/controls';

/** The drawing on a group's menu, by the name its pictures have in the manifest. */
const DRAWINGS: Readonly<Record<SheetGroup, string>> = {
  sales: 'Abc',
  scoring: 'Icon',
  credit: 'Limits',
  records: 'Icon',
};
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const groupTip = (title: Text): Text => ({
  en: `Choose a sheet to build from the selected cells: ${title.en.toLowerCase()}.`,
  'zh-CN': `选择要用所选单元格生成的分析表：${title['zh-CN']}。`,
});

/** Puts a menu for each group of sheets into the manifest, with its texts. */
export function withMenus(template: string): string {
  const menus = (Object.keys(groups) as SheetGroup[])
    .map((group) => ({ group, members: sheets.filter((sheet) => sheet.group === group) }))
    .filter(({ members }) => members.length > 0);
  const texts = menus.flatMap(({ group, members }) => [
    { key: `Menu.${group}`, label: groups[group], tip: groupTip(groups[group]) },
    ...members.map(({ id, title, summary }) => ({ key: `Sheet.${id}`, label: title, tip: summary })),
  ]);
  return filledIn(template, {
    'Menus of the sheets, by group': menus.map(({ group, members }) => menu(group, members)),
    'Labels of the menus': texts.map(({ key, label }) => resource(`${key}.L`, label)),
    'Tips of the menus': texts.map(({ key, tip }) => resource(`${key}.T`, tip)),
  });
}

function filledIn(template: string, parts: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(parts).reduce((text, [place, lines]) => {
    const comment = `<!-- ${place} -->`;
    if (!text.includes(comment)) throw new Error(`manifest.xml lacks the line ${comment}.`);
    return text.replace(comment, () => lines.join('\n'));
  }, template);
}

const said = (key: string): string =>
  `<Label resid="${key}.L"/><Supertip><Title resid="${key}.L"/><Description resid="${key}.T"/></Supertip>`;

function menu(group: SheetGroup, members: readonly SheetDefinition[]): string {
  const images = SIZES.map((size) => `<bt:Image size="${size}" resid="${DRAWINGS[group]}.${size}"/>`);
  return `<Control xsi:type="Menu" id="Kehu.Menu.${group}">
${said(`Menu.${group}`)}
<Icon>${images.join('')}</Icon>
<Items>
${members.map(({ id }) => item(id)).join('\n')}
</Items>
</Control>`;
}

const item = (id: string): string =>
  `<Item id="${controlOfSheet(id)}">${said(`Sheet.${id}`)}<Action xsi:type="ExecuteFunction"><FunctionName>${SHEET_ACTION}</FunctionName></Action></Item>`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Each element on a line of its own, as where other Chinese locales are added. */
const resource = (key: string, text: Text): string =>
  `<bt:String id="${key}" DefaultValue="${escaped(text.en)}">
<bt:Override Locale="zh-CN" Value="${escaped(text['zh-CN'])}"/>
</bt:String>`;
