import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import { Section } from '../ui/Section';
import { useLanguage } from './language';
import { NoticeList, type Notice } from './NoticeList';
import { words } from './text';

const useStyles = makeStyles({
  none: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

interface Props {
  readonly notices: readonly Notice[];
  readonly onGoTo: (cell: string) => void;
  /** For links of the page that lead here. */
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** What is wrong with the data, errors first, each with the cells it is about. */
export function FindingsSection({ notices, onGoTo, headingRef }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Section title={t(words.problems)} headingRef={headingRef}>
      {notices.length === 0 ? (
        <div className={styles.none}>
          <CheckmarkCircleRegular fontSize={20} className={styles.good} />
          <Body1>{t(words.noProblems)}</Body1>
        </div>
      ) : (
        <NoticeList notices={notices} onGoTo={onGoTo} />
      )}
    </Section>
  );
}
