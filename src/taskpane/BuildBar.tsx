import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDelayed } from '../ui/use-delayed';
import { useLanguage } from './language';
import { words } from './text';
import type { BuildState } from './use-build';

const useStyles = makeStyles({
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  create: { flexGrow: 1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** From here on progress is shown, and cancelling offered. */
const NOTICEABLE = 500;
/** So long without progress means that Excel waits for something. */
const STALLED = 5_000;

interface Props {
  readonly state: BuildState;
  /** Whether the sheet can be built now. */
  readonly ready: boolean;
  /** What the button will do, or what is to be done before. */
  readonly hint: ReactNode;
  readonly onCreate: () => void;
  readonly onCancel: () => void;
}

/** The one button, and while it works, how far it is and how to stop. */
export function BuildBar({ state, ready, hint, onCreate, onCancel }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const busy = state.status === 'checking' || state.status === 'building' || state.status === 'cancelling';
  const noticeable = useDelayed(busy, NOTICEABLE);
  return (
    <>
      {noticeable && state.status === 'building' && <Progress key={state.share} {...state} />}
      {noticeable && state.status === 'checking' && (
        <Caption1 className={styles.quiet}>{t(words.checkingData)}</Caption1>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          className={styles.create}
          disabledFocusable={busy || !ready}
          onClick={onCreate}
        >
          {t(words.create)}
        </Button>
        {noticeable && (
          <Button onClick={onCancel} disabledFocusable={state.status === 'cancelling'}>
            {t(state.status === 'cancelling' ? words.cancelling : words.cancel)}
          </Button>
        )}
      </div>
      {!busy && <Caption1 className={styles.quiet}>{hint}</Caption1>}
    </>
  );
}

function Progress({ sheet, share }: { readonly sheet: string; readonly share: number }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const stalled = useDelayed(true, STALLED);
  return (
    <div>
      <ProgressBar value={share} aria-label={t(words.building, { sheet })} />
      <Caption1 className={styles.quiet}>
        {stalled
          ? t(words.waitingForExcel)
          : t(words.buildingSoFar, { sheet, percent: Math.round(share * 100) })}
      </Caption1>
    </div>
  );
}
