/** Actors, dates and citations on annotated texts of others, which stand beside the repository; floors a little under what has been reached. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { annotationOf } from '../server/cli/annotation.js';
import { Document } from '../server/core/document.js';
import { root } from './support/sources.js';

const shared = path.join(root, '..', 'shared');
const gold = path.join(shared, 'gold');
const absent = !fs.existsSync(gold) && 'the annotated texts (../shared/gold) are not here';

/** Lowest F1 of exact spans, by folder. */
const actorFloors = { wikigold: 0.74, 'crossner-politics': 0.75, europarl: 0.75 };
const dateFloors = { wikiwars: 0.92, gum: 0.74 };
const actorTypes = new Set(['PER', 'ORG', 'GPE']);

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Seed {
  readonly dates: readonly (Span & { text: string })[];
  readonly citations: readonly { note: string; refersTo: string }[];
}

for (const [folder, floor] of Object.entries(actorFloors))
  test(`${folder}: actors`, { skip: absent }, (t) => {
    const score = new Score();
    for (const { text, entities } of texts<{ entities: (Span & { type: string })[] }>('actors', folder))
      score.add(
        annotationOf(new Document(text)).actors,
        entities.filter(({ type }) => actorTypes.has(type)),
      );
    score.demand(floor, t);
  });

for (const [folder, floor] of Object.entries(dateFloors))
  test(`${folder}: dates`, { skip: absent }, (t) => {
    const score = new Score();
    for (const { text, dct, timexes } of texts<{ dct?: string; timexes: (Span & { type: string })[] }>(
      'dates',
      folder,
    )) {
      const found = annotationOf(new Document(text, { date: dct?.slice(0, 10) })).dates;
      const others = timexes.filter(({ type }) => type !== 'DATE');
      const counted = found.filter((one) => one.type === 'DATE' && !others.some((other) => touch(one, other)));
      score.add(
        counted,
        timexes.filter(({ type }) => type === 'DATE'),
      );
    }
    score.demand(floor, t);
  });

test('the seed texts: every date is found, and every short form leads back to its source', { skip: absent }, () => {
  const { files } = JSON.parse(fs.readFileSync(path.join(gold, 'seeds.json'), 'utf8')) as {
    files: Record<string, Seed>;
  };
  let [dates, links] = [0, 0];
  for (const [name, seed] of Object.entries(files)) {
    const found = annotationOf(new Document(fs.readFileSync(path.join(shared, 'seeds', name), 'utf8')));
    for (const { start, end, text } of seed.dates) {
      assert.ok(
        found.dates.some((one) => one.start === start && one.end === end),
        `${name}: ${text}`,
      );
      dates++;
    }
    for (const { note, refersTo } of seed.citations) {
      const own = found.citations.find(
        (one) => one.note !== null && found.notes[one.note]?.label === note && one.refersTo !== null,
      );
      assert.ok(own, `note ${note} leads nowhere, and should to ${refersTo}`);
      links++;
    }
  }
  assert.deepEqual([dates, links], [74, 8]);
});

function touch(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

class Score {
  private right = 0;
  private found = 0;
  private wanted = 0;

  add(found: readonly Span[], wanted: readonly Span[]): void {
    const places = new Set(wanted.map(({ start, end }) => `${start} ${end}`));
    this.right += found.filter(({ start, end }) => places.has(`${start} ${end}`)).length;
    this.found += found.length;
    this.wanted += wanted.length;
  }

  demand(floor: number, t: { diagnostic(message: string): void }): void {
    const f1 = (2 * this.right) / (this.found + this.wanted);
    t.diagnostic(`${this.wanted} wanted, F1 ${f1.toFixed(4)}`);
    assert.ok(this.wanted > 100, 'there is something to find');
    assert.ok(f1 >= floor, `F1 ${f1} is under ${floor}`);
  }
}

function texts<Gold>(...folder: string[]): ({ readonly text: string } & Gold)[] {
  const dir = path.join(gold, ...folder);
  const names = fs.readdirSync(dir).filter((name) => name.endsWith('.json'));
  return names.map((name) => JSON.parse(fs.readFileSync(path.join(dir, name), 'utf8')));
}
