import { withSheet } from '../excel/sheet-name';
import { useLanguage } from './language';
import { changesSaid, rowsSaid, sizeSaid } from './outcome-words';
import { words } from './text';
import type { BuildState } from './use-build';
import type { SourceState, SourceStates } from './use-sources';

/** What a screen reader is told: in quarters while building, since each change is read out. */
export function useAnnouncement(sources: SourceStates, build: BuildState): string {
  const { t } = useLanguage();
  switch (build.status) {
    case 'building': {
      const percent = Math.floor(build.share * 4) * 25;
      return percent === 0
        ? t(words.building, { sheet: build.sheet })
        : t(words.buildingSoFar, { sheet: build.sheet, percent });
    }
    case 'checking':
      return t(words.checkingData);
    case 'cancelling':
      return t(words.cancelling);
    case 'built':
      return t(words.built, { sheet: build.built.name, contents: sizeSaid(t, build.size) });
    case 'dataChanged':
      return t(words.dataChangedErrors, { changes: changesSaid(t, build.changes) });
    case 'cancelled':
      return t(words.cancelled);
    case 'deleted':
      return t(words.deleted, { sheet: build.sheet });
    case 'notDeleted':
      return `${t(words.notDeleted, { sheet: build.built.name })} ${t(build.problem.text, build.problem.params)}`;
    case 'notBuilt':
      return `${t(words.notBuilt)} ${t(build.problem.text, build.problem.params)}`;
    case 'idle':
      return Object.values(sources)
        .map((source) => ofSource(source, t))
        .filter((said) => said !== '')
        .join(' ');
  }
}

function ofSource(source: SourceState, t: ReturnType<typeof useLanguage>['t']): string {
  if (source.status === 'failed') return t(source.problem.text, source.problem.params);
  if (source.status !== 'read') return '';
  const { worksheet, address, rows } = source.understood.input;
  return t(words.selectionRead, { rows: rowsSaid(t, rows.length), address: withSheet(worksheet, address) });
}
