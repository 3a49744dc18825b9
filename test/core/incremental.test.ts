/**
 * Whatever is typed, deleted, pasted or undone, a document shows what a new one of the same text shows. The texts and edits
 * are random; a failure prints the seed that repeats it. The variables RUNS and SEED set how many there are, and which.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document } from '../../server/core/document.js';
import { observe, placesOf } from '../support/observe.js';
import { forAll, type Random, shorter, shorterText, withOne } from '../support/random.js';
import { insertion, pieces } from '../support/texts.js';

/** Where an edit begins: anywhere, or at a place where reading might go wrong. */
const corners = ['anywhere', 'start', 'end', 'paragraph', 'paragraph', 'line end', 'pair'] as const;

interface Edit {
  readonly kind: 'insert' | 'delete' | 'replace' | 'whole' | 'undo' | 'settings';
  readonly corner: (typeof corners)[number];
  readonly at: number;
  readonly length: number;
  readonly insert: string;
  /** Whether the document is asked for everything after this edit, or edited on unseen. */
  readonly asked: boolean;
}

interface Case {
  readonly pieces: readonly string[];
  readonly edits: readonly Edit[];
}

const kinds: readonly Edit['kind'][] = [
  ...(['insert', 'insert', 'insert', 'delete', 'delete', 'replace', 'replace'] as const),
  ...(['whole', 'undo', 'settings'] as const),
];
const runs = Number(process.env.RUNS ?? 800);

test('edits leave what a new document of the same text shows', () => {
  forAll({ runs, make: (random) => make(random, false), simpler, check: replay });
});

test('edits in lines that must be cut leave what a new document shows', () => {
  forAll({ runs: Math.ceil(runs / 20), make: (random) => make(random, true), simpler, check: replay });
});

function make(random: Random, long: boolean): Case {
  const lengths = [3, 3, 60, 3000];
  const edits = random.list(1, 8, () => ({
    kind: random.pick(kinds),
    corner: random.pick(corners),
    at: random.int(0, 100_000),
    length: random.int(0, random.pick(lengths)),
    insert: random.chance(0.05) ? pieces(random).join('') : insertion(random),
    asked: random.chance(0.75),
  }));
  return { pieces: pieces(random, long), edits };
}

function* simpler({ pieces, edits }: Case): Iterable<Case> {
  for (const fewer of shorter(edits)) yield { pieces, edits: fewer };
  for (const fewer of shorter(pieces)) yield { pieces: fewer, edits };
  for (const other of withOne(pieces, shorterText)) yield { pieces: other, edits };
  for (const other of withOne(edits, simplerEdit)) yield { pieces, edits: other };
}

function* simplerEdit(one: Edit): Iterable<Edit> {
  for (const insert of shorterText(one.insert)) yield { ...one, insert };
  if (one.length > 0) yield { ...one, length: Math.floor(one.length / 2) };
  if (one.at > 0) yield { ...one, at: Math.floor(one.at / 2) };
}

/** Makes the edits, and compares with a new document after each that is asked about, and at the end. */
function replay({ pieces, edits }: Case): void {
  const writer = new Writer(pieces.join(''));
  writer.compare();
  for (const one of edits) {
    writer.make(one);
    if (one.asked) writer.compare();
  }
  writer.compare();
}

class Writer {
  private readonly doc: Document;
  private readonly undone: { from: number; to: number; insert: string }[] = [];
  private inferred = true;

  /** `text` is kept as plain string operations make it. */
  constructor(private text: string) {
    this.doc = new Document(text);
  }

  make(one: Edit): void {
    const from = this.corner(one);
    const to = Math.min(this.text.length, from + one.length);
    if (one.kind === 'insert') this.change(from, from, one.insert);
    else if (one.kind === 'delete') this.change(from, to, '');
    else if (one.kind === 'replace') this.change(from, to, one.insert);
    else if (one.kind === 'whole') this.change(0, this.text.length, one.insert);
    else if (one.kind === 'settings') this.switch();
    else this.undo();
  }

  compare(): void {
    const fresh = new Document(this.text, { inferred: this.inferred });
    const [seen, wanted] = [observe(this.doc), observe(fresh)];
    for (const [part, value] of Object.entries(wanted)) assert.deepEqual({ [part]: seen[part] }, { [part]: value });
    const offsets = Array.from({ length: 9 }, (_, i) => Math.floor((this.text.length * i) / 8) + (i % 3) - 1);
    assert.deepEqual(placesOf(this.doc, offsets), placesOf(fresh, offsets));
    assert.equal(this.doc.text(), this.text);
  }

  private change(from: number, to: number, insert: string): void {
    this.undone.push({ from, to: from + insert.length, insert: this.text.slice(from, to) });
    this.text = this.text.slice(0, from) + insert + this.text.slice(to);
    this.doc.edit(from, to, insert);
  }

  private switch(): void {
    this.inferred = !this.inferred;
    this.doc.setOptions({ inferred: this.inferred });
  }

  private undo(): void {
    const last = this.undone.pop();
    if (!last) return;
    this.change(last.from, last.to, last.insert);
    this.undone.pop();
  }

  /** The offset that a corner names; `at` chooses one of several. */
  private corner({ corner, at }: Edit): number {
    if (corner === 'start') return 0;
    if (corner === 'end') return this.text.length;
    if (corner === 'paragraph') return this.doc.paragraphs[at % Math.max(1, this.doc.paragraphs.length)]?.start ?? 0;
    const pattern = corner === 'line end' ? /[\r\n]/g : /[\ud800-\udbff](?=[\udc00-\udfff])/g;
    const places = corner === 'anywhere' ? [] : [...this.text.matchAll(pattern)].map(({ index }) => index + 1);
    return places[at % places.length] ?? at % (this.text.length + 1);
  }
}
