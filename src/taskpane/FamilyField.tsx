import { Checkbox, Field, makeStyles } from '@fluentui/react-components';
import type { NamedColumn } from '../define/reading/matching';
import { columnLetters } from '../define/sheet/area';
import type { Family } from '../define/sheet/given';
import { capitalised } from '../ui/capitalised';
import { useLanguage } from './language';
import { words } from './text';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column' } });

interface Props {
  readonly family: Family;
  readonly columns: readonly NamedColumn[];
  readonly chosen: readonly number[];
  readonly onChoose: (columns: readonly number[]) => void;
}

/** Columns side by side whose headers are data: each can be left out or added. */
export function FamilyField({ family, columns, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const name = capitalised(family.required ? t(family.term) : t(words.optional, { name: family.term }));
  const offered = columns.filter(
    ({ column, contents }) => chosen.includes(column) || contents.numbers + contents.spelled > 0,
  );
  return (
    <Field label={name} hint={t(family.tip)} required={family.required}>
      <div role="group" aria-label={name} className={styles.list}>
        {offered.map(({ column, header }) => (
          <Checkbox
            key={column}
            label={t(words.columnChoice, { letters: columnLetters(column), header: String(header) })}
            checked={chosen.includes(column)}
            onChange={(_, { checked }) =>
              onChoose(
                checked
                  ? [...chosen, column].sort((a, b) => a - b)
                  : chosen.filter((other) => other !== column),
              )
            }
          />
        ))}
      </div>
    </Field>
  );
}
