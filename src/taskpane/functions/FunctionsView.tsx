import { useEffect, useState } from 'react';
import { listedFunctions } from '../../catalog/listed';
import { formulaCells, type FormulaCells } from '../../excel/formulas';
import { FunctionForm } from './FunctionForm';
import { FunctionList } from './FunctionList';

type Examples = Readonly<Record<string, readonly string[]>>;

/** The examples are a file of the build: nothing of them weighs on a pane that is opened for something else. */
async function loadExamples(): Promise<Examples> {
  const answer = await fetch(new URL('examples.json', document.baseURI));
  return (await answer.json()) as Examples;
}

interface Props {
  readonly onBack: () => void;
  readonly takesFocus: boolean;
  readonly cells?: FormulaCells;
  readonly examples?: () => Promise<Examples>;
}

/** The catalogue of worksheet functions. Loaded when it is first opened. */
export default function FunctionsView({
  onBack,
  takesFocus,
  cells = formulaCells,
  examples = loadExamples,
}: Props) {
  const [functions] = useState(listedFunctions);
  const [chosen, setChosen] = useState<string | null>(null);
  const [loaded, setLoaded] = useState<Examples>({});
  useEffect(() => {
    // Without the file there is no button for the example; everything else works.
    examples().then(setLoaded, () => {});
  }, [examples]);

  const listed = functions.find(({ fn }) => fn.id === chosen);
  return listed ? (
    <FunctionForm
      key={listed.fn.id}
      listed={listed}
      example={loaded[listed.fn.id] ?? null}
      cells={cells}
      onBack={() => setChosen(null)}
      takesFocus
    />
  ) : (
    <FunctionList
      functions={functions}
      onChoose={setChosen}
      onBack={onBack}
      takesFocus={takesFocus || chosen === null}
    />
  );
}
