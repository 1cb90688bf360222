import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useLanguage } from './language';
import { words } from './text';
import type { SampleState } from './use-sample';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly state: SampleState;
  readonly onInsert: () => void;
}

/** For those who have no data at hand: invented data on a worksheet of its own. */
export function SampleOffer({ state, onInsert }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const isBusy = state.status === 'inserting';
  return (
    <div className={styles.offer}>
      <Button appearance="subtle" disabledFocusable={isBusy} onClick={onInsert}>
        {t(isBusy ? words.insertingSample : words.insertSample)}
      </Button>
      <Caption1 className={styles.quiet}>{t(words.sampleHint)}</Caption1>
      {state.status === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {t(words.sampleNotInserted)} {t(state.problem.text, state.problem.params)}
          </MessageBarBody>
        </MessageBar>
      )}
      <div role="status">
        {state.status === 'inserted' && (
          <Caption1>{t(words.sampleInserted, { sheet: state.worksheet })}</Caption1>
        )}
      </div>
    </div>
  );
}
