import { Draw } from '../../laws/reference/draw';

const isColumn = (arg: unknown, rows: number): arg is unknown[][] =>
  Array.isArray(arg) && arg.length === rows;

/** Every second number without its decimals, as people type them. */
export function mixed(args: readonly unknown[]): readonly unknown[] {
  const draw = new Draw(7);
  const rows = (args[0] as unknown[]).length;
  const typed = (cell: unknown): unknown =>
    typeof cell === 'number' && Math.abs(cell) >= 1 && draw.chance(0.5) ? Math.round(cell) : cell;
  return args.map((arg) => (isColumn(arg, rows) ? arg.map((row) => row.map(typed)) : arg));
}

/** Functions that refuse a row with a part of its cells, or give #N/A for it: whole rows are blank there. */
const WHOLE_ROWS = [
  'ABC_TABLE',
  'OVERDUE_AMOUNT_DAYS',
  'WEIGHTED_DAYS_LATE',
  'WEIGHTED_SCORE',
  'CREDIT_SCORE',
];

/** Three cells of a hundred blank. */
export function withBlanks(id: string, args: readonly unknown[]): readonly unknown[] {
  const draw = new Draw(11);
  const rows = (args[0] as unknown[]).length;
  const left = draw.times(rows, () => draw.chance(0.03));
  const blank = (r: number): boolean => (WHOLE_ROWS.includes(id) ? left[r]! : draw.chance(0.03));
  return args.map((arg) =>
    isColumn(arg, rows) && rows > 1 ? arg.map((row, r) => row.map((cell) => (blank(r) ? '' : cell))) : arg,
  );
}
