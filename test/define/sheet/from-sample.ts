import { say, type Lang } from '../../../src/core/text';
import type { SheetDefinition } from '../../../src/define/sheet/definition';
import type { RawCell, SheetInput } from '../../../src/define/sheet/input';
import type { SampleCell, SampleHeaded } from '../../../src/define/sheet/sample';
import type { SourceInput } from '../../../src/define/sheet/source';
import { inputFor, sourceOf, type Options } from './sample';

/** A sheet's own sample data as the pane would pass them once they stand in a worksheet. */
export function inputOfSample(definition: SheetDefinition, lang: Lang, options: Options = {}): SheetInput {
  const cell = (of: SampleCell): RawCell => (typeof of === 'object' ? say(of, lang) : of);
  const sources = Object.entries(definition.sample ?? {}).map(([id, columns]) => {
    const found = Object.entries(columns!).map(([key, cells], column) => {
      const members = (cells.some(isHeaded) ? cells : [{ header: key, cells }]) as readonly SampleHeaded[];
      return [
        key,
        members.map((one) => ({ header: cell(one.header), cells: one.cells.map(cell), column })),
      ] as const;
    });
    const rows = found[0]![1][0]!.cells;
    return [id, { ...sourceOf({ rows }), columns: Object.fromEntries(found) }] as const;
  });
  return inputFor(definition, {}, options, {
    lang,
    sources: Object.fromEntries(sources) as Record<string, SourceInput>,
  });
}

const isHeaded = (of: unknown): of is SampleHeaded => typeof of === 'object' && of !== null && 'header' in of;
