/**
 * The same function, computed once for each input object: a sheet is checked and built from one input, and the
 * analysis behind both need not run twice. Nothing is kept longer than the input itself.
 */
export function remembered<I extends object, R>(compute: (input: I) => R): (input: I) => R {
  const known = new WeakMap<I, R>();
  return (input) => {
    const before = known.get(input);
    if (before !== undefined) return before;
    const result = compute(input);
    known.set(input, result);
    return result;
  };
}
