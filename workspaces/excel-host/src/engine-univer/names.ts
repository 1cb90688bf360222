import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { NameInfo, SheetId } from '../engine';
import type { UniverParts } from './univer';

/** The engine's mark for a name of the whole workbook. */
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

/** Defined names. Written as mutations: the facade refuses names such as `rate` because a function has them. */
export class Names {
  private count = 0;

  constructor(private readonly parts: UniverParts) {}

  list(): NameInfo[] {
    return this.raw().map((item) => ({
      name: item.name,
      formula: item.formulaOrRefString.startsWith('=')
        ? item.formulaOrRefString
        : `=${item.formulaOrRefString}`,
      visible: !item.hidden,
      comment: item.comment ?? '',
      scope: !item.localSheetId || item.localSheetId === WORKBOOK_SCOPE ? null : item.localSheetId,
    }));
  }

  set({ name, formula, visible, comment, scope }: NameInfo): void {
    const isReference = /^=(?:'[^']+'|[^'!]+)![$A-Z0-9:]+$/i.test(formula);
    this.parts.commands.syncExecuteCommand(SetDefinedNameMutation.id, {
      unitId: this.parts.unitId,
      id: this.find(name, scope)?.id ?? `name-${++this.count}`,
      name,
      formulaOrRefString: isReference ? formula.slice(1) : formula,
      comment,
      hidden: !visible,
      localSheetId: scope ?? WORKBOOK_SCOPE,
    });
  }

  remove(name: string, scope: SheetId | null): void {
    const item = this.find(name, scope);
    if (item)
      this.parts.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, {
        unitId: this.parts.unitId,
        ...item,
      });
  }

  private find(name: string, scope: SheetId | null) {
    return this.raw().find(
      (item) =>
        item.name.toLowerCase() === name.toLowerCase() &&
        (item.localSheetId ?? WORKBOOK_SCOPE) === (scope ?? WORKBOOK_SCOPE),
    );
  }

  private raw() {
    return Object.values(
      this.parts.injector.get(IDefinedNamesService).getDefinedNameMap(this.parts.unitId) ?? {},
    );
  }
}
