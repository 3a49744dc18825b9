import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLexicon } from '../../server/lexicon/read.js';

/** The names that are read, and what is said of which words in which line. */
function read(text: string) {
  const { lexicon, problems } = readLexicon(text);
  return {
    names: lexicon.actors.map(({ name }) => name),
    said: problems.map(({ line, from, to, message }) => `${line} [${text.slice(from, to)}] ${message}`),
  };
}

test('an entry has a name, a kind, an acronym and aliases', () => {
  const { lexicon, problems } = readLexicon(`# Ours
actors:
  - name: Freedom Online Coalition
    kind: bloc            # not an organisation
    acronym: FOC
    aliases: [the Coalition of Freedom Online, "Coalition, Online"]
  - name: >
      Ministry of
      Truth
exclude:
  - Trade Winds
  - Trade  Winds
`);
  assert.deepEqual(problems, []);
  assert.deepEqual(lexicon, {
    actors: [
      {
        name: 'Freedom Online Coalition',
        kind: 'bloc',
        acronym: 'FOC',
        aliases: ['the Coalition of Freedom Online', 'Coalition, Online'],
      },
      { name: 'Ministry of Truth', aliases: [] },
    ],
    exclude: ['Trade Winds'],
  });
});

for (const [what, text] of Object.entries({
  'an empty file': '',
  'a file with comments only': '# nothing yet\n\n',
  'a file with its first key only': 'actors:\n',
  'empty lists': 'actors: []\nexclude: []\n',
  'an empty document': '---\n',
}))
  test(`${what} is fine`, () => assert.deepEqual(read(text), { names: [], said: [] }));

test('a byte order mark and line ends of Windows change nothing', () => {
  assert.deepEqual(read('\uFEFFactors:\r\n  - name: A\r\n    kind: state\r\n'), { names: ['A'], said: [] });
});

describe('what is no YAML costs one entry', () => {
  const last = '  - name: Last\n';
  const cases: Record<string, [string, string]> = {
    'a quote that is never closed': ['  - name: "Open\n    kind: igo\n', '2 ["Open] This quote is never closed.'],
    'a tab': ['  - name: Tabbed\n\tkind: igo\n', '3 [kind: igo] This line is indented with a tab.'],
    'a bracket that is never closed': [
      '  - name: A\n    aliases: [b, c\n',
      '3 [aliases: [b, c] A bracket is opened here',
    ],
    'a second colon': ['  - name: Data: the Office\n', '2 [Data: the Office] There is a second colon'],
    'a key without a colon': ['  - name Foo\n    kind: igo\n', '2 [name Foo] This line is no “key: value”.'],
    'no blank behind a colon': ['  - name:Foo\n    kind: igo\n', '2 [name:Foo] This line is no “key: value”.'],
    'a crooked line': ['  - name: A\n   kind: igo\n', '3 [kind: igo] This line does not go with the ones above'],
    'an @ in front': ['  - name: @home\n', '2 [@home] A text cannot begin with this character.'],
    'a star in front': ['  - name: *star\n', '2 [*star] A text that begins with * must stand between quotes.'],
  };
  for (const [what, [entry, expected]] of Object.entries(cases))
    test(what, () => {
      const { names, said } = read(`actors:\n${entry}${last}`);
      assert.deepEqual(names, ['Last']);
      assert.equal(said.length, 1);
      assert.equal(said[0]?.slice(0, expected.length), expected);
    });

  test('several of them cost as many', () => {
    const { names, said } = read('actors:\n  - name: "A\n  - name: B\n  - name: C: D\n  - name: E\n');
    assert.deepEqual(names, ['B', 'E']);
    assert.deepEqual(
      said.map((one) => one[0]),
      ['2', '4'],
    );
  });
});

describe('what is no entry is said, and the rest is read', () => {
  const cases: Record<string, [text: string, names: string[], said: string[]]> = {
    'a kind that does not exist': [
      'actors:\n  - name: A\n    kind: organisation\n',
      ['A'],
      [
        '3 [organisation] “organisation” is no kind of actor. Use one of state, bloc, igo, agency, company, ngo, academic, media, person, other, instrument.',
      ],
    ],
    'a misspelt key': [
      'actors:\n  - name: A\n    alias: [b]\n',
      ['A'],
      ['3 [alias] “alias” is no key of an entry, so it is left out. Did you mean “aliases”?'],
    ],
    'a key of another program': [
      'version: 1\nactors:\n  - name: A\n',
      ['A'],
      ['1 [version] “version” is no key of this file, so it is left out. There are actors, exclude.'],
    ],
    'no name': [
      'actors:\n  - kind: igo\n  - name: B\n',
      ['B'],
      ['2 [kind: igo] This entry has no name, so it is left out. Give it a line “name: …”.'],
    ],
    'an empty name': [
      'actors:\n  - name:\n    kind: igo\n  - name: B\n',
      ['B'],
      ['2 [name] The name is empty. Write it, or remove the line.'],
    ],
    'a number for a name': [
      'actors:\n  - name: 2021\n  - name: true\n',
      [],
      [
        '2 [2021] The name is read as a number. Put it between quotes: "2021".',
        '3 [true] The name is read as yes or no. Put it between quotes: "true".',
      ],
    ],
    'a bare text': ['actors:\n  - OECD\n', [], ['2 [OECD] This is no entry. Write “- name: OECD”.']],
    'aliases that are no list': [
      'actors:\n  - name: A\n    aliases: B\n',
      ['A'],
      ['3 [B] The aliases must be a list, even if there is only one: [B].'],
    ],
    'a map for actors': [
      'actors:\n  name: A\n',
      [],
      ['2 [name: A] The actors must be a list: put “- ” in front of each “name”.'],
    ],
    'a list without its key': [
      '- name: A\n',
      [],
      ['1 [- name: A] This is no list of actors. Put a line “actors:” in front of the list.'],
    ],
    'mere words': ['hello', [], ['1 [hello] This is no list of actors. It begins with “actors:”, and a list follows.']],
    'a key twice': [
      'actors:\n  - name: A\n    name: B\n',
      ['A'],
      ['3 [name] This key stands here already. The first one counts; remove the other.'],
    ],
    'a name twice': [
      'actors:\n  - name: Data Office\n  - name: data  office\n',
      ['Data Office'],
      ['3 [data  office] “data office” has an entry already, in line 2. Put the two together.'],
    ],
    'an acronym twice': [
      'actors:\n  - name: A\n    acronym: X\n  - name: B\n    acronym: X\n',
      ['A', 'B'],
      ['5 [X] “X” is the acronym of another entry, too (“A”, line 2).'],
    ],
    'what is an actor and none': [
      'actors:\n  - name: A\nexclude: [a]\n',
      ['A'],
      ['3 [a] “a” is an actor by line 2. Remove it there or here.'],
    ],
    'a second document': [
      'actors:\n  - name: A\n---\nactors:\n  - name: B\n',
      ['A'],
      ['3 [---] What stands behind a second line of dashes (---) is not read. Remove that line.'],
    ],
  };
  for (const [what, [text, names, said]] of Object.entries(cases))
    test(what, () => assert.deepEqual(read(text), { names, said }));
});

test('an alias belongs to the first entry that has it, but never to another’s name', () => {
  const text = 'actors:\n  - name: A\n    aliases: [x, B]\n  - name: B\n    aliases: [x, y, y]\n';
  assert.deepEqual(
    readLexicon(text).lexicon.actors.map(({ name, aliases }) => [name, aliases]),
    [
      ['A', ['x']],
      ['B', ['y']],
    ],
  );
  assert.deepEqual(read(text).said, [
    '3 [B] “B” belongs to another entry (“B”, line 4), which keeps it. Remove one of the two.',
    '5 [x] “x” belongs to another entry (“A”, line 3), which keeps it. Remove one of the two.',
  ]);
});

describe('nothing overwhelms it', () => {
  const cases = {
    '5 MB': `actors:\n${'  - name: A body with a long name\n'.repeat(150_000)}`,
    'brackets in brackets': '['.repeat(900_000),
    'dashes behind dashes': '- '.repeat(400_000),
    'an unclosed quote in a long file': `actors:\n  - name: "\n${'  - name: A\n'.repeat(5000)}`,
    'all that YAML has': 'a: &x {<<: *x, ? [b]\n: !!set {c}}\n%TAG ! x\n--- !t |2-\n\0\uD800',
  };
  for (const [what, text] of Object.entries(cases))
    test(what, () => {
      const [first] = readLexicon(text).problems;
      assert.ok(first);
      assert.ok(first.line <= 2);
      assert.match(first.message, /\.$/);
    });
});

test('references of YAML are followed', () => {
  const { names } = read('x: &one\n  name: A\nactors:\n  - *one\n');
  assert.deepEqual(names, ['A']);
});
