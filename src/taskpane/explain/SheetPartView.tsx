import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../define/sheet/area';
import type { Policy } from '../../define/policy/policy';
import type { SelectedCell } from '../../excel/selected-cell';
import { capitalised } from '../../ui/capitalised';
import { Section } from '../../ui/Section';
import { useLanguage } from '../language';
import { words } from './text';
import { placeOf, type SheetPart } from './use-explained';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  step: { minHeight: '24px', overflowWrap: 'anywhere' },
});

interface Props {
  readonly part: SheetPart;
  readonly cell: SelectedCell;
  readonly onGoTo: (address: string) => void;
  /** Who set the policy that the sheet follows. */
  readonly versionSaid: string | null;
}

/** The cell of a built sheet: in words with its row's figures, each leading to its cell. */
export function SheetPartView({ part: { about }, cell, onGoTo, versionSaid }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (about.kind === 'noSource') {
    return (
      <>
        <Body1>
          {t(words.noSource)} {t(about.problem.text, about.problem.params)}
        </Body1>
        {cell.formula && <Caption1 className={styles.formula}>{cell.formula}</Caption1>}
      </>
    );
  }
  if (about.kind !== 'explained') return <Body1>{t(words[about.kind])}</Body1>;
  const { explanation, shown } = about;
  const policies = [explanation, ...explanation.ingredients].flatMap(({ policy }) => policy ?? []);
  return (
    <>
      <Section title={capitalised(t(explanation.name))}>
        {explanation.words === null ? (
          <Body1>{t(words.own)}</Body1>
        ) : (
          <Body1 as="p">
            {capitalised(t(explanation.name))} = {t(explanation.words)}
          </Body1>
        )}
        {explanation.words !== null && cell.formula === null && cell.text !== '' && (
          <Body1>{t(words.typedOver)}</Body1>
        )}
        {explanation.rule && (
          <Caption1 className={styles.quiet}>{t(words.rule, { rule: explanation.rule })}</Caption1>
        )}
        {explanation.addIn && (
          <Caption1 className={styles.quiet}>{t(words.addIn, { name: explanation.addIn })}</Caption1>
        )}
      </Section>
      {explanation.ingredients.length > 0 && (
        <Section title={t(words.from)}>
          <ul className={styles.list}>
            {explanation.ingredients.map(({ name, at }) => {
              const address = cellName(at.row, at.column);
              return (
                <li key={placeOf(at)} className={styles.step}>
                  {capitalised(t(name))}: {shown.get(placeOf(at))}{' '}
                  <Link
                    as="button"
                    aria-label={t(words.goTo, { cell: `${t(name)} ${address}` })}
                    onClick={() => onGoTo(address)}
                  >
                    {address}
                  </Link>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      {policies.map((policy) => (
        <PolicyLine key={policy.id} policy={policy} />
      ))}
      {policies.length > 0 && versionSaid && <Caption1 className={styles.quiet}>{versionSaid}</Caption1>}
      {cell.formula && (
        <Section title={t(words.formula)}>
          <Caption1 className={styles.formula}>{cell.formula}</Caption1>
        </Section>
      )}
    </>
  );
}

/** A value that somebody set, with its unit and where it comes from. */
function PolicyLine({ policy: { name, unit, source } }: { readonly policy: Policy<unknown> }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Caption1 className={styles.quiet}>
      {t(words.policy, { name: capitalised(t(name)), unit, source })}
    </Caption1>
  );
}
