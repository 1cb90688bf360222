import { Caption1, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { openPage } from '../excel/environment';
import { LANGUAGES, useLanguage } from './language';
import { words } from './text';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    marginTop: 'auto',
    color: tokens.colorNeutralForeground2,
  },
});

/** Language, help, version. */
export function Footer({ version }: { readonly version: string }) {
  const styles = useStyles();
  const { t, lang, choose } = useLanguage();
  const help = new URL(`help/${lang}/index.html`, document.baseURI).href;
  return (
    <footer className={styles.footer}>
      <Select
        size="small"
        aria-label={t(words.language)}
        value={lang}
        onChange={(_, { value }) => choose(value === 'zh-CN' ? 'zh-CN' : 'en')}
      >
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </Select>
      <Link
        href={help}
        onClick={(event) => {
          event.preventDefault();
          openPage(help);
        }}
      >
        {t(words.help)}
      </Link>
      <Caption1>{t(words.version, { version })}</Caption1>
    </footer>
  );
}
