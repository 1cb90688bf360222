import { Body1, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { toProblem } from '../../excel/problem';
import { Header } from '../Header';
import { useLanguage } from '../language';
import type { ViewProps } from '../views';
import { PolicyForm } from './PolicyForm';
import { PolicyList } from './PolicyList';
import { words } from './text';
import { usePolicyBook } from './use-policy-book';

/** All policies of the workbook, and one of them to change. */
export default function PolicyView({ sheets, loadSheet, workbook, onBack, takesFocus }: ViewProps) {
  const { t, lang } = useLanguage();
  const book = usePolicyBook(workbook, sheets, loadSheet, lang);
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState(false);
  const [notShown, setNotShown] = useState<string | null>(null);
  const { state } = book;

  if (state.status === 'reading') {
    return (
      <>
        <Header title={t(words.title)} onBack={onBack} takesFocus={takesFocus} />
        <Body1 role="status">{t(words.reading)}</Body1>
      </>
    );
  }
  if (state.status === 'notRead') {
    return (
      <>
        <Header title={t(words.title)} onBack={onBack} takesFocus={takesFocus} />
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {t(words.notRead)} {t(state.problem.text, state.problem.params)}
          </MessageBarBody>
        </MessageBar>
        <Button onClick={book.readAgain}>{t(words.tryAgain)}</Button>
      </>
    );
  }
  const item = book.groups.flatMap(({ items }) => items).find(({ policy }) => policy.id === chosen);
  if (item) {
    return (
      <PolicyForm
        key={item.policy.id}
        item={item}
        inWorkbook={state.book.sheet !== null}
        onChange={(next) => book.change(item.policy.id, next)}
        onReset={() => book.reset(item.policy.id)}
        onBack={() => {
          setShown(true);
          setChosen(null);
        }}
      />
    );
  }
  const show = () => {
    setNotShown(null);
    workbook.goTo(state.book.sheet!.worksheetId, 'A1').catch((error: unknown) => {
      const problem = toProblem(error);
      setNotShown(t(problem.text, problem.params));
    });
  };
  return (
    <PolicyList
      book={book}
      read={state.book}
      notShown={notShown}
      onShow={show}
      onChoose={setChosen}
      onBack={onBack}
      takesFocus={takesFocus || shown}
    />
  );
}
