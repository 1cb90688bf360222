import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { openPage } from '../../excel/environment';
import { Section } from '../../ui/Section';
import { useLanguage } from '../language';
import { words } from './text';
import type { FunctionPart } from './use-explained';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  readonly part: FunctionPart;
  /** What the cell shows. */
  readonly shown: string;
}

/** What a function does and was given; for an error the sentence with its remedy, also where Excel shows none. */
export function FunctionPartView({ part: { listed, args, fault }, shown }: Props) {
  const styles = useStyles();
  const { t, lang } = useLanguage();
  const { fn, words: said } = listed;
  const help = new URL(`help/${lang}/${fn.id}.html`, document.baseURI).href;
  const isError = /^#[A-Z0-9/]+[!?A]?$/.test(shown);
  const why = (): string | null => {
    if (shown === '#NAME?') return t(words.noFunction);
    if (shown === '#SPILL!') return t(words.spill);
    if (fault?.text) return t(fault.text, fault.params);
    if (fault?.kind === 'incoming') return t(words.incoming);
    if (fault?.kind === 'zero' || shown === '#DIV/0!') return t(words.divided);
    return isError && args === null ? t(words.nested) : null;
  };
  const sentence = why();
  return (
    <Section title={t(words.function, { name: fn.id })}>
      <Body1>{t(said.description)}</Body1>
      {args?.map((arg, i) => {
        const own = fn.args[i];
        return own && arg !== '' ? (
          <Caption1 key={own.id} className={styles.quiet}>
            {t(words.argument, { name: lang === 'en' ? own.id : own.name[lang], text: arg })}
          </Caption1>
        ) : null;
      })}
      {sentence !== null && (
        <Body1 as="p">
          {isError && <strong>{t(words.fault, { error: shown })}: </strong>}
          {sentence}
        </Body1>
      )}
      {!isError && sentence === null && <Body1>{t(words.noFault)}</Body1>}
      <Link
        href={help}
        onClick={(event) => {
          event.preventDefault();
          openPage(help);
        }}
      >
        {t(words.helpPage, { name: fn.id })}
      </Link>
    </Section>
  );
}
