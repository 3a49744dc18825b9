/**
 * No edit that is offered harms a text: a fix of notes only adds, in one place, and every marker and note keeps its partner; a rename
 * changes the one label and nothing else, and back again gives the old text. RUNS and SEED as in `incremental.test.ts`.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document } from '../../server/core/document.js';
import type { Edit } from '../../server/core/model.js';
import { definitionsOf, items, rename } from '../../server/core/query.js';
import { forAll, shorter, shorterText, withOne } from '../support/random.js';
import { pieces } from '../support/texts.js';

const runs = Number(process.env.RUNS ?? 300);

function property(check: (text: string) => void): void {
  forAll<readonly string[]>({
    runs,
    make: (random) => pieces(random),
    *simpler(list) {
      yield* shorter(list);
      yield* withOne(list, shorterText);
    },
    check: (list) => check(list.join('')),
  });
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), text);
}

/** Which notes each marker written as one leads to, counted in reading order. */
function partners(doc: Document): number[][] {
  const order = new Map(items(doc, 'note').map(({ from }, i) => [from, i]));
  const written = items(doc, 'marker').filter(({ inferred }) => !inferred);
  return written.map((marker) => definitionsOf(doc, marker).map(({ from }) => order.get(from) ?? -1));
}

test('a fix of markers and notes takes nothing away', () => {
  property((text) => {
    const doc = new Document(text);
    for (const finding of doc.findings().filter(({ code }) => code.startsWith('note/'))) {
      for (const { edits = [] } of doc.fixes(finding)) {
        assert.ok(edits.length <= 1, 'one place');
        for (const { from, to } of edits) assert.equal(from, to, 'only adds');
        for (const { from } of edits) assert.ok(from >= 0 && from <= text.length, 'inside the text');
      }
    }
    assert.equal(doc.text(), text);
  });
});

test('a rename changes one label, keeps every partner, and can be taken back', () => {
  property((text) => {
    const doc = new Document(text);
    for (const item of items(doc).filter(({ kind, form }) => kind === 'note' && form === 'caret')) {
      const change = rename(doc, item, 'renamed');
      if ('refused' in change) continue;
      for (const { from, to } of change.edits)
        assert.equal(text.slice(from, to).toLowerCase(), item.name.toLowerCase());
      const after = new Document(applied(text, change.edits));
      assert.deepEqual(partners(after), partners(doc));
      const note = items(after).find(({ kind, name }) => kind === 'note' && name === 'renamed');
      assert.ok(note, 'the note has its new label');
      const back = rename(after, note, item.name);
      assert.ok('edits' in back, 'the old label is free again');
      assert.equal(applied(after.text(), back.edits).toLowerCase(), text.toLowerCase());
    }
  });
});
