/** Which citations are of one work, how much is compared to find out, and that typing in notes leaves what a new reading finds. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Citations } from '../../server/core/citations/index.js';
import type { CitationOccurrence } from '../../server/core/citing.js';
import { Document } from '../../server/core/document.js';
import type { Settling } from '../../server/core/layer.js';
import { observe } from '../support/observe.js';

const paper = 'Piet Aalders, “Duties of Care in Small Ports,” Harbour Blog, 2019';

/** Notes that cite one work. */
const one: Readonly<Record<string, readonly string[]>> = {
  'with an address and without': [`${paper}, https://ports.example/duties.`, `${paper}.`],
  'http, https and www': [
    `Tide Office, https://www.tide.example/levels/9.`,
    `Tide Office, http://tide.example/levels/9/.`,
  ],
  'what tells how a reader came': [
    `Tide Office, “Levels,” https://tide.example/levels/9?utm_source=letter&fbclid=a1.`,
    `Tide Office, “Levels,” https://tide.example/levels/9#top.`,
  ],
  'a copy in an archive': [
    `Tide Office, “Levels,” https://tide.example/levels/9.`,
    `Tide Office, “Levels,” https://web.archive.org/web/20210503000000/https://www.tide.example/levels/9.`,
  ],
  'two addresses of a title that tells': [
    `${paper}, https://ports.example/duties.`,
    `${paper}, https://mirror.example/d.pdf.`,
  ],
  'a DOI in two spellings': [`${paper}, https://doi.org/10.5555/AB.1.`, `${paper}, doi:10.5555/ab.1.`],
  'an ISBN of ten digits and of thirteen': [
    'Ute Lind, *Ports* (Selm: Quay Press, 2012), ISBN 978-0-306-40615-7.',
    'Ute Lind, *Ports* (Selm: Quay Press, 2012), ISBN 0-306-40615-2.',
  ],
  'a letter that was mistyped': [`${paper}.`, `${paper.replace('Duties', 'Dutises')}.`],
};

/** Notes that cite as many works as there are notes. */
const several: Readonly<Record<string, readonly string[]>> = {
  'pages of a site without titles': [
    'Dark Harbour, 3 May 2021, https://www.darkharbour.example/leaks/1001.',
    'Dark Harbour, 9 June 2021, https://www.darkharbour.example/breach/2002.',
  ],
  'equal titles with other DOIs': [
    `${paper}, https://doi.org/10.5555/ab.1.`,
    `${paper}, https://doi.org/10.5555/cd.2.`,
  ],
  'equal titles with other symbols': [
    'General Assembly, “The quiet ports,” A/RES/70/12, 2015.',
    'General Assembly, “The quiet ports,” A/RES/72/18, 2015.',
  ],
  'a short title at two addresses': [
    'Tide Office, “Statement,” https://tide.example/s/1234.',
    'Tide Office, “Statement,” https://tide.example/s/5678.',
  ],
  'statements of two days': [
    'Tide Office, “Statement on ports,” 3 May 2021.',
    'Tide Office, “Statement on ports,” 9 June 2021.',
  ],
  'a law, and what somebody says of it': [
    'European Commission, “Proposal for a Regulation on Quiet Ports,” COM(2021) 999 final.',
    'Tide Office, “Joint Opinion on that Proposal,” COM(2021) 999, 3 May 2021.',
  ],
};

describe('one work', () => {
  for (const [name, notes] of Object.entries(one)) test(name, () => assert.equal(worksOf(notes), 1));
});

describe('several works', () => {
  for (const [name, notes] of Object.entries(several)) test(name, () => assert.equal(worksOf(notes), notes.length));
});

test('a source is looked for by its title, not among all of its author', () => {
  for (const count of [100, 400]) {
    const { citations } = read(textOf(many(count)));
    assert.equal(citations.occurrences.filter(({ as }) => as !== 'full').length, count / 2);
    assert.ok(citations.compared <= 4 * count, `${citations.compared} comparisons for ${count} notes`);
  }
});

test('a letter in a note reads that note only, and leaves all other sources the same objects', () => {
  const { doc, citations } = read(textOf(many(200)));
  const before = citations.occurrences;
  const sources = new Set(before.map(({ source }) => source));
  citations.read = 0;
  const at = doc.text().indexOf('Title') + 2;
  doc.edit(at, at, 'x');
  citations.invalidate();
  citations.settle(doc.paragraphs, doc.options);
  assert.equal(citations.read, 1);
  assert.equal(citations.occurrences.filter((one) => !before.includes(one)).length, 2);
  const fresh = citations.occurrences.filter(({ source }) => !sources.has(source));
  assert.deepEqual(
    fresh.map(({ note }) => note?.label),
    ['1', '2'],
  );
});

test('typing in the notes of a long text leaves what a new document of it shows', () => {
  const doc = new Document(textOf([...many(150), ...Object.values(one).flat(), ...Object.values(several).flat()]));
  let random = 7;
  for (let i = 0; i < 16; i++) {
    random = (random * 48_271) % 2_147_483_647;
    const notes = doc.occurrences.filter(({ kind }) => kind === 'note');
    const note = notes[random % notes.length];
    assert.ok(note);
    const { from, to } = doc.span(note);
    const at = from + 5 + (random % Math.max(1, to - from - 5));
    if (i % 3 === 2) doc.edit(at, Math.min(to, at + 3), '');
    else doc.edit(at, at, ['x', ' ', ', 2019', 'Ibid.'][i % 4] as string);
    if (i % 2) assert.deepEqual(citedIn(doc), citedIn(new Document(doc.text())));
  }
});

/** Full citations of one author, and a short form of every second one. */
function many(count: number): string[] {
  return Array.from({ length: count }, (_, i) =>
    i % 2
      ? `Aalders, “Title ${wordOf(i - 1)},” p. ${i}.`
      : `Piet Aalders, “Title ${wordOf(i)} of the Ports,” Harbour Blog, ${1990 + (i % 30)}.`,
  );
}

/** A word of its own for each number. */
function wordOf(number: number): string {
  const letters = [...String(number)].map((digit) => 'bcdfghklmn'[Number(digit)]);
  return letters.map((letter, i) => `${i ? letter : letter?.toUpperCase()}a`).join('');
}

function worksOf(notes: readonly string[]): number {
  const doc = new Document(textOf(notes));
  const cited = doc.citations.filter(({ note }) => note);
  assert.deepEqual(new Set(cited.map(({ note }) => note?.label)).size, notes.length);
  return new Set(cited.map(({ anchor }) => anchor.key)).size;
}

/** A document, and a ledger of its own that counts. */
function read(text: string): { doc: Document; citations: Citations } {
  const doc = new Document(text);
  const notes: Pick<Settling, 'occurrences'> = {
    get occurrences() {
      return doc.occurrences;
    },
  };
  const citations = new Citations(notes as Settling);
  citations.settle(doc.paragraphs, doc.options);
  return { doc, citations };
}

function citedIn(doc: Document) {
  const { citations, findings } = observe(doc) as { citations: CitationOccurrence[]; findings: unknown };
  return { citations, findings };
}

function textOf(list: readonly string[]): string {
  const body = list.map((_, i) => `The port was closed.[${i + 1}]`).join(' ');
  return `${body}\n\nNotes\n\n${list.map((note, i) => `[${i + 1}] ${note}`).join('\n\n')}\n`;
}
