import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { SheetDefinition } from '../define/sheet/definition';
import { ChoiceButton, ChoiceList } from '../ui/ChoiceList';
import { words as functionWords } from './functions/text';
import { Header } from './Header';
import { useLanguage } from './language';
import { words } from './text';
import { FUNCTIONS_VIEW } from './views';

const useStyles = makeStyles({
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
      <ChoiceList label={t(words.sheets)}>
        {sheets.map((sheet) => (
          <ChoiceButton key={sheet.id} onClick={() => onChoose(sheet.id)}>
            <Subtitle2>{t(sheet.title)}</Subtitle2>
            <Caption1 className={styles.hint}>{t(sheet.summary)}</Caption1>
          </ChoiceButton>
        ))}
      </ChoiceList>
      <ChoiceList label={t(words.more)}>
        <ChoiceButton onClick={() => onChoose(FUNCTIONS_VIEW)}>
          <Subtitle2>{t(functionWords.title)}</Subtitle2>
          <Caption1 className={styles.hint}>{t(functionWords.hint)}</Caption1>
        </ChoiceButton>
      </ChoiceList>
    </>
  );
}
