import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { isoDay } from '../../core/calendar';
import { listedFunctions } from '../../catalog/listed';
import { formulaCells, type FormulaCells } from '../../excel/formulas';
import { toProblem } from '../../excel/problem';
import { withSheet } from '../../excel/sheet-name';
import { Announcer } from '../../ui/Announcer';
import { Header } from '../Header';
import { useLanguage } from '../language';
import type { ViewProps } from '../views';
import { FunctionPartView } from './FunctionPartView';
import { SheetPartView } from './SheetPartView';
import { words } from './text';
import { useExplained } from './use-explained';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  cell: { overflowWrap: 'anywhere' },
});

interface Props extends ViewProps {
  readonly cells?: FormulaCells;
}

/** How the number of the selected cell came about. */
export default function ExplainView({
  workbook,
  loadSheet,
  version,
  onBack,
  takesFocus,
  cells = formulaCells,
}: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [functions] = useState(listedFunctions);
  const { state, readAgain } = useExplained({ workbook, loadSheet, functions, cells, version });
  const [notShown, setNotShown] = useState<string | null>(null);

  const header = (
    <>
      <Header title={t(words.title)} onBack={onBack} takesFocus={takesFocus} />
      <Body1 className={styles.quiet}>{t(words.hint)}</Body1>
    </>
  );
  if (state.status === 'reading') {
    return (
      <>
        {header}
        <Body1 role="status">{t(words.reading)}</Body1>
      </>
    );
  }
  if (state.status === 'notRead') {
    return (
      <>
        {header}
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {t(words.notRead)} {t(state.problem.text, state.problem.params)}
          </MessageBarBody>
        </MessageBar>
        <Button onClick={readAgain}>{t(words.tryAgain)}</Button>
      </>
    );
  }
  const { cell, sheet, functions: called } = state.explained;
  const address = withSheet(cell.worksheet, cell.address);
  const goTo = (at: string) => {
    setNotShown(null);
    workbook.goTo(cell.worksheetId, at).catch((error: unknown) => {
      const problem = toProblem(error);
      setNotShown(`${t(words.notShown)} ${t(problem.text, problem.params)}`);
    });
  };
  const said =
    cell.text === '' && cell.formula === null
      ? t(words.emptyCell, { cell: address })
      : t(words.cell, { cell: address, text: cell.text });
  return (
    <>
      {header}
      <Body1 as="p" className={styles.cell}>
        <strong>{said}</strong>
      </Body1>
      {sheet === 'unknown' && <Body1>{t(words.unknownSheet)}</Body1>}
      {sheet !== null && sheet !== 'unknown' && (
        <>
          <Caption1 className={styles.quiet}>
            {t(words.sheet, {
              title: t(sheet.definition.title),
              date: sheet.recipe.date,
              version: sheet.recipe.version,
            })}
          </Caption1>
          <SheetPartView part={sheet} cell={cell} onGoTo={goTo} versionSaid={versionLine(sheet.version, t)} />
        </>
      )}
      {called.map((part) => (
        <FunctionPartView key={part.listed.fn.id} part={part} shown={cell.text} />
      ))}
      {sheet === null && called.length === 0 && <Body1>{t(words.nothing)}</Body1>}
      {notShown && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{notShown}</MessageBarBody>
        </MessageBar>
      )}
      <Announcer message={said} />
    </>
  );
}

function versionLine(row: readonly unknown[] | null, t: ReturnType<typeof useLanguage>['t']): string | null {
  if (!row) return null;
  const [version, date, by, why] = row;
  return t(words.setBy, {
    version: String(version),
    date: typeof date === 'number' ? isoDay(date) : String(date),
    by: String(by),
    why: String(why),
  });
}
