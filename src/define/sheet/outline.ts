import type { SheetDefinition } from './definition';

/** What a list of sheets shows of each. Plain values: it is sent as it is, and the definition follows when it is wanted. */
export interface SheetOutline extends Pick<SheetDefinition, 'id' | 'title' | 'summary' | 'group'> {
  /** Where the definition is found: `sales/key-accounts`. */
  readonly room: string;
}
