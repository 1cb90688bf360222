import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { SheetOutline } from '../../define/sheet/outline';
import { ChoiceButton, ChoiceList } from '../../ui/ChoiceList';
import { Section } from '../../ui/Section';
import { useLanguage } from '../language';
import { words } from './text';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  fits: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground1,
  },
});

interface Props {
  readonly title: string;
  readonly sheets: readonly SheetOutline[];
  /** The ids of those for which the selected cells have what is needed. */
  readonly fitting: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
}

/** Sheets to choose from, under what they have in common. */
export function SheetChoices({ title, sheets, fitting, onChoose }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (sheets.length === 0) return null;
  return (
    <Section title={title}>
      <ChoiceList label={title}>
        {sheets.map((sheet) => (
          <ChoiceButton key={sheet.id} onClick={() => onChoose(sheet.id)}>
            <Subtitle2>{t(sheet.title)}</Subtitle2>
            <Caption1 className={styles.hint}>{t(sheet.summary)}</Caption1>
            {fitting.has(sheet.id) && (
              <Caption1 className={styles.fits}>
                <CheckmarkCircleRegular fontSize={16} />
                {t(words.fits)}
              </Caption1>
            )}
          </ChoiceButton>
        ))}
      </ChoiceList>
    </Section>
  );
}
