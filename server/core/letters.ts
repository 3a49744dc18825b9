/**
 * Patterns that speak of letters. `\p{L}` costs half a millisecond to compile at each place where it stands, and there are hundreds
 * of such places; ranges that are written out cost a fraction. So they are written out here, and nobody has to read them elsewhere.
 */

/** Where the ranges are exact: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Devanagari; what was added to Latin and Greek. */
const alphabets = [
  [0x0000, 0x097f],
  [0x1e00, 0x1fff],
  [0xfb00, 0xfb17],
] as const;
/** Letters of other scripts, with the marks and signs between them: what stands there holds a word together. */
const otherScripts =
  '\\u0980-\\u1dff\\u2071\\u207f\\u2c00-\\u2dff\\u3005-\\u3007' +
  '\\u3031-\\u3035\\u3041-\\u30fa\\u30fc-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ud7ff\\uf900-\\ufaff\\ufb1d-\\ufdff\\ufe70-\\ufefc' +
  '\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';
const otherNumbers = '\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u218b\\u2460-\\u249b';

/** The classes that may stand in a pattern, as what stands between the brackets. */
const classes: Readonly<Record<string, string>> = {
  L: ranges(/\p{L}/u) + otherScripts,
  Lu: ranges(/\p{Lu}/u),
  Ll: ranges(/\p{Ll}/u),
  N: ranges(/\p{N}/u) + otherNumbers,
};

/**
 * A pattern in which `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` may stand; other properties may not. What is written with two code units
 * counts as two signs, and as no letter.
 */
export function lettered(flags = ''): (parts: TemplateStringsArray, ...inner: readonly string[]) => RegExp {
  return (parts, ...inner) => new RegExp(writeOut(String.raw(parts, ...inner)), flags);
}

/** A word with a capital; one with a small letter. */
export const capital = lettered()`^\p{Lu}`;
export const hasSmall = lettered()`\p{Ll}`;

/** In brackets the ranges stand among others; elsewhere they need brackets of their own. */
function writeOut(source: string): string {
  return source.replace(/\\p\{(\w+)\}|\\.|\[(?:\\.|[^\]\\])*\]/g, (piece, name?: string) => {
    if (name) return `[${classes[name]}]`;
    return piece.startsWith('[')
      ? piece.replace(/\\p\{(\w+)\}/g, (_, inner: string) => classes[inner] as string)
      : piece;
  });
}

/** What a class holds of the alphabets. */
function ranges(kind: RegExp): string {
  let written = '';
  for (const [first, last] of alphabets)
    for (let at = first; at <= last; at++) {
      const from = at;
      while (at <= last && kind.test(String.fromCharCode(at))) at++;
      if (at > from) written += `${String.fromCharCode(from)}-${String.fromCharCode(at - 1)}`;
    }
  return written;
}
