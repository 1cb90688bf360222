import type { SheetDefinition } from './definition';
import type { SourceOutline } from './source';

/** What a list of sheets shows of each. Plain values: it is sent as it is, and the definition follows when it is wanted. */
export interface SheetOutline extends Pick<SheetDefinition, 'id' | 'title' | 'summary' | 'group'> {
  /** Where the definition is found: `sales/key-accounts`. */
  readonly room: string;
  /** By these it is seen whether what is selected fits. */
  readonly sources: Readonly<Record<string, SourceOutline>>;
}
