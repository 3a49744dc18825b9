/** Rules of dates read the words beside a date. Those may change although no date does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document } from '../../server/core/document.js';

const note = (words: string, url: string) =>
  `The levy rose.[1]\n\n[1] Harbour Office, “Fares”, 18 May 2021, ${url}, ${words} 3 May 2021.\n`;

const changes: Readonly<Record<string, readonly [from: string, to: string, code: string]>> = {
  'a word that tells when a source was read': ['acessed', 'accessed', 'date/accessed-before-published'],
  'the day in an address': ['2021/05/18', '2021/05/28', 'date/url-disagrees'],
};

for (const [what, [from, to, code]] of Object.entries(changes))
  test(`${what} is corrected, and the finding comes or goes at once`, () => {
    const text = note(from === 'acessed' ? 'acessed' : 'accessed', 'https://ports.example.org/2021/05/18/fares');
    const doc = new Document(text);
    const before = codesOf(doc);
    const at = text.indexOf(from);
    doc.edit(at, at + from.length, to);
    const after = codesOf(doc);
    assert.deepEqual(after, codesOf(new Document(doc.text())));
    assert.notEqual(before.includes(code), after.includes(code));
  });

function codesOf(doc: Document): string[] {
  return doc.findings().map((finding) => finding.code);
}
