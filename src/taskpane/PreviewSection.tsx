import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useMemo, useState } from 'react';
import { numberFormatOf, type Format } from '../define/sheet/format';
import type { Content, Sheet } from '../define/sheet/sheet';
import { DataTable } from '../ui/DataTable';
import { Section } from '../ui/Section';
import { showNumber } from '../ui/show-value';
import { useLanguage } from './language';
import { previewOf, type Explained } from './preview';
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
  heading: { margin: 0 },
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
export function PreviewSection({ sheet }: { readonly sheet: Sheet }) {
  const styles = useStyles();
  const { t, lang } = useLanguage();
  const { figures, headers, formats, rows, count, explain } = useMemo(() => previewOf(sheet), [sheet]);
  const shown = (value: Content, format: Format) =>
    typeof value === 'number'
      ? showNumber(value, numberFormatOf(format) ?? undefined, lang)
      : typeof value === 'object'
        ? t(value)
        : String(value);
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
          {figures.map(({ id, label, value, format }) => (
            <Figure key={id} label={t(label)} text={shown(value, format)} />
          ))}
        </dl>
      )}
      {headers.length > 0 && (
        <DataTable
          label={t(words.previewTable)}
          headers={headers.map((header) => t(header))}
          rows={rows.map((row) =>
            row.map((value, i) => ({ text: shown(value, formats[i]!), isFigure: typeof value === 'number' })),
          )}
        />
      )}
      {explain.length > 0 && <Explanations explain={explain} />}
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

/**
 * How the columns come about, behind a button of its own: Fluent's accordion steers Tab by stops that Office.js takes for
 * places to go to, and the focus is lost behind the last one.
 */
function Explanations({ explain }: { readonly explain: readonly Explained[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div>
      <h3 className={styles.heading}>
        <Button
          appearance="subtle"
          size="small"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          {t(words.howCalculated)}
        </Button>
      </h3>
      <dl id={panel} hidden={!open} className={open ? styles.explanation : undefined}>
        {explain.map(({ header, words: inWords, rule, addIn }, i) => (
          <div key={i}>
            <dt className={styles.name}>{t(header)}</dt>
            <dd className={styles.said}>
              {t(inWords)}
              {rule && <div>{t(rule)}</div>}
              {addIn && <div>{t(words.sameAs, { name: addIn })}</div>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
