import { Body1, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Change, Difference } from '../define/sheet/difference';
import { numberFormatOf, type Format } from '../define/sheet/format';
import type { RawCell } from '../define/sheet/input';
import { showNumber } from '../ui/show-value';
import { useLanguage } from './language';
import { words } from './update-text';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  title: { margin: 0 },
  kinds: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  kind: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
});

const FIRST = 6;
const MORE = 50;

/** What an update will change, kind by kind. */
export function DifferenceList({ difference }: { readonly difference: Difference }) {
  const styles = useStyles();
  const { t, lang } = useLanguage();
  const { added, gone, result, changed, otherwise, figures, left } = difference;
  const shown = (value: RawCell, format: Format): string =>
    typeof value === 'number'
      ? showNumber(value, numberFormatOf(format) ?? undefined, lang)
      : value === ''
        ? t(words.blank)
        : String(value);
  const said = ({ name, from, to }: Change, format: Format): string =>
    t(words.change, { name, from: shown(from, format), to: shown(to, format) });
  return (
    <section className={styles.kinds} aria-label={t(words.changes)}>
      <Kind title={t(words.figures)} items={figures.map((one) => said(one, one.format))} />
      <Kind
        title={t(words.changed, { result: result.header, count: changed.length })}
        items={changed.map((one) => said(one, result.format))}
      />
      <Kind title={t(words.added, { count: added.length })} items={added} />
      <Kind title={t(words.gone, { count: gone.length })} items={gone} />
      <Kind
        title={t(words.left)}
        items={left.flatMap(({ name, entries }) =>
          entries.map(({ header, entry }) => t(words.entry, { name, header, entry: String(entry) })),
        )}
      />
      {otherwise > 0 && <Body1>{t(words.otherwise, { count: otherwise })}</Body1>}
    </section>
  );
}

function Kind({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [most, setMost] = useState(FIRST);
  if (items.length === 0) return null;
  const rest = items.length - most;
  return (
    <div className={styles.kind}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {items.slice(0, most).map((item, i) => (
          <li key={`${i} ${item}`}>
            <Body1>{item}</Body1>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Link as="button" onClick={() => setMost(most + MORE)}>
          {t(words.more, { count: rest })}
        </Link>
      )}
    </div>
  );
}
