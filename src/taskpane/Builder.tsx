import { Body1, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Remark } from '../define/reading/remark';
import type { SheetDefinition } from '../define/sheet/definition';
import { changesOf } from '../define/reading/changes';
import { layout } from '../define/sheet/layout';
import { recipeOf } from '../define/sheet/renew';
import type { SampleSheet } from '../define/sheet/sample-sheet';
import { toProblem, type WorkbookProblem } from '../excel/problem';
import type { Where } from '../excel/where';
import type { Workbook } from '../excel/workbook';
import { Announcer } from '../ui/Announcer';
import { StickyBar } from '../ui/StickyBar';
import { BuildBar } from './BuildBar';
import { draftOf, sizeOf, type WorkbookPolicy } from './draft';
import { FindingsSection } from './FindingsSection';
import { Header } from './Header';
import { useLanguage } from './language';
import { apartIn, errorsOf, noticesOf, readOf } from './notices';
import { OptionsSection } from './OptionsSection';
import { Outcome } from './Outcome';
import { PreviewSection } from './PreviewSection';
import { SampleOffer } from './SampleOffer';
import { formulaStyle } from './settings/formula-style';
import { SourceSection } from './SourceSection';
import { words } from './text';
import { useAnnouncement } from './use-announcement';
import { useBuild } from './use-build';
import { useDraft } from './use-draft';
import { useOffered } from './use-offered';
import { useOptions } from './use-options';
import { useSample } from './use-sample';
import { useSources } from './use-sources';
import { useWorkbookPolicy, workbookPolicy } from './use-workbook-policy';

const useStyles = makeStyles({
  summary: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly definition: SheetDefinition;
  readonly workbook: Workbook;
  readonly version: string;
  readonly onBack: () => void;
  readonly takesFocus: boolean;
  /** Rises with each press of a button of the ribbon. */
  readonly asked: number;
}

const NOTHING: readonly Remark[] = [];
const NO_POLICY: WorkbookPolicy = {};
const NONE_HELD = {};

/** From the data to the new sheet. */
export function Builder({ definition, workbook, version, onBack, takesFocus, asked }: Props) {
  const styles = useStyles();
  const { t, lang } = useLanguage();
  const { sources } = definition;
  const data = useSources(workbook, sources);
  const offered = useOffered(workbook);
  const policy = useWorkbookPolicy(workbook, definition);
  // Without the policy nothing is worked out: it would be by other numbers than those of the workbook.
  const read = useMemo(
    () => (policy.policy ? readOf(data.states, sources) : null),
    [data.states, sources, policy.policy],
  );
  const held = policy.policy ?? NO_POLICY;
  const options = useOptions(definition.options, held.policies ?? NONE_HELD);
  const choices = { definition, options: options.values, lang, version, policy: held };
  const { draft, isCurrent } = useDraft({ ...choices, read });
  const build = useBuild(workbook);
  const announcement = useAnnouncement(data.states, build.state);
  const problems = useRef<HTMLHeadingElement>(null);
  const [jumpProblem, setJumpProblem] = useState<WorkbookProblem | null>(null);

  const goTo = (worksheetId: string, address: string) => {
    setJumpProblem(null);
    workbook.goTo(worksheetId, address).catch((error: unknown) => setJumpProblem(toProblem(error)));
  };
  const ids = Object.keys(sources);
  const [first = ''] = ids;
  const firstState = data.states[first]!;
  const apart = useMemo(() => (read ? apartIn(read, sources) : {}), [read, sources]);
  const openRemarks = read ? Object.values(read).flatMap(errorsOf).length : 0;
  const notices = read && draft ? noticesOf(draft, read) : [];
  const errors = openRemarks + notices.filter(({ severity }) => severity === 'error').length;
  const ready = read && draft?.sheet && isCurrent && !options.hasFault ? read : null;
  const { take, drop, setFollowing } = data;
  const takeSample = useCallback(
    (places: Readonly<Record<string, Where>>, families: SampleSheet['families']) => {
      // What is selected on the new sheet is the first source alone, and data of one's own does not mix with it.
      setFollowing(false);
      for (const id of Object.keys(sources)) {
        const place = places[id];
        if (place) take(id, place, { columns: families.get(id) ?? {} });
        else drop(id);
      }
    },
    [sources, take, drop, setFollowing],
  );
  const sample = useSample({ definition, workbook, lang, onInserted: takeSample });
  const { dismiss } = build;
  const answered = useRef(asked);
  useEffect(() => {
    if (answered.current === asked) return;
    answered.current = asked;
    // Pressed again: what is selected now is meant, and what was said of the last sheet is past.
    take(first, { kind: 'selection' });
    dismiss();
  }, [asked, first, take, dismiss]);
  const create = () => {
    if (!ready) return;
    // The new sheet comes to the front, and its cells are not the data that was meant.
    data.setFollowing(false);
    build.start(async (signal) => {
      const { read: now, found } = await data.readAgain(signal);
      const policy = await workbookPolicy(workbook, definition, signal);
      const { sheet, input } = draftOf({ ...choices, read: now, policy });
      const changes = ids.flatMap((id) => {
        const [before, after] = [ready[id], now[id]];
        return before && after ? (changesOf(before.input, after.input) ?? []) : [];
      });
      const style = await formulaStyle(workbook);
      const laid = sheet && layout(sheet, lang, style);
      const recipe = laid ? recipeOf(definition, input, found, style, laid) : '';
      return { laid, recipe, size: sizeOf(now), changes };
    });
  };

  const hint = () => {
    if (!read) return t(words.dataFirst);
    if (options.hasFault) return t(words.optionsFirst);
    if (errors === 0) return t(words.createHint);
    return (
      <Link as="button" onClick={() => problems.current?.focus()}>
        {t(words.problemsFirst, { count: errors })}
      </Link>
    );
  };

  return (
    <>
      <Header title={t(definition.title)} onBack={onBack} takesFocus={takesFocus} />
      <Body1 className={styles.summary}>{t(definition.summary)}</Body1>
      {ids.map((id) => (
        <SourceSection
          key={id}
          source={sources[id]!}
          only={ids.length === 1}
          state={data.states[id]!}
          apart={apart[id] ?? NOTHING}
          offered={offered}
          following={id === first ? data.following : null}
          onFollow={data.setFollowing}
          onTake={(where) => data.take(id, where)}
          onDrop={() => data.drop(id)}
          onChoose={(choice) => data.choose(id, choice)}
          onGoTo={goTo}
        />
      ))}
      <SampleOffer state={sample.state} onInsert={sample.insert} />
      <OptionsSection
        entries={options.entries}
        isDefault={options.isDefault}
        onType={options.type}
        onReset={options.reset}
      />
      {draft && firstState.status === 'read' && (
        <FindingsSection
          notices={notices}
          headingRef={problems}
          onGoTo={(cell) => goTo(firstState.range.worksheetId, cell)}
        />
      )}
      {policy.problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {t(words.policyNotRead)} {t(policy.problem.text, policy.problem.params)}{' '}
            <Link as="button" onClick={policy.readAgain}>
              {t(words.tryAgain)}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {jumpProblem && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t(words.notThere)} {t(jumpProblem.text, jumpProblem.params)}
          </MessageBarBody>
        </MessageBar>
      )}
      {read && !draft && <Body1>{t(words.calculating)}</Body1>}
      {draft?.sheet && <PreviewSection sheet={draft.sheet} />}
      <StickyBar>
        <Outcome state={build.state} onGoTo={({ id }) => goTo(id, 'A1')} onDelete={build.deleteAgain} />
        <BuildBar
          state={build.state}
          ready={ready !== null}
          hint={hint()}
          onCreate={create}
          onCancel={build.cancel}
        />
      </StickyBar>
      <Announcer message={announcement} />
    </>
  );
}
