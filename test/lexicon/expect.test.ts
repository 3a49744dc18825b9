import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedAt, keysAround, wordAt } from '../../server/lexicon/expect.js';

/** What belongs at the cursor `¦`, and what of the text it would take the place of. */
function expected(marked: string): string {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const found = expectedAt(text, offset);
  return found ? `${found.what} [${text.slice(found.from, found.to)}]` : 'nothing';
}

const cases: Record<string, string> = {
  '¦': 'rootKey []',
  'act¦\n': 'rootKey [act]',
  'actors:\n  - ¦': 'entryKey []',
  'actors:\n  - na¦me: A\n': 'entryKey [name: ]',
  'actors:\n  - name: A\n    k¦\n  - name: B': 'entryKey [k]',
  'actors:\n- name: A\n  ¦': 'entryKey []',
  'actors:\n  - name: A\n    kind: ¦': 'kind []',
  'actors:\n  - name: A\n    kind: b¦loc # why': 'kind [bloc]',
  'actors:\n  - {name: A, kind: ¦}': 'kind []',
  'actors:\n  - name: Free¦': 'name [Free]',
  'actors:\n  - name: A\n    aliases: [¦]': 'name []',
  'actors:\n  - name: A\n    aliases: [b, c¦, d]': 'name [c]',
  'actors:\n  - name: A\n    aliases:\n      - b\n      - ¦': 'name []',
  'actors:\n  - name: A\nexclude:\n  - Tra¦': 'name [Tra]',
  'exclude:\n- ¦': 'name []',
  'exclude: [Tra¦': 'name [Tra]',
  'actors:\n  - name: A # ¦': 'nothing',
  '# ac¦': 'nothing',
  'actors:\n  - acronym: ¦': 'nothing',
  'other:\n  - ¦': 'nothing',
};
for (const [text, what] of Object.entries(cases)) test(JSON.stringify(text), () => assert.equal(expected(text), what));

test('keys that stand there already are known', () => {
  const text = 'actors:\n  - name: A\n    kind: igo\n    \n  - name: B\n    acronym: X\nexclude: []\n';
  assert.deepEqual(keysAround(text, { what: 'entryKey', from: text.indexOf('igo\n') + 8, to: 0 }), ['name', 'kind']);
  assert.deepEqual(keysAround(text, { what: 'rootKey', from: 0, to: 0 }), ['actors', 'exclude']);
});

test('a word is a key or what stands behind it', () => {
  const text = 'actors:\n  - name: A body  # why\n    kind: igo\n';
  const words = ['actors', 'name', 'body', 'igo', 'why'].map((word) => wordAt(text, text.indexOf(word) + 1));
  assert.deepEqual(
    words.map((word) => word && [word.key, word.value, text.slice(word.from, word.to)]),
    [['actors', false, 'actors'], ['name', false, 'name'], ['name', true, 'A body'], ['kind', true, 'igo'], undefined],
  );
});
