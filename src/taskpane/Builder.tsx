import { Body1, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { SheetDefinition } from '../define/sheet/definition';
import { isError } from '../define/sheet/finding';
import { layout } from '../define/sheet/layout';
import { toProblem, type WorkbookProblem } from '../excel/problem';
import type { Workbook } from '../excel/workbook';
import { Announcer } from '../ui/Announcer';
import { BuildBar } from './BuildBar';
import { ColumnsSection } from './ColumnsSection';
import { FindingsSection } from './FindingsSection';
import { Header } from './Header';
import { useLanguage } from './language';
import { knownHeaders, needsOf } from './match-columns';
import { OptionsSection } from './OptionsSection';
import { Outcome } from './Outcome';
import { PreviewSection } from './PreviewSection';
import { SourceSection } from './SourceSection';
import { words } from './text';
import { useAnnouncement } from './use-announcement';
import { useBuild } from './use-build';
import { useDraft } from './use-draft';
import { useMatching } from './use-matching';
import { useOptions } from './use-options';
import { useSource } from './use-source';

const useStyles = makeStyles({
  summary: { color: tokens.colorNeutralForeground2 },
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
});

interface Props {
  readonly definition: SheetDefinition;
  readonly workbook: Workbook;
  readonly version: string;
  readonly onBack: () => void;
  readonly takesFocus: boolean;
}

/** From the selection to the new sheet. */
export function Builder({ definition, workbook, version, onBack, takesFocus }: Props) {
  const styles = useStyles();
  const { t, lang } = useLanguage();
  const needs = useMemo(() => Object.values(definition.sources).slice(0, 1).flatMap(needsOf), [definition]);
  const isKnownHeader = useMemo(() => knownHeaders(needs), [needs]);
  const { state: sourceState, take, following, setFollowing } = useSource(workbook, isKnownHeader);
  const source = sourceState.status === 'read' ? sourceState.source : null;
  const { matching, match } = useMatching(needs, source);
  const options = useOptions(definition.options);
  const { draft, isCurrent } = useDraft({
    definition,
    source,
    matching,
    options: options.values,
    lang,
    version,
  });
  const build = useBuild(workbook);
  const announcement = useAnnouncement(sourceState, build.state);
  const problems = useRef<HTMLHeadingElement>(null);
  const [jumpProblem, setJumpProblem] = useState<WorkbookProblem | null>(null);

  const goTo = (worksheetId: string, address: string) => {
    setJumpProblem(null);
    workbook.goTo(worksheetId, address).catch((error: unknown) => setJumpProblem(toProblem(error)));
  };
  const ready =
    source && draft?.sheet && isCurrent && !options.hasFault ? { source, sheet: draft.sheet } : null;
  const errors = draft?.findings.filter(isError).length ?? 0;
  const create = () => {
    if (!ready) return;
    // The new sheet comes to the front, and its cells are not the data that was meant.
    setFollowing(false);
    build.start(layout(ready.sheet, lang), ready.source.rows);
  };

  const hint = () => {
    if (!source) return t(words.dataFirst);
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
      <SourceSection
        state={sourceState}
        following={following}
        onFollow={setFollowing}
        onTake={take}
        onShow={({ worksheetId, address }) => goTo(worksheetId, address)}
      />
      {source && (
        <ColumnsSection needs={needs} columns={source.columns} matching={matching} onMatch={match} />
      )}
      <OptionsSection
        entries={options.entries}
        isDefault={options.isDefault}
        onType={options.type}
        onReset={options.reset}
      />
      {source && draft && (
        <FindingsSection
          findings={draft.findings}
          input={draft.input}
          headingRef={problems}
          onGoTo={(cell) => goTo(source.worksheetId, cell)}
        />
      )}
      {jumpProblem && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t(words.notThere)} {t(jumpProblem.text, jumpProblem.params)}
          </MessageBarBody>
        </MessageBar>
      )}
      {source && !draft && <Body1>{t(words.calculating)}</Body1>}
      {draft?.sheet && <PreviewSection sheet={draft.sheet} />}
      <div className={styles.bar}>
        <Outcome state={build.state} onGoTo={({ id }) => goTo(id, 'A1')} onDelete={build.deleteAgain} />
        <BuildBar
          state={build.state}
          ready={ready !== null}
          hint={hint()}
          onCreate={create}
          onCancel={build.cancel}
        />
      </div>
      <Announcer message={announcement} />
    </>
  );
}
