/** The schema serves editors that read YAML by themselves; it must say what our own reader says. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { entryKeys, kinds, rootKeys } from '../../server/lexicon/keys.js';
import { readLexicon } from '../../server/lexicon/read.js';

const schema = JSON.parse(fs.readFileSync(path.join(__dirname, '../../schema/lexicon.schema.json'), 'utf8'));
const validate = new Ajv({ allowUnionTypes: true, strict: true, keywords: ['defaultSnippets'] }).compile(schema);

const described = (properties: Record<string, { description: string }>) =>
  Object.fromEntries(Object.entries(properties).map(([key, { description }]) => [key, description]));

test('keys and kinds are the same, with the same words', () => {
  const { properties } = schema.definitions.entry;
  assert.deepEqual(described(schema.properties), rootKeys);
  assert.deepEqual(described(properties), entryKeys);
  const options: { const: string; description: string }[] = properties.kind.oneOf;
  assert.deepEqual(Object.fromEntries(options.map((one) => [one.const, one.description])), kinds);
});

const texts: Record<string, boolean> = {
  '': true,
  'actors:\n': true,
  'actors:\n  - name: A\n    kind: bloc\n    acronym: AB\n    aliases: [b]\nexclude: [c]\n': true,
  'actors:\n  - name: A\n    aliases:\n': true,
  'actors:\n  - kind: bloc\n': false,
  'actors:\n  - name: A\n    kind: organisation\n': false,
  'actors:\n  - name: 2021\n': false,
  'actors:\n  - name: ""\n': false,
  'actors:\n  - A\n': false,
  'actors: A\n': false,
  'actors:\n  - name: A\n    alias: [b]\n': false,
  'exclude: A\n': false,
  'exclude: [1]\n': false,
  'other: 1\n': false,
  '- name: A\n': false,
};
for (const [text, fits] of Object.entries(texts))
  test(`${JSON.stringify(text)} ${fits ? 'fits' : 'does not fit'}, by the schema and by us`, () => {
    assert.equal(validate(parse(text)), fits);
    assert.equal(readLexicon(text).problems.length === 0, fits);
  });
