import { textKey } from '../../core/same-text';
import type { Text } from '../../core/text';
import { joined, plain } from '../sheet/fill';
import type { RawCell } from '../sheet/input';
import { alikeNames, type Alike } from './alike';
import { cellAt, spotOf, spotsOf, type Lines, type Used } from './lines';
import { isErrorText, isFilled } from './range';
import { counted, remedy, type Remark } from './remark';
import { sentences } from './sentences';

/** The names of the rows: blank ones filled from above and spellings joined where the person agreed. */
export const namesOf = (data: Lines, key: Used, remarks: Remark[]): RawCell[] =>
  joinAlike(data, key, fillDown(data, key, remarks), remarks);

function fillDown(data: Lines, key: Used, remarks: Remark[]): RawCell[] {
  const blank: number[] = [];
  const done = data.choices.fillDown === true;
  let above: RawCell = '';
  const names = data.lines.map((line): RawCell => {
    const name = cellAt(data, line, key.index);
    if (isFilled(name)) {
      above = name;
      return name;
    }
    const hasFigures = data.used.some((one) => one !== key && isFilled(cellAt(data, line, one.index)));
    if (!isFilled(above) || !hasFigures) return name;
    blank.push(line);
    return done ? above : name;
  });
  if (blank.length > 0) {
    remarks.push({
      severity: done ? 'remark' : 'warning',
      text: counted(done ? sentences.namesFilled : sentences.namesBlank, blank.length),
      cells: spotsOf(data, blank, key.index),
      remedies: [
        remedy(done ? sentences.leaveBlank : sentences.fillDown, {
          fillDown: !done,
        }),
      ],
    });
  }
  return names;
}

function joinAlike(data: Lines, key: Used, names: RawCell[], remarks: Remark[]): RawCell[] {
  const texts = names.map((name) => (typeof name === 'string' && !isErrorText(name) ? name.trim() : ''));
  const groups = alikeNames(new Set(texts.filter((name) => name !== '')));
  if (groups.length === 0) return names;
  const done = data.choices.joinAlike === true;
  const first = new Map(groups.flatMap((group) => group.map((name) => [textKey(name), group[0]] as const)));
  const isOne = (name: string): boolean => name !== '' && first.has(textKey(name));
  remarks.push({
    severity: done ? 'remark' : 'warning',
    text: counted(done ? sentences.joined : sentences.alike, groups.length, {
      names: shown(groups),
    }),
    cells: texts.flatMap((name, i) => (isOne(name) ? [spotOf(data, data.lines[i]!, key.index)] : [])),
    remedies: [remedy(done ? sentences.keepApart : sentences.join, { joinAlike: !done })],
  });
  return done ? names.map((name, i) => first.get(textKey(texts[i]!)) ?? name) : names;
}

const MOST_GROUPS = 3;

function shown(groups: readonly Alike[]): Text {
  const said = groups
    .slice(0, MOST_GROUPS)
    .map((group) => plain(group.map((name) => `“${name}”`).join(' / ')));
  const all = joined(said, { en: ', ', 'zh-CN': '、' });
  return groups.length > MOST_GROUPS ? { en: `${all.en} …`, 'zh-CN': `${all['zh-CN']} …` } : all;
}
