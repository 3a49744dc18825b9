/** A text, perhaps with a warning that a part was lost; or the reason and the remedy why it is none. */
export type Decoded = { readonly text: string; readonly warning?: string } | { readonly problem: string };

/** Looked at to tell a text from a binary file. */
const head = 8000;

/** Reads bytes as UTF-8, or as UTF-16 if a byte order mark says so. The mark is no part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const decoded = decodeAs(encodingOf(bytes), bytes);
  if (decoded.text.slice(0, head).includes('\0')) {
    return { problem: 'it is no text (there are NUL bytes in it). Save it as plain text first, also if it is a PDF' };
  }
  return decoded;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decodeAs(encoding: string, bytes: Uint8Array): { text: string; warning?: string } {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const warning = `not all of it is ${encoding.toUpperCase()}; what is not was read as \uFFFD. Save it as UTF-8`;
    return { text: new TextDecoder(encoding).decode(bytes), warning };
  }
}
