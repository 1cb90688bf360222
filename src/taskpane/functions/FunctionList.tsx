import { Body1, Caption1, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { systemOf, type ListedFunction } from '../../catalog/listed';
import { systems } from '../../catalog/systems';
import { Announcer } from '../../ui/Announcer';
import { ChoiceButton, ChoiceList } from '../../ui/ChoiceList';
import { Section } from '../../ui/Section';
import { Header } from '../Header';
import { useLanguage } from '../language';
import { searchedFunctions } from './search';
import { words } from './text';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  name: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

interface Props {
  readonly functions: readonly ListedFunction[];
  readonly onChoose: (id: string) => void;
  readonly onBack: () => void;
  readonly takesFocus: boolean;
}

/** All functions by system, found by any word of theirs. */
export function FunctionList({ functions, onChoose, onBack, takesFocus }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [query, setQuery] = useState('');
  const found = searchedFunctions(functions, query);
  const groups = Object.entries(systems)
    .map(([system, name]) => ({ name, functions: found.filter((listed) => systemOf(listed) === system) }))
    .filter((group) => group.functions.length > 0);
  return (
    <>
      <Header title={t(words.title)} onBack={onBack} takesFocus={takesFocus} />
      <Body1 className={styles.hint}>{t(words.hint)}</Body1>
      <SearchBox
        aria-label={t(words.search)}
        placeholder={t(words.search)}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      {found.length === 0 && <Body1>{t(words.noneFound, { found: query.trim() })}</Body1>}
      {groups.map((group) => (
        <Section key={group.name.en} title={t(group.name)}>
          <ChoiceList label={t(group.name)}>
            {group.functions.map(({ fn, words: said }) => (
              <ChoiceButton key={fn.id} onClick={() => onChoose(fn.id)}>
                <span className={styles.name}>{fn.id}</span>
                <Caption1 className={styles.hint}>{t(said.description)}</Caption1>
              </ChoiceButton>
            ))}
          </ChoiceList>
        </Section>
      ))}
      <Announcer message={query.trim() === '' ? '' : t(words.found, { count: found.length })} />
    </>
  );
}
