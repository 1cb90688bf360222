import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { BuiltSheet } from '../excel/build-sheet';
import { landing } from '../ui/landing';
import { onEscape } from '../ui/on-escape';
import { useLanguage } from './language';
import { changesSaid, sizeSaid } from './outcome-words';
import { words } from './text';
import type { BuildState } from './use-build';

const useStyles = makeStyles({
  outcome: { ':focus': { outlineStyle: 'none' } },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly state: BuildState;
  readonly onGoTo: (built: BuiltSheet) => void;
  readonly onDelete: (built: BuiltSheet) => void;
}

/** What became of the sheet. Takes the focus: the person is waiting for it, and its links come next. */
export function Outcome({ state, onGoTo, onDelete }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [state]);

  const message = (intent: 'success' | 'info' | 'error', said: ReactNode, actions?: ReactNode) => (
    <div ref={place} {...landing} className={styles.outcome}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{said}</MessageBarBody>
        {actions}
      </MessageBar>
    </div>
  );
  switch (state.status) {
    case 'built':
      return <Built key={state.built.id} {...{ state, onGoTo, onDelete, message }} />;
    case 'cancelled':
      return message('info', t(words.cancelled));
    case 'deleted':
      return message('info', t(words.deleted, { sheet: state.sheet }));
    case 'notDeleted': {
      const { built, problem } = state;
      return message(
        'error',
        `${t(words.notDeleted, { sheet: built.name })} ${t(problem.text, problem.params)}`,
      );
    }
    case 'dataChanged':
      return message('error', t(words.dataChangedErrors, { changes: changesSaid(t, state.changes) }));
    case 'notBuilt': {
      const { problem } = state;
      const said = problem.reason === 'leftOver' ? words.notBuiltLeftOver : words.notBuilt;
      return message('error', `${t(said)} ${t(problem.text, problem.params)}`);
    }
    default:
      return null;
  }
}

interface BuiltProps {
  readonly state: Extract<BuildState, { status: 'built' }>;
  readonly onGoTo: Props['onGoTo'];
  readonly onDelete: Props['onDelete'];
  readonly message: (intent: 'success' | 'info', said: ReactNode, actions?: ReactNode) => ReactNode;
}

function Built({ state: { built, size, changes }, onGoTo, onDelete, message }: BuiltProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [asking, setAsking] = useState(false);
  const [kept, setKept] = useState(false);
  const keep = () => {
    setAsking(false);
    setKept(true);
  };
  const sheet = built.name;
  if (asking) {
    return message(
      'info',
      t(words.deleteSure, { sheet }),
      <MessageBarActions onKeyDown={onEscape(keep)}>
        <Button size="small" onClick={() => onDelete(built)}>
          {t(words.deleteNow)}
        </Button>
        <Button size="small" autoFocus onClick={keep}>
          {t(words.keep)}
        </Button>
      </MessageBarActions>,
    );
  }
  return message(
    'success',
    <>
      {t(words.built, { sheet, contents: sizeSaid(t, size) })}
      {changes.length > 0 && <div>{t(words.dataChanged, { changes: changesSaid(t, changes) })}</div>}
      <div className={styles.links}>
        <Link as="button" onClick={() => onGoTo(built)}>
          {t(words.goToSheet, { sheet })}
        </Link>
        <Link as="button" autoFocus={kept} onClick={() => setAsking(true)}>
          {t(words.deleteAgain)}
        </Link>
      </div>
    </>,
  );
}
