import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: '3px 8px',
    textAlign: 'start',
    whiteSpace: 'nowrap',
    maxWidth: '180px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

export interface DataCell {
  readonly text: string;
  /** Figures stand at the right edge. */
  readonly isFigure: boolean;
}

interface Props {
  readonly label: string;
  /** None where the cells have no names. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}

/** A few rows of data. Wide ones scroll in their own frame, by keyboard too. */
export function DataTable({ label, headers, rows }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        {headers.length > 0 && (
          <thead>
            <tr>
              {headers.map((header, c) => (
                <th
                  key={c}
                  scope="col"
                  className={mergeClasses(styles.cell, styles.head, rows[0]?.[c]?.isFigure && styles.figure)}
                >
                  {header}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => (
                <td key={c} className={mergeClasses(styles.cell, cell.isFigure && styles.figure)}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
