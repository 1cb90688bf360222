import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { RecipeSheet } from '../../excel/recipe';
import { ChoiceButton, ChoiceList } from '../../ui/ChoiceList';
import { Section } from '../../ui/Section';
import { useLanguage } from '../language';
import { words } from '../update-text';

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2 } });

interface Props {
  /** The sheets that were built earlier, the one in front first. */
  readonly built: readonly RecipeSheet[];
  readonly onUpdate: (built: RecipeSheet) => void;
}

/** The built sheets that can be updated. */
export function BuiltSheets({ built, onUpdate }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (built.length === 0) return null;
  return (
    <Section title={t(words.builtSheets)}>
      <ChoiceList label={t(words.builtSheets)}>
        {built.map((sheet) => (
          <ChoiceButton key={sheet.worksheetId} onClick={() => onUpdate(sheet)}>
            <Subtitle2>{t(words.title, { sheet: sheet.worksheet })}</Subtitle2>
            <Caption1 className={styles.hint}>{t(sheet.active ? words.inFront : words.offer)}</Caption1>
          </ChoiceButton>
        ))}
      </ChoiceList>
    </Section>
  );
}
