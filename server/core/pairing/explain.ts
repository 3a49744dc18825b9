/** Evidence codes as sentences for a reader. */
export function explain(why: readonly string[], label: string, _spaced: boolean): string[] {
  return [label, ...why];
}
