import {
  Body1,
  Button,
  Caption1,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { withSheet } from '../excel/sheet-name';
import type { SourceRange } from '../excel/source';
import { Section } from '../ui/Section';
import { useDelayed } from '../ui/use-delayed';
import { useLanguage } from './language';
import { words } from './text';
import type { SourceState } from './use-source';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

/** From here on a person wonders whether anything happens. */
const NOTICEABLE = 500;

interface Props {
  readonly state: SourceState;
  readonly following: boolean;
  readonly onFollow: (following: boolean) => void;
  readonly onTake: () => void;
  readonly onShow: (source: SourceRange) => void;
}

/** Where the data comes from, and how to take another selection. */
export function SourceSection({ state, following, onFollow, onTake, onShow }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Section title={t(words.data)}>
      {state.status === 'reading' && <Reading share={state.share} />}
      {state.status === 'read' && <Taken source={state.source} onShow={onShow} />}
      {state.status === 'failed' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t(words.notRead)}</MessageBarTitle>
            {t(state.problem.text, state.problem.params)}
          </MessageBarBody>
        </MessageBar>
      )}
      {state.status === 'failed' && <Caption1 className={styles.quiet}>{t(words.notReadYet)}</Caption1>}
      <div className={styles.actions}>
        <Button onClick={onTake}>{t(words.takeSelection)}</Button>
        <Switch
          checked={following}
          onChange={(_, { checked }) => onFollow(checked)}
          label={t(words.follow)}
        />
      </div>
    </Section>
  );
}

function Reading({ share }: { readonly share: number }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const noticeable = useDelayed(true, NOTICEABLE);
  const percent = Math.round(share * 100);
  return (
    <div className={styles.card}>
      <Body1>{percent > 0 ? t(words.readSoFar, { percent }) : t(words.reading)}</Body1>
      {noticeable && <ProgressBar value={share} aria-label={t(words.reading)} />}
    </div>
  );
}

function Taken({ source, onShow }: { readonly source: SourceRange; readonly onShow: Props['onShow'] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.card}>
      <Link as="button" onClick={() => onShow(source)} title={t(words.showData)}>
        {withSheet(source.worksheet, source.address)}
      </Link>
      <Caption1 className={styles.quiet}>
        {t(words.rowsAndColumns, {
          rows: source.rows,
          columns: source.columns.length,
          header: source.hasHeader ? words.headerFound : words.headerMissing,
        })}
      </Caption1>
    </div>
  );
}
