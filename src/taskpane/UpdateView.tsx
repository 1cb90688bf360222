import { Body1, Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Workbook } from '../excel/workbook';
import { Announcer } from '../ui/Announcer';
import { landing } from '../ui/landing';
import { UpdateDone } from './UpdateDone';
import { DifferenceList } from './DifferenceList';
import { Header } from './Header';
import { useLanguage } from './language';
import { NoticeList } from './NoticeList';
import type { LoadSheet } from './sheet-rooms';
import { words as paneWords } from './text';
import { words } from './update-text';
import { useUpdate, type UpdateState } from './use-update';

const useStyles = makeStyles({
  outcome: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalL,
    minWidth: 0,
    ':focus': { outlineStyle: 'none' },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly workbook: Workbook;
  readonly worksheetId: string;
  readonly worksheet: string;
  readonly loadSheet: LoadSheet;
  readonly version: string;
  readonly onBack: () => void;
}

/** A built sheet drawn again: what will change, and then the change. */
export function UpdateView({ workbook, worksheetId, worksheet, loadSheet, version, onBack }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const update = useUpdate({ workbook, worksheetId, loadSheet, version });
  const { state, definition } = update;
  const place = useRef<HTMLDivElement>(null);
  const { status } = state;
  // The person is waiting for what comes of it; the title has the focus until then.
  const waited = useRef(false);
  useEffect(() => {
    if (status === 'updating') waited.current = true;
    else if (waited.current) place.current?.focus();
  }, [status]);

  const titleOf = (source: string): string => {
    const title = definition?.sources[source]?.title;
    return title ? t(title) : source;
  };
  const bar = (intent: 'success' | 'info' | 'warning' | 'error', said: ReactNode) => (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{said}</MessageBarBody>
    </MessageBar>
  );
  const again = <Button onClick={update.readAgain}>{t(words.readAgain)}</Button>;

  const content = (): ReactNode => {
    switch (state.status) {
      case 'reading':
        return <Body1>{t(words.reading)}</Body1>;
      case 'refused':
        return bar('error', t(words[state.why]));
      case 'notRead': {
        const { source, problem } = state;
        const said = source === null ? t(words.notRead) : t(words.sourceNotRead, { source: titleOf(source) });
        return (
          <>
            {bar('error', `${said} ${t(problem.text, problem.params)}`)}
            <div className={styles.line}>
              {source !== null && (
                <Button onClick={() => update.takeSelection(source)}>{t(words.chooseAgain)}</Button>
              )}
              {problem.reason === 'brokenOff' && (
                <Button appearance="primary" onClick={update.setBack}>
                  {t(words.setBack)}
                </Button>
              )}
              {again}
            </div>
          </>
        );
      }
      case 'forbidden':
        return (
          <>
            {bar('error', t(words.dataForbid))}
            <NoticeList notices={state.findings.map((one) => ({ ...one, cells: [] }))} onGoTo={() => {}} />
            {again}
          </>
        );
      case 'ready':
        return (
          <>
            {state.meanwhile && bar('warning', t(words.meanwhile))}
            {state.shifts && !state.unchanged && bar('warning', t(words.shifts))}
            {state.renamed.map(({ source, ...names }) => (
              <Body1 key={source}>{t(words.sourceRenamed, { source: titleOf(source), ...names })}</Body1>
            ))}
            {state.unchanged ? (
              bar('info', t(words.unchanged))
            ) : (
              <>
                <DifferenceList difference={state.difference} />
                <Body1>{t(words.hint, { copy: state.copyName })}</Body1>
              </>
            )}
            <div className={styles.line}>
              {!state.unchanged && (
                <Button appearance="primary" onClick={update.start}>
                  {t(words.update)}
                </Button>
              )}
              {again}
            </div>
          </>
        );
      case 'updating':
        return (
          <>
            <Body1>{progressSaid(t, state, worksheet)}</Body1>
            <Button onClick={update.cancel}>{t(paneWords.cancel)}</Button>
          </>
        );
      case 'updated':
        return <UpdateDone {...state.updated} workbook={workbook} onDelete={update.deleteCopy} />;
      case 'copyDeleted':
        return bar('info', t(paneWords.deleted, { sheet: state.sheet }));
      case 'cancelled':
        return (
          <>
            {bar('info', t(words.cancelled))}
            {again}
          </>
        );
      case 'notUpdated':
        return (
          <>
            {bar('error', problemSaid(t, state))}
            {again}
          </>
        );
    }
  };

  return (
    <>
      <Header title={t(words.title, { sheet: worksheet })} onBack={onBack} takesFocus />
      <div ref={place} {...landing} className={styles.outcome}>
        {content()}
      </div>
      <Announcer message={announced(t, state, worksheet)} />
    </>
  );
}

type Say = ReturnType<typeof useLanguage>['t'];

function problemSaid(t: Say, { problem }: Extract<UpdateState, { status: 'notUpdated' }>): string {
  const isOpen = problem.reason === 'notRestored';
  return `${t(isOpen ? words.brokenOff : words.notUpdated)} ${t(problem.text, problem.params)}`;
}

/** In quarters, since each change is read out. */
function progressSaid(
  t: Say,
  { share }: Extract<UpdateState, { status: 'updating' }>,
  sheet: string,
): string {
  const percent = Math.floor(share * 4) * 25;
  return percent === 0 ? t(words.updating, { sheet }) : t(words.updatingSoFar, { sheet, percent });
}

function announced(t: Say, state: UpdateState, sheet: string): string {
  switch (state.status) {
    case 'reading':
      return t(words.reading);
    case 'ready':
      return state.unchanged ? t(words.unchanged) : t(words.changes);
    case 'updating':
      return progressSaid(t, state, sheet);
    case 'updated':
      return t(words.updated, { sheet: state.updated.name, copy: state.updated.copy.name });
    case 'cancelled':
      return t(words.cancelled);
    case 'notUpdated':
      return problemSaid(t, state);
    case 'copyDeleted':
      return t(paneWords.deleted, { sheet: state.sheet });
    case 'refused':
      return t(words[state.why]);
    case 'notRead':
      return t(state.problem.text, state.problem.params);
    case 'forbidden':
      return t(words.dataForbid);
  }
}
