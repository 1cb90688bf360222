import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { cliffsOf, entryShown } from '../../define/policy/cliffs';
import type { Policy } from '../../define/policy/policy';
import { typedNumber } from '../../define/sheet/entry';
import type { PolicyState } from '../../define/sheet/input';
import { isTable } from '../../define/sheet/parameters';
import { changeSaid, formatsOf } from '../../define/sheet/policy-changes';
import { entriesOf, stateOf } from '../../define/sheet/policy-state';
import { capitalised } from '../../ui/capitalised';
import { Section } from '../../ui/Section';
import { Header } from '../Header';
import { useLanguage } from '../language';
import { EntryTable } from './EntryTable';
import { words } from './text';
import type { PolicyItem } from './use-policy-book';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  readonly item: PolicyItem;
  readonly inWorkbook: boolean;
  readonly onChange: (next: PolicyState) => void;
  readonly onReset: () => void;
  readonly onBack: () => void;
}

/** One policy: its value to change, what it must keep, and where it comes from. */
export function PolicyForm({ item, inWorkbook, onChange, onReset, onBack }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { policy, state, problem, isDefault, sheets, missing } = item;
  const [reset, setReset] = useState(0);
  const standard: PolicyState = { name: '', value: policy.value };
  const against = changeSaid(policy, standard, { ...state, name: '' });
  const { shape } = policy;
  const cliffs =
    problem === null && shape?.kind === 'table' ? cliffsOf(shape, entriesOf(policy, state)) : null;
  return (
    <>
      <Header title={capitalised(t(policy.name))} onBack={onBack} backTo={t(words.back)} takesFocus />
      <Body1>{t(words.unit, { unit: policy.unit })}</Body1>
      <Section
        title={t(words.value)}
        aside={
          !isDefault && (
            <Button
              size="small"
              onClick={() => {
                onReset();
                setReset(reset + 1);
              }}
            >
              {t(words.reset)}
            </Button>
          )
        }
      >
        <Entries
          key={reset}
          policy={policy}
          state={state}
          problem={problem && t(problem)}
          onChange={onChange}
        />
        {isTable(policy) && problem && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody role="alert">{t(problem)}</MessageBarBody>
          </MessageBar>
        )}
        {cliffs && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{t(cliffs)}</MessageBarBody>
          </MessageBar>
        )}
        {isTable(policy) && inWorkbook && !missing && (
          <Caption1 className={styles.quiet}>{t(words.addRows)}</Caption1>
        )}
        {missing && <Caption1 className={styles.quiet}>{t(words.missing)}</Caption1>}
      </Section>
      <Caption1 className={styles.quiet}>
        {isDefault
          ? t(words.isDefault)
          : isTable(policy)
            ? against && t(words.againstDefault, { change: against })
            : t(words.default, {
                value: entryShown(entriesOf(policy, standard)[0]![0]!, formatsOf(policy)[0]!),
              })}
      </Caption1>
      <Caption1 className={styles.quiet}>
        {t(words.source, { source: policy.source })} {t(words.standing[policy.standing])}
      </Caption1>
      <Caption1 className={styles.quiet}>
        {t(words.usedBy, { sheets: sheets.map((sheet) => t(sheet)).join(', ') })}
      </Caption1>
      {state.name && <Caption1 className={styles.quiet}>{t(words.name, { name: state.name })}</Caption1>}
    </>
  );
}

interface EntriesProps {
  readonly policy: Policy<unknown>;
  readonly state: PolicyState;
  readonly problem: string | null;
  readonly onChange: (next: PolicyState) => void;
}

/** The value as it is typed: what stands in the field stays while it is half typed. */
function Entries({ policy, state, problem, onChange }: EntriesProps) {
  const { t } = useLanguage();
  const formats = formatsOf(policy);
  const [typed, setTyped] = useState<readonly (readonly string[])[]>(() =>
    withRoom(policy, state).map((row) => row.map((entry, k) => t(entryShown(entry, formats[k] ?? 'text')))),
  );
  const before = withRoom(policy, state);
  const type = (r: number, k: number, text: string) => {
    const next = typed.map((row, i) => (i === r ? row.map((cell, j) => (j === k ? text : cell)) : row));
    setTyped(next);
    const entries = before.map((row, i) =>
      row.map((entry, j) => {
        if (i !== r || j !== k) return entry;
        const format = formats[j] ?? 'text';
        return format === 'text' || format === 'code' ? text.trim() : typedNumber(text);
      }),
    );
    onChange(stateOf(policy, entries, state.name));
  };
  if (isTable(policy))
    return <EntryTable table={policy.shape} name={t(policy.name)} typed={typed} onType={type} />;
  const [[text = ''] = []] = typed;
  const label = capitalised(t(policy.name));
  if (policy.shape?.kind === 'choice') {
    return (
      <Field label={label}>
        <Select value={text} onChange={(_, { value }) => type(0, 0, value)}>
          {policy.shape.choices.map(({ code, name }) => (
            <option key={code}>{t(name)}</option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <Field label={label} {...(problem ? { validationState: 'error', validationMessage: problem } : {})}>
      <Input value={text} onChange={(_, { value }) => type(0, 0, value)} />
    </Field>
  );
}

/** The rows of a table with those that are free for entries of one's own. */
function withRoom(policy: Policy<unknown>, state: PolicyState) {
  const entries = entriesOf(policy, state);
  if (!isTable(policy) || state.rows) return entries;
  const { columns, spare } = policy.shape;
  return [...entries, ...Array.from({ length: spare }, () => columns.map(() => ''))];
}
