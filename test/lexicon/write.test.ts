import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LexiconEntry } from '../../server/core/entities.js';
import { scalar } from '../../server/lexicon/insert.js';
import { readLexicon } from '../../server/lexicon/read.js';
import { type Written, writeAlias, writeEntry, writeExclusion } from '../../server/lexicon/write.js';

const office: LexiconEntry = { name: 'Data Office', kind: 'agency', acronym: 'DO', aliases: [] };
const a: LexiconEntry = { name: 'A', kind: 'igo', aliases: [] };

function applied(text: string, written: Written): string {
  if ('refused' in written) return `refused: ${written.refused}`;
  return text.slice(0, written.at) + written.insert + text.slice(written.at);
}

describe('an entry is added in the way the file is written', () => {
  const lines = '  - name: Data Office\n    kind: agency\n    acronym: DO\n';
  const cases: Record<string, [before: string, after: string]> = {
    'to nothing': ['', `actors:\n${lines}`],
    'below a comment': ['# Ours', `# Ours\nactors:\n${lines}`],
    'behind the last entry and its comment': [
      'actors:\n  - name: A  # first\n    kind: igo  # why\n  # - name: later\n\nexclude:\n  - B\n',
      `actors:\n  - name: A  # first\n    kind: igo  # why\n${lines}  # - name: later\n\nexclude:\n  - B\n`,
    ],
    'to a list at the margin': [
      'actors:\n- name: A\n',
      'actors:\n- name: A\n- name: Data Office\n  kind: agency\n  acronym: DO\n',
    ],
    'below a key that has nothing yet': ['actors: # ours\n\nexclude: []\n', `actors: # ours\n${lines}\nexclude: []\n`],
    'below other keys': ['exclude: [B]\n# end\n', `exclude: [B]\n# end\nactors:\n${lines}`],
    'in brackets': [
      'actors: [{name: A}, ] # list\n',
      'actors: [{name: A}, { name: Data Office, kind: agency, acronym: DO }, ] # list\n',
    ],
    'in empty brackets': ['actors: []\n', 'actors: [{ name: Data Office, kind: agency, acronym: DO }]\n'],
    'with the line ends of Windows': [
      'actors:\r\n  - name: A',
      `actors:\r\n  - name: A\r\n${lines.replaceAll('\n', '\r\n')}`,
    ],
  };
  for (const [what, [before, after]] of Object.entries(cases))
    test(what, () => assert.equal(applied(before, writeEntry(before, office)), after));
});

describe('an alias is added to its entry', () => {
  const cases: Record<string, [before: string, after: string]> = {
    'that has none': [
      'actors:\n  - name: A\n    kind: igo # why\n  - name: C\n',
      'actors:\n  - name: A\n    kind: igo # why\n    aliases: [B]\n  - name: C\n',
    ],
    'that has some in brackets': [
      'actors:\n  - name: a\n    aliases: [x,\n      y ] # more\n',
      'actors:\n  - name: a\n    aliases: [x,\n      y, B ] # more\n',
    ],
    'that has some in lines': [
      'actors:\n  - name: A\n    aliases:\n      - x # one\n    kind: igo\n',
      'actors:\n  - name: A\n    aliases:\n      - x # one\n      - B\n    kind: igo\n',
    ],
    'that has only the key': [
      'actors:\n  - name: A\n    aliases:\n',
      'actors:\n  - name: A\n    aliases:\n      - B\n',
    ],
    'in braces': ['actors:\n  - {name: A}\n', 'actors:\n  - {name: A, aliases: [B]}\n'],
    'that is not there yet': ['', 'actors:\n  - name: A\n    kind: igo\n    aliases: [B]\n'],
  };
  for (const [what, [before, after]] of Object.entries(cases))
    test(what, () => assert.equal(applied(before, writeAlias(before, 'B', a)), after));

  test('or is its acronym, where it looks like one and the entry is new', () =>
    assert.equal(applied('', writeAlias('', 'ABC', a)), 'actors:\n  - name: A\n    kind: igo\n    acronym: ABC\n'));
});

test('what is no actor is added to its list', () => {
  assert.equal(applied('', writeExclusion('', 'Trade Winds')), 'exclude:\n  - Trade Winds\n');
  assert.equal(applied('exclude: [A]\n', writeExclusion('exclude: [A]\n', 'B')), 'exclude: [A, B]\n');
});

describe('nothing is added where it would do harm', () => {
  const cases: Record<string, [before: string, written: (text: string) => Written, reason: RegExp]> = {
    'to a file that cannot be read': [
      'actors:\n  - name: A\n  - name: "B\n',
      (text) => writeEntry(text, office),
      /^Nothing can be added to glossator\.actors\.yaml before its line 3 is put right\. This quote is never closed\./,
    ],
    'to a file that is too large': [
      `actors:\n${'  - name: A\n'.repeat(100_000)}`,
      (text) => writeExclusion(text, 'B'),
      /before its line 1 is put right\. This file is larger than 1 MB/,
    ],
    'to what is no list': [
      'actors: none\n',
      (text) => writeEntry(text, office),
      /laid out in a way that Glossator cannot add to\. Write it there by hand\.$/,
    ],
    'that another entry has': [
      'actors:\n  - name: A\n    aliases: [Data Office]\n',
      (text) => writeEntry(text, office),
      /This does not go with what stands in glossator\.actors\.yaml\. “Data Office” belongs to another entry/,
    ],
    'that is an actor already': [
      'actors:\n  - name: A\n',
      (text) => writeExclusion(text, 'A'),
      /“A” is an actor by line 2/,
    ],
    'to an entry whose aliases are none': [
      'actors:\n  - name: A\n    aliases: x\n',
      (text) => writeAlias(text, 'B', a),
      /by hand/,
    ],
    'behind the end of the document': [
      'actors:\n  - name: A\n...\n',
      (text) => writeExclusion(text, 'B'),
      /does not go with/,
    ],
  };
  for (const [what, [before, written, reason]] of Object.entries(cases))
    test(what, () => {
      const outcome = written(before);
      assert.match('refused' in outcome ? outcome.refused : 'written', reason);
    });
});

test('whatever a name is made of, it is read as it was written, and nothing else changes', () => {
  const names = [
    ...[
      'NO',
      'yes',
      'null',
      'Q&A: Body',
      '#1',
      '- dash',
      '“Quoted”',
      'say "x"',
      'a, b',
      '[x]',
      '{y}',
      '*z',
      '&z',
      '!t',
      '%',
      '@a',
    ],
    ...[
      "d'Ivoire’s",
      'Électricité de France',
      '3M',
      '2021',
      '1e3',
      '.inf',
      'A:B',
      'x #y',
      'Ōtsu 株式会社',
      'trailing:',
      'C++',
      'back\\slash',
    ],
    ...['🇺🇳', 'it’s – “done”', '~', '|', '>', '?', 'a b'],
  ];
  let [block, flow] = ['# ours\nactors:\n  - name: First\n', 'actors: [{name: First}]\n'];
  for (const name of names) {
    block = applied(block, writeEntry(block, { name, aliases: [`${name} 2`] }));
    flow = applied(flow, writeAlias(flow, name, { name: 'First', aliases: [] }));
  }
  assert.deepEqual(readLexicon(block).problems, []);
  assert.deepEqual(
    readLexicon(block).lexicon.actors.slice(1),
    names.map((name) => ({ name, aliases: [`${name} 2`] })),
  );
  assert.deepEqual(readLexicon(flow).lexicon.actors, [{ name: 'First', aliases: names }]);
});

test('a file that is being typed is read at every letter, and what is added to it only adds', () => {
  const whole = `# ours\nactors:\n  - name: "A: b" # why\n    kind: igo\n    aliases: [x, 'y z',\n      "q"]\n  - {name: B, kind: ngo}\n  -\n    name: |\n      C\nexclude:\n- D\n`;
  let added = 0;
  for (let end = 0; end <= whole.length; end++) {
    const text = whole.slice(0, end);
    const { lexicon, problems } = readLexicon(text);
    for (const { from, to, line } of problems) {
      assert.ok(0 <= from && from <= to && to <= end, `${from}–${to} of ${end}`);
      assert.equal(line, text.slice(0, from).split('\n').length);
    }
    for (const written of [writeEntry(text, office), writeAlias(text, 'New', a), writeExclusion(text, 'New')]) {
      if ('refused' in written) continue;
      added++;
      const after = readLexicon(applied(text, written)).lexicon;
      for (const { name } of lexicon.actors) assert.ok(after.actors.some((one) => one.name === name));
      for (const name of lexicon.exclude) assert.ok(after.exclude.includes(name));
    }
  }
  assert.ok(added > whole.length, `${added} of ${3 * whole.length}`);
});

test('plain names stay plain', () => {
  assert.equal(scalar('Médecins Sans Frontières'), 'Médecins Sans Frontières');
  assert.equal(scalar('Ministry of Health, Welfare and Sport'), '"Ministry of Health, Welfare and Sport"');
  assert.equal(scalar('NO'), '"NO"');
});
