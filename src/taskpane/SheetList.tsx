import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { SheetOutline } from '../define/sheet/outline';
import type { RecipeSheet } from '../excel/recipe';
import { ChoiceButton, ChoiceList } from '../ui/ChoiceList';
import { Header } from './Header';
import { useLanguage } from './language';
import { words } from './text';
import { words as updateWords } from './update-text';
import { views } from './views';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  section: { margin: 0 },
});

interface Props {
  /** The sheets that were built earlier, the one in front first. */
  readonly built: readonly RecipeSheet[];
  readonly onUpdate: (built: RecipeSheet) => void;
  readonly sheets: readonly SheetOutline[];
  readonly onChoose: (id: string) => void;
  readonly takesFocus: boolean;
}

/** The sheets that can be built. */
export function SheetList({ built, onUpdate, sheets, onChoose, takesFocus }: Props) {
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
      {built.length > 0 && (
        <>
          <Subtitle2 as="h2" className={styles.section}>
            {t(updateWords.builtSheets)}
          </Subtitle2>
          <ChoiceList label={t(updateWords.builtSheets)}>
            {built.map((sheet) => (
              <ChoiceButton key={sheet.worksheetId} onClick={() => onUpdate(sheet)}>
                <Subtitle2>{t(updateWords.title, { sheet: sheet.worksheet })}</Subtitle2>
                <Caption1 className={styles.hint}>
                  {t(sheet.active ? updateWords.inFront : updateWords.offer)}
                </Caption1>
              </ChoiceButton>
            ))}
          </ChoiceList>
        </>
      )}
      <ChoiceList label={t(words.more)}>
        {views.map(({ id, title, hint }) => (
          <ChoiceButton key={id} onClick={() => onChoose(id)}>
            <Subtitle2>{t(title)}</Subtitle2>
            <Caption1 className={styles.hint}>{t(hint)}</Caption1>
          </ChoiceButton>
        ))}
      </ChoiceList>
    </>
  );
}
