import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, InfoRegular } from '@fluentui/react-icons';
import { useState, type Ref } from 'react';
import { isError, type Finding } from '../define/sheet/finding';
import { inputCell, type SheetInput } from '../define/sheet/input';
import { Section } from '../ui/Section';
import { useLanguage } from './language';
import { words } from './text';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  finding: { display: 'grid', gridTemplateColumns: '20px 1fr', columnGap: tokens.spacingHorizontalS },
  none: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  cells: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Enough to see a pattern; the rest on demand. */
const FIRST_CELLS = 6;
const MORE_CELLS = 50;

interface Props {
  readonly findings: readonly Finding[];
  readonly input: SheetInput;
  readonly onGoTo: (cell: string) => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** What is wrong with the data, or worth knowing, with the cells it concerns. */
export function FindingsSection({ findings, input, onGoTo, headingRef }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const sorted = [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))];
  return (
    <Section title={t(words.problems)} headingRef={headingRef}>
      {sorted.length === 0 ? (
        <div className={styles.none}>
          <CheckmarkCircleRegular fontSize={20} className={styles.good} />
          <Body1>{t(words.noProblems)}</Body1>
        </div>
      ) : (
        <ul className={styles.list}>
          {sorted.map((finding) => (
            <FindingItem key={finding.text.en} finding={finding} input={input} onGoTo={onGoTo} />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface ItemProps {
  readonly finding: Finding;
  readonly input: SheetInput;
  readonly onGoTo: Props['onGoTo'];
}

function FindingItem({ finding, input, onGoTo }: ItemProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [most, setMost] = useState(FIRST_CELLS);
  const cells = finding.places.slice(0, most).flatMap((place) => inputCell(input, place)?.cell ?? []);
  const rest = finding.places.length - most;
  return (
    <li className={styles.finding}>
      {isError(finding) ? (
        <ErrorCircleRegular fontSize={20} className={styles.error} />
      ) : (
        <InfoRegular fontSize={20} className={styles.warning} />
      )}
      <div className={styles.words}>
        <Body1>
          <strong>{t(isError(finding) ? words.errorMark : words.warningMark)}</strong>
          {t(finding.text)}
        </Body1>
        <div className={styles.cells}>
          {cells.map((cell) => (
            <Link
              key={cell}
              as="button"
              aria-label={t(words.goToCell, { cell })}
              onClick={() => onGoTo(cell)}
            >
              {cell}
            </Link>
          ))}
          {rest > 0 && (
            <Link as="button" onClick={() => setMost(most + MORE_CELLS)}>
              {t(words.moreCells, { count: rest })}
            </Link>
          )}
        </div>
      </div>
    </li>
  );
}
