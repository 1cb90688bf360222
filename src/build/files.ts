/** Files of the product by their path, and everything that is wrong with them, in words. */
export interface Files<Content = string> {
  readonly files: ReadonlyMap<string, Content>;
  readonly complaints: readonly string[];
}
