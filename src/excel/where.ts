/** Where a source is found. Plain values: a built sheet remembers it. */
export type Where =
  /** What is selected at that moment. */
  | { readonly kind: 'selection' }
  /** Cells that were selected before: areas side by side, `A1:A50,C1:C50`. */
  | {
      readonly kind: 'cells';
      readonly worksheetId: string;
      readonly address: string;
      /** Nothing stood below them: rows that were added there since belong to them. */
      readonly grows?: true;
    }
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'name'; readonly name: string };

/** A table or a named range that can be chosen as a source. */
export type Offered = Extract<Where, { kind: 'table' | 'name' }>;
