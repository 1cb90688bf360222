import { Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Shape } from '../../define/policy/shape';
import { capitalised } from '../../ui/capitalised';
import { useLanguage } from '../language';
import { words } from './text';

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    paddingInline: tokens.spacingHorizontalXS,
  },
  cell: { padding: tokens.spacingHorizontalXXS },
  input: { minWidth: '88px', width: '100%' },
});

interface Props {
  readonly table: Extract<Shape<unknown>, { kind: 'table' }>;
  readonly name: string;
  readonly typed: readonly (readonly string[])[];
  readonly onType: (row: number, column: number, text: string) => void;
}

/** The entries of a policy's table, each in its field. Wide ones scroll in their own frame. */
export function EntryTable({ table: { columns }, name, typed, onType }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.frame} role="region" aria-label={capitalised(name)} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ id, header }) => (
              <th key={id} scope="col" className={styles.head}>
                {capitalised(t(header))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {typed.map((row, r) => (
            <tr key={r}>
              {columns.map(({ id, header, fixed, blank }, k) => (
                <td key={id} className={styles.cell}>
                  {fixed ? (
                    row[k]
                  ) : (
                    <Input
                      className={styles.input}
                      aria-label={t(words.cell, { column: t(header), row: String(r + 1) })}
                      placeholder={blank === 'last' && r === typed.length - 1 ? t(words.open) : ''}
                      value={row[k] ?? ''}
                      onChange={(_, { value }) => onType(r, k, value)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
