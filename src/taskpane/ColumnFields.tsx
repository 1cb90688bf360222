import { Field, Select } from '@fluentui/react-components';
import type { NamedColumn } from '../define/reading/matching';
import type { Understood } from '../define/reading/understand';
import { columnLetters } from '../define/sheet/area';
import type { Given } from '../define/sheet/given';
import { isFamily, type Source } from '../define/sheet/source';
import { capitalised } from '../ui/capitalised';
import { FamilyField } from './FamilyField';
import { useLanguage } from './language';
import { words } from './text';

interface Props {
  readonly source: Source;
  readonly understood: Understood;
  readonly onChoose: (id: string, columns: readonly number[]) => void;
}

/** Which column holds what: found by the headers, and the person's to change. */
export function ColumnFields({ source, understood, onChoose }: Props) {
  return Object.values(source.columns).map((wanted) =>
    isFamily(wanted) ? (
      <FamilyField
        key={wanted.id}
        family={wanted}
        columns={understood.columns}
        chosen={understood.matches[wanted.id]!.columns}
        onChoose={(columns) => onChoose(wanted.id, columns)}
      />
    ) : (
      <ColumnField key={wanted.id} wanted={wanted} understood={understood} onChoose={onChoose} />
    ),
  );
}

function ColumnField({
  wanted,
  understood: { columns, matches },
  onChoose,
}: Omit<Props, 'source'> & { readonly wanted: Given }) {
  const { t } = useLanguage();
  const { id, term, tip, required } = wanted;
  const { how, columns: found } = matches[id]!;
  return (
    <Field
      label={capitalised(required ? t(term) : t(words.optional, { name: term }))}
      hint={t(tip)}
      required={required}
      {...(how === 'guess'
        ? { validationState: 'warning' as const, validationMessage: t(words.guessed) }
        : {})}
    >
      <Select
        value={found[0] ?? ''}
        onChange={(_, { value }) => onChoose(id, value === '' ? [] : [Number(value)])}
      >
        <option value="">{t(required ? words.chooseColumn : words.noColumn)}</option>
        {columns.map((column) => (
          <option key={column.column} value={column.column}>
            {nameOf(column, t)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** `F: Sales`, or the letter alone where there is no header. */
export function nameOf({ column, header }: NamedColumn, t: ReturnType<typeof useLanguage>['t']): string {
  const letters = columnLetters(column);
  return header === '' ? letters : t(words.columnChoice, { letters, header: String(header) });
}
