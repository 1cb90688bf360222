import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../../ui/Section';
import { Header } from '../Header';
import { useLanguage } from '../language';
import { words } from './text';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  start: { minHeight: '44px', alignSelf: 'flex-start' },
});

interface Props {
  readonly onBack: () => void;
  readonly takesFocus: boolean;
}

/** What a person needs to know before the first sheet. Shown once; found again among the views. */
export default function WelcomeView({ onBack, takesFocus }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <>
      <Header title={t(words.title)} onBack={onBack} takesFocus={takesFocus} />
      <Body1>{t(words.lead)}</Body1>
      <Section title={t(words.steps)}>
        <ol className={styles.steps}>
          {[words.select, words.choose, words.build].map((step) => (
            <li key={step.en}>
              <Body1>{t(step)}</Body1>
            </li>
          ))}
        </ol>
      </Section>
      <Caption1 className={styles.quiet}>{t(words.local)}</Caption1>
      <Button appearance="primary" className={styles.start} onClick={onBack}>
        {t(words.start)}
      </Button>
    </>
  );
}
