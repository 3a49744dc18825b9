/**
 * Accuracy on annotated texts of others, which stand beside the repository and not in it: the seed texts, where everything
 * must be right, and a sample of a larger corpus, with floors a little under what has been reached.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { type Annotation, annotationOf } from '../server/cli/annotation.js';
import { Document } from '../server/core/document.js';
import { root } from './support/sources.js';

const shared = path.join(root, '..', 'shared');
const gold = path.join(shared, 'gold');
const absent = !fs.existsSync(gold) && 'the annotated texts (../shared/gold) are not here';

/** Every so manieth text of a folder is read. */
const SAMPLE = 2;

/** Lowest marker F1 and share of markers with the right note, by folder. */
const floors: Readonly<Record<string, { f1: number; links: number }>> = {
  'A-endnotes': { f1: 0.98, links: 0.995 },
  'B-pdf': { f1: 0.965, links: 0.98 },
  'C-brackets': { f1: 0.998, links: 0.998 },
  'D-markdown': { f1: 0.998, links: 0.998 },
  'E-unicode': { f1: 0.998, links: 0.998 },
};

interface Gold {
  readonly words: number;
  readonly markers: readonly { start: number; end: number; label: string; defIndex?: number | null }[];
  readonly definitions: readonly { start: number; label: string }[];
  readonly fault?: { readonly expected: readonly { start: number; end: number }[] };
}

interface Seed {
  readonly markers: readonly { start: number; end: number; label: string }[];
  readonly notes: readonly { start: number; label: string }[];
}

test('the seed texts: every marker is linked to its note, and nothing else is found', { skip: absent }, async (t) => {
  const { files } = readJson<{ files: Record<string, Seed> }>('seeds.json');
  let markers = 0;
  for (const [name, seed] of Object.entries(files))
    await t.test(name, () => {
      const { text, found } = annotate(path.join(shared, 'seeds', name));
      const linked = found.markers.map(({ start, end, label, note }) => ({
        start,
        end,
        label,
        note: labelOf(found, note),
      }));
      assert.deepEqual(
        linked,
        seed.markers.map(({ start, end, label }) => ({ start, end, label, note: label })),
      );
      const notes = found.notes.map(({ labelStart, label }) => ({ start: skipOpening(text, labelStart), label }));
      assert.deepEqual(
        notes,
        seed.notes.map(({ start, label }) => ({ start: skipOpening(text, start), label })),
      );
      assert.deepEqual(
        found.findings.filter(({ rule }) => rule.startsWith('note/')),
        [],
      );
      markers += linked.length;
    });
  assert.equal(markers, 53);
});

for (const [folder, floor] of Object.entries(floors))
  test(`${folder}: markers and their notes`, { skip: absent }, (t) => {
    const total = { right: 0, found: 0, wanted: 0, linked: 0 };
    for (const { text, found, wanted } of sample(folder)) count(text, found, wanted, total);
    const f1 = (2 * total.right) / (total.found + total.wanted);
    const links = total.linked / total.right;
    t.diagnostic(`${total.wanted} markers, F1 ${f1.toFixed(4)}, linked ${links.toFixed(4)}`);
    assert.ok(total.wanted > 80, 'there is something to find');
    assert.ok(f1 >= floor.f1, `F1 ${f1} is under ${floor.f1}`);
    assert.ok(links >= floor.links, `${links} of the markers lead to the right note, not ${floor.links}`);
  });

test('texts without notes: next to nothing is found', { skip: absent }, (t) => {
  const texts = ['F-none-plain', 'F-none-pdf', 'F-none-md'].flatMap((folder) => [...sample(folder)]);
  const words = texts.reduce((sum, { wanted }) => sum + wanted.words, 0);
  const markers = texts.reduce((sum, { found }) => sum + found.markers.length, 0);
  t.diagnostic(`${markers} markers in ${words} words`);
  assert.ok(words > 10_000);
  assert.ok((1000 * markers) / words <= 0.05);
});

for (const [folder, share] of Object.entries({ 'defects-A': 0.92, 'defects-B': 0.92 }))
  test(`${folder}: faults are reported where they are`, { skip: absent }, (t) => {
    const texts = [...sample(folder)].filter(({ wanted }) => wanted.fault);
    const seen = texts.filter(({ found, wanted }) => reports(found, wanted.fault?.expected ?? []));
    t.diagnostic(`${seen.length} of ${texts.length} faults`);
    assert.ok(texts.length > 10);
    assert.ok(seen.length / texts.length >= share);
  });

function* sample(folder: string): Iterable<{ text: string; found: Annotation; wanted: Gold }> {
  const index = readJson<{ folder: string; textFile: string; gold: string }[]>('footnotes/index.json');
  const entries = index.filter((entry) => entry.folder === folder);
  for (let i = 0; i < entries.length; i += SAMPLE) {
    const { textFile, gold: file } = entries[i] as (typeof entries)[number];
    yield { ...annotate(path.join(gold, 'footnotes', textFile)), wanted: readJson(`footnotes/${file}`) };
  }
}

function annotate(file: string): { text: string; found: Annotation } {
  const text = fs.readFileSync(file, 'utf8');
  return { text, found: annotationOf(new Document(text)) };
}

/** Adds what one text has to the totals. A marker is right if its place and its label are. */
function count(
  text: string,
  found: Annotation,
  wanted: Gold,
  total: { right: number; found: number; wanted: number; linked: number },
): void {
  const byPlace = new Map(
    wanted.markers.map((marker) => [`${marker.start} ${marker.end} ${plain(marker.label)}`, marker]),
  );
  total.found += found.markers.length;
  total.wanted += wanted.markers.length;
  for (const { start, end, label, note } of found.markers) {
    const id = `${start} ${end} ${plain(label)}`;
    const marker = byPlace.get(id);
    if (!marker) continue;
    byPlace.delete(id);
    total.right++;
    const definition = wanted.definitions[marker.defIndex ?? -1];
    const own = note === null ? undefined : found.notes[note];
    if (own && definition ? skipOpening(text, own.start) === skipOpening(text, definition.start) : own === definition)
      total.linked++;
  }
}

function reports({ findings }: Annotation, expected: readonly { start: number; end: number }[]): boolean {
  const near = (a: { start: number; end: number }) =>
    expected.some((b) => a.start <= b.end + 3 && b.start - 10 <= a.end);
  return findings.some((finding) => finding.severity !== 'hint' && near(finding));
}

function labelOf({ notes }: Annotation, index: number | null): string | undefined {
  return index === null ? undefined : notes[index]?.label;
}

/** Where a label begins, whatever bracket or blank stands before it. */
function skipOpening(text: string, at: number): number {
  let i = at;
  while (/[\s[(^]/.test(text.charAt(i))) i++;
  return i;
}

/** A label without brackets, carets and raised digits. */
function plain(label: string): string {
  return label.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit))).replace(/^\[?\^?|\]$/g, '');
}

function readJson<T>(name: string): T {
  return JSON.parse(fs.readFileSync(path.join(gold, name), 'utf8'));
}
