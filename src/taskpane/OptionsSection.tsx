import { Checkbox, Field, Input, Link, Select } from '@fluentui/react-components';
import { capitalised } from '../ui/capitalised';
import { Section } from '../ui/Section';
import { useLanguage } from './language';
import { words } from './text';
import type { OptionEntry } from './use-options';

interface Props {
  readonly entries: readonly OptionEntry[];
  readonly isDefault: boolean;
  readonly onType: (id: string, typed: string) => void;
  readonly onReset: () => void;
}

/** The form of a sheet's options, made from what the sheet declares. */
export function OptionsSection({ entries, isDefault, onType, onReset }: Props) {
  const { t } = useLanguage();
  if (entries.length === 0) return null;
  const reset = isDefault ? null : (
    <Link as="button" onClick={onReset}>
      {t(words.resetOptions)}
    </Link>
  );
  return (
    <Section title={t(words.options)} aside={reset}>
      {entries.map((entry) => (
        <OptionField key={entry.option.id} entry={entry} onType={(typed) => onType(entry.option.id, typed)} />
      ))}
    </Section>
  );
}

interface FieldProps {
  readonly entry: OptionEntry;
  readonly onType: (typed: string) => void;
}

function OptionField({ entry: { option, typed, fault }, onType }: FieldProps) {
  const { t } = useLanguage();
  const validation = fault?.text ? t(fault.text, fault.params) : undefined;
  if (option.kind === 'flag') {
    return (
      <Field hint={t(option.tip)}>
        <Checkbox
          label={capitalised(t(option.name))}
          checked={typed === 'true'}
          onChange={(_, { checked }) => onType(String(checked === true))}
        />
      </Field>
    );
  }
  if (option.kind === 'choice') {
    const chosen = option.choices.find(({ code }) => code === typed);
    return (
      <Field label={capitalised(t(option.name))} hint={t(chosen?.tip ?? option.tip)}>
        <Select value={typed} onChange={(_, { value }) => onType(value)}>
          {option.choices.map(({ code, name }) => (
            <option key={code} value={code}>
              {capitalised(t(name))}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  const unit = option.kind === 'number' ? option.unit : undefined;
  return (
    <Field
      label={capitalised(t(option.name))}
      hint={t(option.tip)}
      {...(validation ? { validationMessage: validation } : {})}
    >
      <Input
        value={typed}
        onChange={(_, { value }) => onType(value)}
        {...(unit ? { contentAfter: t(unit) } : {})}
      />
    </Field>
  );
}
