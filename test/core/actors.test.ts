/** Who is who in a text: one actor under all its names, the workspace's lexicon, and texts that would make a slow search slower. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document } from '../../server/core/document.js';
import type { Lexicon } from '../../server/core/entities.js';

/** Each mention as `text = actor (form)`. */
function mentions(text: string, lexicon: Partial<Lexicon> = {}): string[] {
  const doc = new Document(text, { lexicon: { actors: [], exclude: [], ...lexicon } });
  return doc.actors.map((one) => `${doc.text(doc.span(one))} = ${one.actor.id} (${one.as})`);
}

test('one actor is one object with one key', () => {
  const doc = new Document('The World Health Organization met. WHO staff left. The W.H.O. stays.');
  assert.equal(doc.actors.length, 3);
  const [first] = doc.actors;
  for (const one of doc.actors) {
    assert.equal(one.actor, first?.actor);
    assert.equal(one.anchor.key, 'World Health Organization');
  }
  assert.deepEqual(
    doc.actors.map(({ anchor }) => anchor.role),
    ['definition', 'use', 'use'],
  );
});

test('the key of an actor is the same in two documents', () => {
  const keys = ['The  Veldmark Institute\nsaid no.', 'We met the Veldmark Institute.'].map(
    (text) => new Document(text).actors[0]?.anchor.key,
  );
  assert.deepEqual(keys, ['Veldmark Institute', 'Veldmark Institute']);
});

test('a definition introduces an actor although it was named before', () => {
  const doc = new Document('Harbour Noise Alliance wins.\n\nThe Harbour Noise Alliance (HNA) won. The HNA sang.\n');
  assert.deepEqual(
    doc.actors.map(({ as, defines, anchor }) => [as, defines, anchor.role]),
    [
      ['name', false, 'use'],
      ['name', true, 'definition'],
      ['acronym', true, 'use'],
      ['acronym', false, 'use'],
    ],
  );
  assert.equal(doc.actors[0]?.actor.acronym, 'HNA');
});

test('an instrument has a key of its own', () => {
  const [one] = new Document('They signed the Veldmark Declaration.').actors;
  assert.equal(one?.kind, 'instrument');
  assert.equal(one?.anchor.key, 'instrument:Veldmark Declaration');
});

test('a surname that two persons share leads to the one named last', () => {
  assert.deepEqual(
    mentions('“Yes,” said Anna Okonjo. Okonjo left. “No,” said Peter Okonjo. Okonjo stayed.').map(
      (one) => one.split(' = ')[1],
    ),
    ['Anna Okonjo (name)', 'Anna Okonjo (surname)', 'Peter Okonjo (name)', 'Peter Okonjo (surname)'],
  );
});

test('the lexicon adds, renames and merges', () => {
  const text = 'Quietside met the World Bank. Later QS and Quiet Side agreed.';
  const actors = [
    {
      name: 'Quietside Forum',
      kind: 'ngo' as const,
      acronym: 'QS',
      aliases: ['Quietside', 'Quiet Side', 'World Bank'],
    },
  ];
  assert.deepEqual(mentions(text, { actors }), [
    'Quietside = Quietside Forum (alias)',
    'World Bank = Quietside Forum (name)',
    'QS = Quietside Forum (acronym)',
    'Quiet Side = Quietside Forum (alias)',
  ]);
});

test('the lexicon excludes an actor under all its names, or one name', () => {
  const text = 'The World Health Organization (WHO) met Kenya.';
  assert.deepEqual(mentions(text, { exclude: ['World Health Organization'] }), ['Kenya = Kenya (name)']);
  assert.deepEqual(mentions('Kenya met Ghana.', { exclude: ['Ghana'] }), ['Kenya = Kenya (name)']);
});

test('the lexicon names what is otherwise no actor', () => {
  const actors = [{ name: 'Nairobi', kind: 'agency' as const, aliases: [] }];
  assert.deepEqual(mentions('They met in Nairobi.', { actors }), ['Nairobi = Nairobi (name)']);
});

test('actors can be switched off', () => {
  assert.deepEqual(new Document('Kenya met Ghana.', { actors: false }).actors, []);
});

test('every mention says why it was taken for one', () => {
  const doc = new Document(
    'Kenya met Minister Vera Lindqvist of the Veldmark Institute (VI). Lindqvist signed the Veldmark Declaration.',
  );
  assert.ok(doc.actors.length > 4);
  for (const { why, confidence } of doc.actors) {
    assert.ok(why.length >= 1 && why.length <= 3);
    for (const sentence of why) assert.match(sentence, /^.{10,120}\.$/);
    assert.ok(confidence > 0 && confidence <= 1);
  }
});

const rows = [
  'A ',
  'A. ',
  'The Of ',
  '(',
  'Abc (AB) ',
  '“A ',
  '"A ',
  'Ministry of ',
  'Ministry of Aa, ',
  'Aa and ',
  'United Nations ',
  "A's ",
  'A-',
  'John ',
  'Mr. ',
  'Office of the President of ',
  'A.B',
  'X” Abc, ',
  'a@B',
  '[Abc](',
  '*A* ',
];

for (const row of rows)
  test(`a line of ${JSON.stringify(row)} is read to its end`, () => {
    const text = `${row.repeat(20_000 / row.length)}\n\nKenya met Ghana.\n`;
    const doc = new Document(text);
    assert.deepEqual(
      doc.actors.slice(-2).map(({ actor }) => actor.id),
      ['Kenya', 'Ghana'],
    );
    for (const one of doc.actors) assert.ok(one.from < one.to && one.to <= one.paragraph.text.length);
  });
