import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Text } from '../core/text';
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
  notice: { display: 'grid', gridTemplateColumns: '20px 1fr', columnGap: tokens.spacingHorizontalS },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  remark: { color: tokens.colorNeutralForeground2 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
});

/** Enough to see a pattern; the rest on demand. */
const FIRST_CELLS = 6;
const MORE_CELLS = 50;

/** Something the person should know, with the cells it is about and what can be done. */
export interface Notice {
  readonly severity: 'error' | 'warning' | 'remark';
  readonly text: Text;
  readonly cells: readonly string[];
  readonly remedies?: readonly { readonly label: Text; readonly onChoose: () => void }[];
  /** More to fill in, below the buttons. */
  readonly more?: ReactNode;
}

interface Props {
  readonly notices: readonly Notice[];
  readonly onGoTo: (cell: string) => void;
}

/** Notices one below the other, errors first. */
export function NoticeList({ notices, onGoTo }: Props) {
  const styles = useStyles();
  const of = (severity: Notice['severity']) => notices.filter((notice) => notice.severity === severity);
  return (
    <ul className={styles.list}>
      {[...of('error'), ...of('warning'), ...of('remark')].map((notice) => (
        <Item key={notice.text.en} notice={notice} onGoTo={onGoTo} />
      ))}
    </ul>
  );
}

const MARKS = { error: words.errorMark, warning: words.warningMark, remark: words.remarkMark };
const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, remark: InfoRegular };

function Item({ notice, onGoTo }: { readonly notice: Notice; readonly onGoTo: Props['onGoTo'] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { severity, text, cells, remedies = [], more } = notice;
  const Icon = ICONS[severity];
  return (
    <li className={styles.notice}>
      <Icon fontSize={20} className={styles[severity]} />
      <div className={styles.words}>
        <Body1>
          <strong>{t(MARKS[severity])}</strong>
          {t(text)}
        </Body1>
        {remedies.length > 0 && (
          <div className={styles.line}>
            {remedies.map(({ label, onChoose }) => (
              <Button key={label.en} size="small" onClick={onChoose}>
                {t(label)}
              </Button>
            ))}
          </div>
        )}
        {more}
        {cells.length > 0 && <Cells cells={cells} onGoTo={onGoTo} />}
      </div>
    </li>
  );
}

function Cells({ cells, onGoTo }: { readonly cells: readonly string[]; readonly onGoTo: Props['onGoTo'] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [most, setMost] = useState(FIRST_CELLS);
  const rest = cells.length - most;
  return (
    <div className={styles.line}>
      {cells.slice(0, most).map((cell) => (
        <Link key={cell} as="button" aria-label={t(words.goToCell, { cell })} onClick={() => onGoTo(cell)}>
          {cell}
        </Link>
      ))}
      {rest > 0 && (
        <Link as="button" onClick={() => setMost(most + MORE_CELLS)}>
          {t(rest === 1 ? words.moreCell : words.moreCells, { count: rest })}
        </Link>
      )}
    </div>
  );
}
