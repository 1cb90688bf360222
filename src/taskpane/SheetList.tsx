import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { SheetDefinition } from '../define/sheet/definition';
import { Header } from './Header';
import { useLanguage } from './language';
import { words } from './text';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  choice: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    textAlign: 'start',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly sheets: readonly SheetDefinition[];
  readonly onChoose: (id: string) => void;
  readonly takesFocus: boolean;
}

/** The sheets that can be built. */
export function SheetList({ sheets, onChoose, takesFocus }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <>
      <Header title={t(words.chooseSheet)} takesFocus={takesFocus} />
      <Body1 className={styles.hint}>{t(words.chooseSheetHint)}</Body1>
      <ul className={styles.list} aria-label={t(words.sheets)}>
        {sheets.map((sheet) => (
          <li key={sheet.id}>
            <button type="button" className={styles.choice} onClick={() => onChoose(sheet.id)}>
              <span className={styles.words}>
                <Subtitle2>{t(sheet.title)}</Subtitle2>
                <Caption1 className={styles.hint}>{t(sheet.summary)}</Caption1>
              </span>
              <ChevronRightRegular fontSize={20} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
