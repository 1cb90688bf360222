import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { isFault, type Fault } from '../../core/fault';
import type { Argument } from '../../define/function/argument';
import { shownCell } from '../../define/function/shown';
import { saidOf } from '../../define/function/shown-error';
import type { Cell } from '../../define/function/cell';
import type { Result, WorksheetFunction } from '../../define/function/function';
import { DataTable, type DataCell } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { showNumber } from '../../ui/show-value';
import { useLanguage } from '../language';
import { words } from './text';
import type { LiveResult } from './use-live-result';

/** So many rows and sentences are shown; the sheet shows the rest. */
const MOST_ROWS = 10;
const MOST_SENTENCES = 3;

const useStyles = makeStyles({
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The result as a block, also when it is one cell. */
const blockOf = (result: Result): readonly (readonly Cell[])[] =>
  Array.isArray(result) ? result : [[result]];

export const sizeOf = (result: Result): { rows: number; columns: number } => {
  const block = blockOf(result);
  return { rows: block.length, columns: block[0]?.length ?? 1 };
};

interface Props {
  readonly fn: WorksheetFunction;
  readonly live: LiveResult;
  readonly formula: string;
  readonly nameOf: (argument: Argument) => string;
}

/** The formula as it will be written, and what its cells will show. */
export function LiveResultView({ fn, live, formula, nameOf }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const size = live.status === 'calculated' ? sizeOf(live.result) : null;
  return (
    <Section
      title={t(words.result)}
      aside={
        size && (
          <Caption1 className={styles.quiet}>
            {size.rows > MOST_ROWS
              ? t(words.firstRows, { shown: MOST_ROWS, rows: size.rows })
              : t(words.size, size)}
          </Caption1>
        )
      }
    >
      <Caption1 className={styles.formula}>{formula}</Caption1>
      <Shown fn={fn} live={live} nameOf={nameOf} />
    </Section>
  );
}

function Shown({ fn, live, nameOf }: Omit<Props, 'formula'>) {
  const { t } = useLanguage();
  switch (live.status) {
    case 'missing':
      return <Body1>{t(words.missing, { name: nameOf(live.argument) })}</Body1>;
    case 'unreadable':
      return null;
    case 'calculating':
      return <Body1>{t(words.calculating)}</Body1>;
    case 'failed':
      return (
        <Body1>
          {t(words.notRead, { name: nameOf(live.argument) })} {t(live.problem.text, live.problem.params)}
        </Body1>
      );
    case 'calculated':
      return <Calculated fn={fn} result={live.result} />;
  }
}

function Calculated({ fn, result }: { readonly fn: WorksheetFunction; readonly result: Result }) {
  const { t, lang } = useLanguage();
  const rows = blockOf(result).slice(0, MOST_ROWS);
  const sentences = new Set<string>();
  for (const fault of faultsIn(blockOf(result), MOST_SENTENCES)) {
    const said = saidOf(fault, lang);
    if (said !== null) sentences.add(said);
  }
  const shown = (cell: Cell): DataCell =>
    typeof cell === 'number'
      ? { text: showNumber(cell, '0.######', lang), isFigure: true }
      : { text: shownCell(cell, lang), isFigure: false };
  return (
    <>
      <DataTable
        label={t(words.resultTable, { name: fn.id })}
        headers={[]}
        rows={rows.map((row) => row.map(shown))}
      />
      {[...sentences].map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
    </>
  );
}

/** The first few faults of a block. */
function faultsIn(block: readonly (readonly Cell[])[], most: number): Fault[] {
  const faults: Fault[] = [];
  for (const row of block) {
    for (const cell of row) {
      if (isFault(cell)) faults.push(cell);
      if (faults.length === most) return faults;
    }
  }
  return faults;
}
