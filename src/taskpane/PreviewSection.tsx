import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Explanation, LaidCell, LaidSheet } from '../define/sheet/laid';
import { DataTable } from '../ui/DataTable';
import { Section } from '../ui/Section';
import { showNumber } from '../ui/show-value';
import { useLanguage } from './language';
import { previewOf } from './preview';
import { words } from './text';

const useStyles = makeStyles({
  figures: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
  },
  label: { color: tokens.colorNeutralForeground2, minWidth: 0 },
  figure: {
    margin: 0,
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  panel: { margin: 0, paddingBottom: tokens.spacingVerticalS },
  explanation: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  said: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** The sheet before it is made: key figures, first rows, and how its columns come about. */
export function PreviewSection({ laid }: { readonly laid: LaidSheet }) {
  const styles = useStyles();
  const { t, lang } = useLanguage();
  const { figures, headers, rows, count } = useMemo(() => previewOf(laid), [laid]);
  const shown = (cell: LaidCell | null) =>
    typeof cell?.value === 'number'
      ? showNumber(cell.value, cell.numberFormat, lang)
      : String(cell?.value ?? '');
  return (
    <Section
      title={t(words.preview)}
      aside={
        headers.length > 0 && (
          <Caption1 className={styles.quiet}>
            {t(words.previewRows, { shown: rows.length, rows: count })}
          </Caption1>
        )
      }
    >
      {figures.length > 0 && (
        <dl className={styles.figures}>
          {figures.map(({ label, cell }, i) => (
            <Figure key={i} label={label} text={shown(cell)} />
          ))}
        </dl>
      )}
      {headers.length > 0 && (
        <DataTable
          label={t(words.previewTable)}
          headers={headers}
          rows={rows.map((row) =>
            row.map((cell) => ({ text: shown(cell), isFigure: typeof cell?.value === 'number' })),
          )}
        />
      )}
      {laid.explain.length > 0 && <Explanations explain={laid.explain} />}
    </Section>
  );
}

function Figure({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.figure}>{text}</dd>
    </>
  );
}

function Explanations({ explain }: { readonly explain: readonly Explanation[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Accordion collapsible>
      <AccordionItem value="explain">
        <AccordionHeader as="h3" size="small" inline={false}>
          {t(words.howCalculated)}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <dl className={styles.explanation}>
            {explain.map(({ header, words: inWords, rule, addIn }, i) => (
              <div key={i}>
                <dt className={styles.name}>{header}</dt>
                <dd className={styles.said}>
                  {inWords}
                  {rule && <div>{rule}</div>}
                  {addIn && <div>{t(words.sameAs, { name: addIn })}</div>}
                </dd>
              </div>
            ))}
          </dl>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
