import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ListedFunction } from '../../catalog/listed';
import type { Argument } from '../../define/function/argument';
import { argumentTip } from '../../define/function/default-text';
import { formulaOf } from '../../define/function/typed';
import { openPage } from '../../excel/environment';
import type { FormulaCells } from '../../excel/formulas';
import { toProblem, type WorkbookProblem } from '../../excel/problem';
import { withSheet } from '../../excel/sheet-name';
import { Announcer } from '../../ui/Announcer';
import { Section } from '../../ui/Section';
import { StickyBar } from '../../ui/StickyBar';
import { Header } from '../Header';
import { useLanguage } from '../language';
import { LiveResultView, sizeOf } from './LiveResultView';
import { words } from './text';
import { useArguments } from './use-arguments';
import { useLiveResult } from './use-live-result';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  signature: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  entry: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS },
  input: { minWidth: 0 },
});

type Outcome =
  | { readonly kind: 'inserted'; readonly cell: string }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem };

interface Props {
  readonly listed: ListedFunction;
  /** What stands in the fields when the example is wanted; null where it could not be loaded. */
  readonly example: readonly string[] | null;
  readonly cells: FormulaCells;
  readonly onBack: () => void;
  readonly takesFocus: boolean;
}

/** A function with its arguments, its result as the cells are now, and its way into the sheet. */
export function FunctionForm({ listed, example, cells, onBack, takesFocus }: Props) {
  const styles = useStyles();
  const { t, lang } = useLanguage();
  const { fn, words: said } = listed;
  const args = useArguments(fn);
  const live = useLiveResult(fn, args.typed, cells);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const nameOf = (arg: Argument): string => (lang === 'en' ? arg.id : arg.name[lang]);
  const help = new URL(`help/${lang}/${fn.id}.html`, document.baseURI).href;
  const ready = live.status === 'calculated';

  const failed = (error: unknown) => setOutcome({ kind: 'failed', problem: toProblem(error) });
  const type = (index: number, text: string) => {
    setOutcome(null);
    args.type(index, text);
  };
  const insert = () => {
    if (live.status !== 'calculated') return;
    cells
      .insertFormula((home) => formulaOf(fn.id, args.typed, home), sizeOf(live.result))
      .then(({ worksheet, address }) => setOutcome({ kind: 'inserted', cell: withSheet(worksheet, address) }))
      .catch(failed);
  };

  const told =
    outcome?.kind === 'inserted'
      ? t(words.inserted, { cell: outcome.cell })
      : outcome && `${t(words.notInserted)} ${t(outcome.problem.text, outcome.problem.params)}`;
  return (
    <>
      <Header title={fn.id} onBack={onBack} backTo={t(words.back)} takesFocus={takesFocus} />
      <Body1>{t(said.description)}</Body1>
      <Caption1 className={styles.signature}>{signature(fn.args, fn.id, nameOf)}</Caption1>
      <Section
        title={t(words.arguments)}
        aside={
          example && (
            <Button size="small" onClick={() => args.fill(example)}>
              {t(words.example)}
            </Button>
          )
        }
      >
        <div className={styles.fields}>
          {fn.args.map((arg, i) => {
            const name = nameOf(arg);
            const label = arg.optional ? t(words.optional, { name }) : name;
            const text = args.texts[i] ?? '';
            const tip = said.args[arg.id];
            const hint = tip ? t(argumentTip(tip, arg)) : '';
            if (arg.codes) {
              const tips = said.options?.[arg.id];
              const chosen = tips?.[text.replaceAll('"', '')];
              return (
                <Field
                  key={arg.id}
                  label={label}
                  hint={[hint, chosen && t(chosen)].filter(Boolean).join(' ')}
                >
                  <Select value={text} onChange={(_, { value }) => type(i, value)}>
                    <option value="">{t(words.defaultChoice)}</option>
                    {arg.codes.map((code) => (
                      <option key={code} value={`"${code}"`}>
                        {code}
                      </option>
                    ))}
                  </Select>
                </Field>
              );
            }
            const bad = args.typed[i]?.kind === 'unreadable';
            return (
              <Field
                key={arg.id}
                label={label}
                hint={hint}
                {...(bad && { validationState: 'error' as const, validationMessage: t(words.unreadable) })}
              >
                {(field) => (
                  <div className={styles.entry}>
                    <Input
                      {...field}
                      className={styles.input}
                      value={text}
                      onChange={(_, { value }) => type(i, value)}
                    />
                    <Button
                      aria-label={t(words.useSelectionFor, { name })}
                      onClick={() => {
                        cells.selectedAddress().then((address) => type(i, address), failed);
                      }}
                    >
                      {t(words.useSelection)}
                    </Button>
                  </div>
                )}
              </Field>
            );
          })}
        </div>
      </Section>
      <LiveResultView fn={fn} live={live} formula={formulaOf(fn.id, args.typed)} nameOf={nameOf} />
      <Link
        href={help}
        onClick={(event) => {
          event.preventDefault();
          openPage(help);
        }}
      >
        {t(words.helpPage, { name: fn.id })}
      </Link>
      <StickyBar>
        {told && (
          <MessageBar intent={outcome?.kind === 'inserted' ? 'success' : 'error'} layout="multiline">
            <MessageBarBody>{told}</MessageBarBody>
          </MessageBar>
        )}
        <Button appearance="primary" disabledFocusable={!ready} onClick={insert}>
          {t(words.insert)}
        </Button>
        <Caption1 className={styles.quiet}>{t(words.insertHint)}</Caption1>
      </StickyBar>
      <Announcer message={told ?? ''} />
    </>
  );
}

/** As Excel's tip writes it: what may be left out in brackets. */
const signature = (args: readonly Argument[], id: string, nameOf: (arg: Argument) => string): string =>
  `${id}(${args.map((arg) => (arg.optional ? `[${nameOf(arg)}]` : nameOf(arg))).join(', ')})`;
