import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { landing } from '../ui/landing';
import { useLanguage } from './language';
import { words } from './text';

/** Office lays its own menu over the top right corner of a pane: 40 × 40 pixels belong to it. */
const OFFICE_MENU = '40px';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  navigation: { minHeight: OFFICE_MENU, marginRight: OFFICE_MENU, display: 'flex', alignItems: 'center' },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  title: { ...typographyStyles.title3, margin: 0, ':focus': { outlineStyle: 'none' } },
  atTop: { marginRight: OFFICE_MENU, paddingTop: tokens.spacingVerticalS },
});

interface Props {
  readonly title: string;
  readonly onBack?: () => void;
  /** Where the way back leads; to all sheets where nothing is said. */
  readonly backTo?: string;
  /** Whether the person came here by a button of ours: then the title takes the focus. */
  readonly takesFocus: boolean;
}

/** The title of a view, and the way back. */
export function Header({ title, onBack, backTo, takesFocus }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <header className={styles.header}>
      {onBack && (
        <nav className={styles.navigation}>
          <Button appearance="subtle" icon={<ChevronLeftRegular />} onClick={onBack} className={styles.back}>
            {backTo ?? t(words.back)}
          </Button>
        </nav>
      )}
      <h1 ref={heading} {...landing} className={mergeClasses(styles.title, !onBack && styles.atTop)}>
        {title}
      </h1>
    </header>
  );
}
