import { Field, Select } from '@fluentui/react-components';
import { columnLetters } from '../define/sheet/area';
import type { Given } from '../define/sheet/given';
import type { SourceColumn } from '../excel/source';
import { capitalised } from '../ui/capitalised';
import { Section } from '../ui/Section';
import { useLanguage } from './language';
import type { Matching } from './match-columns';
import { words } from './text';

interface Props {
  readonly needs: readonly Given[];
  readonly columns: readonly SourceColumn[];
  readonly matching: Matching;
  readonly onMatch: (need: string, column: number | null) => void;
}

/** Which column holds what: found by the headers, and the person's to change. */
export function ColumnsSection({ needs, columns, matching, onMatch }: Props) {
  const { t } = useLanguage();
  return (
    <Section title={t(words.columns)}>
      {needs.map((need) => (
        <Field
          key={need.id}
          label={capitalised(need.required ? t(need.term) : t(words.optional, { name: need.term }))}
          hint={t(need.tip)}
          required={need.required}
        >
          <Select
            value={matching[need.id] ?? ''}
            onChange={(_, { value }) => onMatch(need.id, value === '' ? null : Number(value))}
          >
            <option value="">{t(need.required ? words.chooseColumn : words.noColumn)}</option>
            {columns.map((column, i) => (
              <option key={column.column} value={i}>
                {nameOf(column, t)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </Section>
  );
}

/** `F: Sales`, or `F: 120.5` by the first value where there is no header. */
function nameOf({ column, header, cells }: SourceColumn, t: ReturnType<typeof useLanguage>['t']): string {
  const letters = columnLetters(column);
  const sample = header === '' ? String(cells.find((cell) => cell !== '') ?? '') : header;
  return sample === '' ? letters : t(words.columnChoice, { letters, header: sample });
}
