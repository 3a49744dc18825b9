/** How far into a text one looks for signs that it is none. */
export const headLength = 8000;

/**
 * Why a text should not be read, as a sentence for the user; `undefined` if it should. `length` counts UTF-16 code units,
 * `head` is the first `headLength` of them, `limit` is the setting in millions of units.
 */
export function reasonForSilence(length: number, head: string, limit: number): string | undefined {
  if (length > limit * 1_000_000) {
    return `This text is larger than ${limit} MB, so Glossator does not read it. The limit is the setting glossator.maxFileSize.`;
  }
  if (head.includes('\0')) {
    return 'This looks like binary content (there are NUL characters near its beginning), so Glossator does not read it.';
  }
  return undefined;
}
