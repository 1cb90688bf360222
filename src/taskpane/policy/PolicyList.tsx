import {
  Badge,
  Body1,
  Button,
  Caption1,
  Checkbox,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  SearchBox,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { isoDay } from '../../core/calendar';
import { say } from '../../core/text';
import { isTable } from '../../define/sheet/parameters';
import { formatsOf } from '../../define/sheet/policy-changes';
import { entriesOf } from '../../define/sheet/policy-state';
import { entryShown } from '../../define/policy/cliffs';
import { capitalised } from '../../ui/capitalised';
import { Announcer } from '../../ui/Announcer';
import { ChoiceButton, ChoiceList } from '../../ui/ChoiceList';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { Header } from '../Header';
import { useLanguage } from '../language';
import { PolicyBar } from './PolicyBar';
import { words } from './text';
import type { PolicyBook, PolicyItem, usePolicyBook } from './use-policy-book';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly book: ReturnType<typeof usePolicyBook>;
  readonly read: PolicyBook;
  /** Why the Policy sheet could not be shown. */
  readonly notShown: string | null;
  readonly onShow: () => void;
  readonly onChoose: (id: string) => void;
  readonly onBack: () => void;
  readonly takesFocus: boolean;
}

/** Every policy with its value and what is to be known of it; below, what is not saved yet. */
export function PolicyList({ book, read, notShown, onShow, onChoose, onBack, takesFocus }: Props) {
  const styles = useStyles();
  const { t, lang } = useLanguage();
  const [query, setQuery] = useState('');
  const [onlyOwn, setOnlyOwn] = useState(false);
  const wanted = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ policy: { name, unit, source }, isDefault }: PolicyItem): boolean => {
    const text = [name, unit, source]
      .flatMap((one) => Object.values(one))
      .join('\n')
      .toLowerCase();
    return wanted.every((word) => text.includes(word)) && !(onlyOwn && isDefault);
  };
  const groups = book.groups
    .map(({ title, items }) => ({ title, items: items.filter(fits) }))
    .filter(({ items }) => items.length > 0);
  const found = groups.reduce((sum, { items }) => sum + items.length, 0);
  const allDefault = book.groups.every(({ items }) => items.every(({ isDefault }) => isDefault));
  return (
    <>
      <Header title={t(words.title)} onBack={onBack} takesFocus={takesFocus} />
      <Body1 className={styles.quiet}>{t(words.hint)}</Body1>
      <Standing read={read} onShow={onShow} notShown={notShown} groups={book.groups} />
      {read.others.map((other) => (
        <MessageBar key={other.worksheetId} intent="info" layout="multiline">
          <MessageBarBody>
            {t(words.other, { sheet: other.worksheet, version: String(other.version) })}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => book.takeOver(other)}>{t(words.takeOver)}</Button>
          </MessageBarActions>
        </MessageBar>
      ))}
      <SearchBox
        aria-label={t(words.search)}
        placeholder={t(words.search)}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <div className={styles.line}>
        <Checkbox
          label={t(words.onlyOwn)}
          checked={onlyOwn}
          onChange={(_, { checked }) => setOnlyOwn(checked === true)}
        />
        {!allDefault && (
          <Link as="button" onClick={() => book.reset()}>
            {t(words.resetAll)}
          </Link>
        )}
      </div>
      {found === 0 && <Body1>{t(words.noneFound)}</Body1>}
      {groups.map(({ title, items }) => (
        <Section key={title.en} title={t(title)}>
          <ChoiceList label={t(title)}>
            {items.map((item) => (
              <ChoiceButton key={item.policy.id} onClick={() => onChoose(item.policy.id)}>
                <span className={styles.line}>
                  {capitalised(t(item.policy.name))}
                  <Marks item={item} />
                </span>
                <Caption1 className={styles.quiet}>
                  {shortly(item, t)} · {t(item.policy.unit)}
                </Caption1>
              </ChoiceButton>
            ))}
          </ChoiceList>
        </Section>
      ))}
      {read.sheet && read.sheet.history.length > 0 && (
        <Section title={t(words.versions)}>
          <DataTable
            label={t(words.versionTable)}
            headers={Object.values(words.versionHeaders).map((header) => say(header, lang))}
            rows={[...read.sheet.history]
              .reverse()
              .map((row) =>
                row.map((cell, k) =>
                  k === 1 && typeof cell === 'number'
                    ? { text: isoDay(cell), isFigure: false }
                    : { text: String(cell), isFigure: k === 0 },
                ),
              )}
          />
          <Caption1 className={styles.quiet}>{t(words.files)}</Caption1>
        </Section>
      )}
      <PolicyBar
        book={book}
        isNew={read.sheet === null}
        version={(read.sheet?.version ?? 0) + 1}
        since={read.since}
      />
      <Announcer message={wanted.length === 0 && !onlyOwn ? '' : t(words.found, { count: found })} />
    </>
  );
}

/** What a reader of the list must not miss. */
function Marks({ item: { problem, change, isDefault } }: { readonly item: PolicyItem }) {
  const { t } = useLanguage();
  return (
    <>
      {problem && (
        <Badge color="danger" appearance="tint">
          {t(words.wrong)}
        </Badge>
      )}
      {change && (
        <Badge color="warning" appearance="tint">
          {t(words.unsaved)}
        </Badge>
      )}
      {!isDefault && (
        <Badge color="informative" appearance="tint">
          {t(words.differs)}
        </Badge>
      )}
    </>
  );
}

/** A figure as it is, a table by its rows. */
function shortly({ policy, state }: PolicyItem, t: ReturnType<typeof useLanguage>['t']): string {
  const entries = entriesOf(policy, state);
  if (isTable(policy)) {
    return t(words.rows, { count: entries.filter((row) => row.some((cell) => cell !== '')).length });
  }
  return t(entryShown(entries[0]![0]!, formatsOf(policy)[0]!));
}

interface StandingProps extends Pick<Props, 'read' | 'onShow' | 'notShown'> {
  readonly groups: Props['book']['groups'];
}

/** Which policy holds, by whom, and what was changed on the sheet since. */
function Standing({ read: { sheet, since }, onShow, notShown, groups }: StandingProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (!sheet) return <Body1>{t(words.noSheet)}</Body1>;
  const [, date, by, why] = sheet.history.at(-1) ?? [];
  const names = groups
    .flatMap(({ items }) => items)
    .filter(({ policy }) => since.includes(policy.id))
    .map(({ policy }) => t(policy.name));
  return (
    <>
      <Body1>
        {t(words.heldBy, {
          version: String(sheet.version),
          sheet: sheet.worksheet,
          date: typeof date === 'number' ? isoDay(date) : String(date ?? ''),
          by: String(by ?? ''),
          why: String(why ?? ''),
        })}{' '}
        <Link as="button" onClick={onShow}>
          {t(words.show)}
        </Link>
      </Body1>
      {notShown && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{notShown}</MessageBarBody>
        </MessageBar>
      )}
      {names.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t(words.since, { version: String(sheet.version), names: names.join(', ') })}
          </MessageBarBody>
        </MessageBar>
      )}
      <Caption1 className={styles.quiet}>{t(words.olderSheets)}</Caption1>
    </>
  );
}
