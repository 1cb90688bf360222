import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { Announcer } from '../../ui/Announcer';
import { capitalised } from '../../ui/capitalised';
import { StickyBar } from '../../ui/StickyBar';
import { useDelayed } from '../../ui/use-delayed';
import { useLanguage } from '../language';
import { words } from './text';
import type { SaveState, usePolicyBook } from './use-policy-book';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  changes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, maxHeight: '96px', overflowY: 'auto' },
});

interface Props {
  readonly book: ReturnType<typeof usePolicyBook>;
  /** The workbook has no Policy sheet yet. */
  readonly isNew: boolean;
  readonly version: number;
  /** Changed on the sheet itself and not recorded. */
  readonly since: readonly string[];
}

/** What is not saved, who saves it and why, and what came of it. */
export function PolicyBar({ book, isNew, version, since }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [by, setBy] = useState('');
  const [why, setWhy] = useState('');
  const { changed, save } = book;
  const items = book.groups.flatMap((group) => group.items);
  const lacks = items.some(({ missing }) => missing);
  const problems = changed.flatMap(({ policy, problem }) =>
    problem ? `${capitalised(t(policy.name))}: ${t(problem)}` : [],
  );
  const something = isNew || lacks || changed.length > 0 || since.length > 0;
  const signed = by.trim() !== '' && why.trim() !== '';
  const ready = something && signed && problems.length === 0;
  const said = saidOf(save, t);
  if (save.status === 'saving') return <Saving share={save.share} onCancel={book.cancel} />;
  return (
    <StickyBar>
      {said && (
        <MessageBar intent={INTENT[save.status] ?? 'info'} layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
      {changed.length > 0 && (
        <>
          <Body1>{t(words.changes, { count: changed.length })}</Body1>
          <ul
            className={styles.changes}
            tabIndex={0}
            aria-label={t(words.changes, { count: changed.length })}
          >
            {changed.map(({ policy, change }) => (
              <li key={policy.id}>{t(change!)}</li>
            ))}
          </ul>
        </>
      )}
      {problems.length > 0 && (
        <Body1 role="alert">{t(words.needsRepair, { problems: problems.join(' ') })}</Body1>
      )}
      {something && (
        <>
          <Field label={t(words.by)}>
            <Input value={by} onChange={(_, { value }) => setBy(value)} />
          </Field>
          <Field label={t(words.why)}>
            <Input value={why} onChange={(_, { value }) => setWhy(value)} />
          </Field>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={!ready}
              onClick={() => ready && book.record(by.trim(), why.trim())}
            >
              {isNew ? t(words.create) : t(words.save, { version: String(version) })}
            </Button>
            {changed.length > 0 && <Button onClick={book.discard}>{t(words.discard)}</Button>}
          </div>
          <Caption1 className={styles.quiet}>
            {signed ? t(isNew ? words.createHint : words.saveHint) : t(words.needsBoth)}
          </Caption1>
        </>
      )}
      <Announcer message={said ?? ''} />
    </StickyBar>
  );
}

const INTENT: Partial<Record<SaveState['status'], 'success' | 'error'>> = {
  saved: 'success',
  notSaved: 'error',
};

function saidOf(save: SaveState, t: ReturnType<typeof useLanguage>['t']): string | null {
  switch (save.status) {
    case 'saved':
      return save.created === null
        ? t(words.saved, { version: String(save.version) })
        : t(words.created, { sheet: save.created });
    case 'notSaved':
      return `${t(words.notSaved)} ${t(save.problem.text, save.problem.params)}`;
    case 'cancelled':
      return t(words.cancelled);
    default:
      return null;
  }
}

/** Progress after half a second. */
function Saving({ share, onCancel }: { readonly share: number; readonly onCancel: () => void }) {
  const { t } = useLanguage();
  const late = useDelayed(true, 500);
  return (
    <StickyBar>
      {late && <ProgressBar value={share} aria-label={t(words.saving)} />}
      <Body1 role="status">{t(words.saving)}</Body1>
      <Button onClick={onCancel}>{t(words.cancel)}</Button>
    </StickyBar>
  );
}
