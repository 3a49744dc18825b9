/**
 * Codes of evidence that are put together of two parts. There are few of them and they are needed for every number, so each is
 * made once and kept: a string that is not made anew is also looked up quickly.
 */

/** `blank` and `small` make `blank-small`. */
export const hyphened: (first: string, second: string) => string = kept('-');
/** The evidence of two codes together: `small` and `then-end` make `small|then-end`. */
export const paired: (first: string, second: string) => string = kept('|');

function kept(mark: string): (first: string, second: string) => string {
  const made = new Map<string, Map<string, string>>();
  return (first, second) => {
    const own = made.get(first) ?? new Map<string, string>();
    if (own.size === 0) made.set(first, own);
    let code = own.get(second);
    if (code === undefined) {
      code = `${first}${mark}${second}`;
      own.set(second, code);
    }
    return code;
  };
}
