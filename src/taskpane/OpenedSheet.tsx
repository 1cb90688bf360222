import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetDefinition } from '../define/sheet/definition';
import { Header } from './Header';
import { useLanguage } from './language';
import type { LoadSheet } from './sheet-rooms';
import { words } from './text';
import { useSheet } from './use-sheet';

interface Props {
  readonly id: string;
  readonly load: LoadSheet;
  readonly onBack: () => void;
  readonly children: (definition: SheetDefinition) => ReactNode;
}

/** A sheet while its room is on the way, and what to do when it does not arrive. */
export function OpenedSheet({ id, load, onBack, children }: Props) {
  const { t } = useLanguage();
  const sheet = useSheet(id, load);
  if (sheet.status === 'loaded') return children(sheet.definition);
  if (sheet.status === 'loading') return <p role="status">{t(words.opening)}</p>;
  return (
    <>
      <Header title={t(words.notOpened)} onBack={onBack} takesFocus />
      <p role="alert">{t(words.notOpenedWhy)}</p>
      <Button onClick={sheet.again}>{t(words.tryAgain)}</Button>
    </>
  );
}
