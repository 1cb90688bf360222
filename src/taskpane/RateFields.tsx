import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { spelledNumber } from '../core/spelled';
import type { ReadingChoices } from '../define/reading/choices';
import { useLanguage } from './language';
import { words } from './text';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

interface Props {
  readonly currencies: readonly string[];
  readonly onChoose: (choice: ReadingChoices) => void;
}

/** One currency for the sheet, and what the others are worth in it. */
export function RateFields({ currencies, onChoose }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [currency, setCurrency] = useState(currencies[0] ?? '');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const others = currencies.filter((one) => one !== currency);
  const rates = others.map((one) => [one, spelledNumber(typed[one] ?? '')] as const);
  const complete = rates.every(([, rate]) => rate !== null && rate > 0);
  return (
    <div className={styles.fields}>
      <Field label={t(words.sheetCurrency)}>
        <Select value={currency} onChange={(_, { value }) => setCurrency(value)}>
          {currencies.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      {others.map((one) => (
        <Field key={one} label={t(words.rate, { one, currency })}>
          <Input
            inputMode="decimal"
            value={typed[one] ?? ''}
            onChange={(_, { value }) => setTyped({ ...typed, [one]: value })}
          />
        </Field>
      ))}
      <Button
        size="small"
        disabledFocusable={!complete}
        onClick={() =>
          complete && onChoose({ currency, rates: Object.fromEntries(rates) as Record<string, number> })
        }
      >
        {t(words.useRates)}
      </Button>
    </div>
  );
}
