/** Files of the product by their path, and everything that is wrong with them, in words. */
export interface Files {
  readonly files: ReadonlyMap<string, string>;
  readonly complaints: readonly string[];
}
