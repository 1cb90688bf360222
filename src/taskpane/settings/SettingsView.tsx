import {
  Body1,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FORMULA_STYLES, type FormulaStyle } from '../../define/sheet/paint';
import { toProblem, type WorkbookProblem } from '../../excel/problem';
import type { Workbook } from '../../excel/workbook';
import { Section } from '../../ui/Section';
import { Header } from '../Header';
import { LANGUAGES, useLanguage } from '../language';
import { keepOwnStyle, keepWorkbookStyle, ownStyle, workbookStyle } from './formula-style';
import { words } from './text';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

interface Props {
  readonly workbook: Workbook;
  readonly onBack: () => void;
  readonly takesFocus: boolean;
}

/** What holds for the person on this device, and what holds for this workbook. */
export default function SettingsView({ workbook, onBack, takesFocus }: Props) {
  const styles = useStyles();
  const { t, lang, choose } = useLanguage();
  const [own, setOwn] = useState(ownStyle);
  const keepOwn = (style: FormulaStyle) => {
    keepOwnStyle(style);
    setOwn(style);
  };
  return (
    <>
      <Header title={t(words.title)} onBack={onBack} takesFocus={takesFocus} />
      <Section title={t(words.forYou)}>
        <Caption1 className={styles.quiet}>{t(words.forYouHint)}</Caption1>
        <Field label={t(words.language)} hint={t(words.languageHint)}>
          <Select value={lang} onChange={(_, { value }) => choose(value === 'zh-CN' ? 'zh-CN' : 'en')}>
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t(words.style)} hint={t(words.styleHint)}>
          <Select value={own} onChange={(_, { value }) => keepOwn(value as FormulaStyle)}>
            <StyleOptions />
          </Select>
        </Field>
      </Section>
      <OfWorkbook workbook={workbook} />
    </>
  );
}

function StyleOptions() {
  const { t } = useLanguage();
  return FORMULA_STYLES.map((style) => (
    <option key={style} value={style}>
      {t(words[style])}
    </option>
  ));
}

type State =
  | { readonly status: 'reading' | 'read' | 'kept' }
  | { readonly status: 'notRead' | 'notKept'; readonly problem: WorkbookProblem };

function OfWorkbook({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [style, setStyle] = useState<FormulaStyle | null>(null);
  const [state, setState] = useState<State>({ status: 'reading' });
  useEffect(() => {
    let wanted = true;
    workbookStyle(workbook).then(
      (read) => {
        if (!wanted) return;
        setStyle(read);
        setState({ status: 'read' });
      },
      (error: unknown) => wanted && setState({ status: 'notRead', problem: toProblem(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [workbook]);

  const keep = (chosen: FormulaStyle | null) => {
    const before = style;
    setStyle(chosen);
    keepWorkbookStyle(workbook, chosen).then(
      () => setState({ status: 'kept' }),
      (error: unknown) => {
        setStyle(before);
        setState({ status: 'notKept', problem: toProblem(error) });
      },
    );
  };

  return (
    <Section title={t(words.forWorkbook)}>
      <Caption1 className={styles.quiet}>{t(words.forWorkbookHint)}</Caption1>
      {state.status === 'reading' && <Body1>{t(words.reading)}</Body1>}
      {'problem' in state && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {t(words[state.status])} {t(state.problem.text, state.problem.params)}
          </MessageBarBody>
        </MessageBar>
      )}
      {state.status !== 'reading' && state.status !== 'notRead' && (
        <Field label={t(words.style)}>
          <Select
            value={style ?? ''}
            onChange={(_, { value }) => keep(value === '' ? null : (value as FormulaStyle))}
          >
            <option value="">{t(words.asForYou)}</option>
            <StyleOptions />
          </Select>
        </Field>
      )}
      <div role="status">{state.status === 'kept' && <Caption1>{t(words.kept)}</Caption1>}</div>
    </Section>
  );
}
