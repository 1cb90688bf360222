import { Body1, Caption1, makeStyles, SearchBox, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { groups } from '../../catalog/groups';
import type { SheetOutline } from '../../define/sheet/outline';
import type { RecipeSheet } from '../../excel/recipe';
import type { Workbook } from '../../excel/workbook';
import { Announcer } from '../../ui/Announcer';
import { ChoiceButton, ChoiceList } from '../../ui/ChoiceList';
import { searched } from '../../ui/searched';
import { Section } from '../../ui/Section';
import { Header } from '../Header';
import { useLanguage } from '../language';
import { views } from '../views';
import { BuiltSheets } from './BuiltSheets';
import { lastUsed } from './last-used';
import { SheetChoices } from './SheetChoices';
import { words } from './text';
import { useFitting } from './use-fitting';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  search: { maxWidth: '100%', minHeight: '44px' },
});

interface Props {
  readonly workbook: Workbook;
  readonly built: readonly RecipeSheet[];
  readonly onUpdate: (built: RecipeSheet) => void;
  readonly sheets: readonly SheetOutline[];
  /** Opens the form of a sheet, or a view. */
  readonly onChoose: (id: string) => void;
  readonly takesFocus: boolean;
}

/** Everything that the pane can do: sheets by what they are for, those used last first, and the other views. */
export function HomeView({ workbook, built, onUpdate, sheets, onChoose, takesFocus }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [query, setQuery] = useState('');
  const [used] = useState(lastUsed);
  const fitting = useFitting(workbook, sheets);
  const found = useMemo(() => searched(sheets, query, textsOf), [sheets, query]);
  const isSearching = query.trim() !== '';
  const choices = { fitting, onChoose };
  const last = used.flatMap((id) => sheets.find((sheet) => sheet.id === id) ?? []);

  const announced = () => {
    if (isSearching) return t(words.found, { count: found.length });
    return fitting.size > 0 ? t(words.fitting, { count: fitting.size }) : '';
  };

  return (
    <>
      <Header title={t(words.title)} takesFocus={takesFocus} />
      <Body1 className={styles.hint}>{t(words.hint)}</Body1>
      <SearchBox
        className={styles.search}
        aria-label={t(words.search)}
        placeholder={t(words.search)}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      {found.length === 0 && <Body1>{t(words.noneFound, { found: query.trim() })}</Body1>}
      {!isSearching && <SheetChoices title={t(words.lastUsed)} sheets={last} {...choices} />}
      {Object.entries(groups).map(([group, title]) => (
        <SheetChoices
          key={group}
          title={t(title)}
          sheets={found.filter((sheet) => sheet.group === group)}
          {...choices}
        />
      ))}
      <BuiltSheets built={built} onUpdate={onUpdate} />
      <Section title={t(words.more)}>
        <ChoiceList label={t(words.more)}>
          {views.map(({ id, title, hint }) => (
            <ChoiceButton key={id} onClick={() => onChoose(id)}>
              <Subtitle2>{t(title)}</Subtitle2>
              <Caption1 className={styles.hint}>{t(hint)}</Caption1>
            </ChoiceButton>
          ))}
        </ChoiceList>
      </Section>
      <Announcer message={announced()} />
    </>
  );
}

/** Every text by which a sheet may be looked for, in both languages: what it is, and the columns that it reads. */
const textsOf = ({ title, summary, group, sources }: SheetOutline): string[] => {
  const terms = Object.values(sources).flatMap(({ columns }) =>
    Object.values(columns).map(({ term }) => term),
  );
  return [title, summary, groups[group], ...terms].flatMap((text) => [text.en, text['zh-CN']]);
};
