import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { UpdatedSheet } from '../excel/update-sheet';
import type { Workbook } from '../excel/workbook';
import { onEscape } from '../ui/on-escape';
import { useLanguage } from './language';
import { words as paneWords } from './text';
import { words } from './update-text';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
});

interface Props extends UpdatedSheet {
  readonly workbook: Workbook;
  readonly onDelete: (copy: UpdatedSheet['copy']) => void;
}

/** The new state, and the copy of the former one until the person deletes it. */
export function UpdateDone({ id, name, copy, workbook, onDelete }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [asking, setAsking] = useState(false);
  const [kept, setKept] = useState(false);
  const keep = () => {
    setAsking(false);
    setKept(true);
  };
  if (asking) {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t(paneWords.deleteSure, { sheet: copy.name })}</MessageBarBody>
        <MessageBarActions onKeyDown={onEscape(keep)}>
          <Button size="small" onClick={() => onDelete(copy)}>
            {t(paneWords.deleteNow)}
          </Button>
          <Button size="small" autoFocus onClick={keep}>
            {t(paneWords.keep)}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {t(words.updated, { sheet: name, copy: copy.name })}
        <div className={styles.links}>
          <Link as="button" onClick={() => void workbook.goTo(id, 'A1').catch(() => {})}>
            {t(paneWords.goToSheet, { sheet: name })}
          </Link>
          <Link as="button" autoFocus={kept} onClick={() => setAsking(true)}>
            {t(words.deleteCopy)}
          </Link>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
