import {
  Body1,
  Button,
  Caption1,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Select,
  Switch,
  tokens,
} from '@fluentui/react-components';
import type { ReadingChoices } from '../define/reading/choices';
import type { Remark } from '../define/reading/remark';
import { cellName } from '../define/sheet/area';
import type { Source } from '../define/sheet/source';
import { withSheet } from '../excel/sheet-name';
import type { Offered, Where } from '../excel/where';
import { capitalised } from '../ui/capitalised';
import { Section } from '../ui/Section';
import { useDelayed } from '../ui/use-delayed';
import { ColumnFields } from './ColumnFields';
import { useLanguage } from './language';
import { NoticeList } from './NoticeList';
import { RateFields } from './RateFields';
import { words } from './text';
import type { SourceState } from './use-sources';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

/** From here on a person wonders whether anything happens. */
const NOTICEABLE = 500;
/** So long without an answer means that Excel waits for something. */
const STALLED = 3_000;

interface Props {
  readonly source: Source;
  /** Whether it stands alone: then it is simply the data. */
  readonly only: boolean;
  readonly state: SourceState;
  /** Names that it does not share with the other sources. */
  readonly apart: readonly Remark[];
  readonly offered: readonly Offered[];
  /** Null where the selection cannot be followed. */
  readonly following: boolean | null;
  readonly onFollow: (following: boolean) => void;
  readonly onTake: (where: Where) => void;
  readonly onDrop: () => void;
  readonly onChoose: (choice: ReadingChoices) => void;
  readonly onGoTo: (worksheetId: string, address: string) => void;
}

/** One source: where it is, what was found in it, what was done to it, and what is to be said or chosen. */
export function SourceSection(props: Props) {
  const { source, only, state, apart, following, onFollow, onTake, onDrop, onChoose, onGoTo } = props;
  const styles = useStyles();
  const { t } = useLanguage();
  const title =
    only && source.required
      ? t(words.data)
      : capitalised(source.required ? t(source.title) : t(words.optional, { name: source.title }));
  return (
    <Section title={title}>
      {!(only && source.required) && <Caption1 className={styles.quiet}>{t(source.tip)}</Caption1>}
      {state.status === 'reading' && <Reading key={state.share} share={state.share} />}
      {state.status === 'read' && <Taken {...state} onShow={onGoTo} />}
      {state.status === 'failed' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t(words.notRead)}</MessageBarTitle>
            {t(state.problem.text, state.problem.params)}
          </MessageBarBody>
        </MessageBar>
      )}
      {state.status === 'failed' && <Caption1 className={styles.quiet}>{t(words.notReadYet)}</Caption1>}
      <div className={styles.actions}>
        <Button onClick={() => onTake({ kind: 'selection' })}>{t(words.takeSelection)}</Button>
        {following !== null && (
          <Switch
            checked={following}
            onChange={(_, { checked }) => onFollow(checked)}
            label={t(words.follow)}
          />
        )}
        {!source.required && state.status !== 'none' && (
          <Button appearance="subtle" onClick={onDrop}>
            {t(words.withoutSource)}
          </Button>
        )}
      </div>
      <OfferedSources {...props} />
      {state.status === 'read' && (
        <>
          <ColumnFields
            source={source}
            understood={state.understood}
            onChoose={(id, columns) => onChoose({ columns: { [id]: columns } })}
          />
          <Remarks
            remarks={[...state.understood.remarks, ...apart]}
            onChoose={onChoose}
            onGoTo={(cell) => onGoTo(state.range.worksheetId, cell)}
          />
        </>
      )}
    </Section>
  );
}

function OfferedSources({ offered, state, onTake }: Pick<Props, 'offered' | 'state' | 'onTake'>) {
  const { t } = useLanguage();
  if (offered.length === 0) return null;
  const where = state.status === 'read' ? state.range.where : null;
  const chosen = offered.findIndex(
    (one) => where?.kind === one.kind && 'name' in where && where.name === one.name,
  );
  return (
    <Select
      aria-label={t(words.chooseOffered)}
      value={chosen < 0 ? '' : String(chosen)}
      onChange={(_, { value }) => {
        const one = offered[Number(value)];
        if (value !== '' && one) onTake(one);
      }}
    >
      <option value="">{t(words.chooseOffered)}</option>
      {offered.map(({ kind, name }, i) => (
        <option key={`${kind} ${name}`} value={i}>
          {t(kind === 'table' ? words.table : words.namedRange, { name })}
        </option>
      ))}
    </Select>
  );
}

function Reading({ share }: { readonly share: number }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const noticeable = useDelayed(true, NOTICEABLE);
  const stalled = useDelayed(true, STALLED);
  const percent = Math.round(share * 100);
  return (
    <div className={styles.card}>
      <Body1>{percent > 0 ? t(words.readSoFar, { percent }) : t(words.reading)}</Body1>
      {noticeable && <ProgressBar value={share} aria-label={t(words.reading)} />}
      {stalled && <Caption1 className={styles.quiet}>{t(words.waitingForExcel)}</Caption1>}
    </div>
  );
}

type TakenProps = Extract<SourceState, { status: 'read' }> & { readonly onShow: Props['onGoTo'] };

function Taken({ range, understood: { input, hasHeader, columns }, onShow }: TakenProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.card}>
      <Link as="button" onClick={() => onShow(range.worksheetId, input.address)} title={t(words.showData)}>
        {withSheet(input.worksheet, input.address)}
      </Link>
      <Caption1 className={styles.quiet}>
        {t(words.rowsAndColumns, {
          rows: t(input.rows.length === 1 ? words.oneRow : words.manyRows, { count: input.rows.length }),
          columns: t(columns.length === 1 ? words.oneColumn : words.manyColumns, { count: columns.length }),
          header: hasHeader ? words.headerFound : words.headerMissing,
        })}
      </Caption1>
    </div>
  );
}

interface RemarksProps {
  readonly remarks: readonly Remark[];
  readonly onChoose: Props['onChoose'];
  readonly onGoTo: (cell: string) => void;
}

/** What was done to the data and what is to be decided, each with its remedies. */
function Remarks({ remarks, onChoose, onGoTo }: RemarksProps) {
  if (remarks.length === 0) return null;
  return (
    <NoticeList
      notices={remarks.map(({ severity, text, cells, remedies, rates }) => ({
        severity,
        text,
        cells: cells.map(({ row, column }) => cellName(row, column)),
        remedies: remedies.map(({ label, choice }) => ({ label, onChoose: () => onChoose(choice) })),
        more: rates && <RateFields currencies={rates} onChoose={onChoose} />,
      }))}
      onGoTo={onGoTo}
    />
  );
}
