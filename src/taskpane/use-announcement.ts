import { withSheet } from '../excel/sheet-name';
import { useLanguage } from './language';
import { words } from './text';
import type { BuildState } from './use-build';
import type { SourceState } from './use-source';

/** What a screen reader is told: in quarters while building, since each change is read out. */
export function useAnnouncement(source: SourceState, build: BuildState): string {
  const { t } = useLanguage();
  switch (build.status) {
    case 'building': {
      const percent = Math.floor(build.share * 4) * 25;
      return percent === 0
        ? t(words.building, { sheet: build.sheet })
        : t(words.buildingSoFar, { sheet: build.sheet, percent });
    }
    case 'cancelling':
      return t(words.cancelling);
    case 'built':
      return t(words.built, { sheet: build.built.name, rows: build.rows });
    case 'cancelled':
      return t(words.cancelled);
    case 'deleted':
      return t(words.deleted, { sheet: build.sheet });
    case 'notDeleted':
      return `${t(words.notDeleted, { sheet: build.built.name })} ${t(build.problem.text, build.problem.params)}`;
    case 'notBuilt':
      return `${t(words.notBuilt)} ${t(build.problem.text, build.problem.params)}`;
    case 'idle':
      return ofSource(source, t);
  }
}

function ofSource(source: SourceState, t: ReturnType<typeof useLanguage>['t']): string {
  if (source.status === 'failed') return t(source.problem.text, source.problem.params);
  if (source.status === 'reading') return '';
  const { worksheet, address, rows } = source.source;
  return t(words.selectionRead, { rows, address: withSheet(worksheet, address) });
}
