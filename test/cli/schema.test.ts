import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { fromRoot, glossator, jsonLines } from './cli.js';

const schema = JSON.parse(fs.readFileSync(fromRoot('schema/annotation.schema.json'), 'utf8'));
const validator = new Ajv2020({ strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(schema);

const samples = fs.readdirSync(fromRoot('samples')).filter((name) => /\.(txt|md)$/.test(name));

/** Texts that are no texts, and forms at the edge. */
const odd = [
  '',
  '\n',
  '\r\r\n\n\r',
  ' \t\u00A0\uFEFF',
  '\0\u0001\u001B[31m',
  '\uD800[^1] \uDC00',
  '1'.repeat(20_000),
  '[^'.repeat(2000),
  '[^1]: '.repeat(500),
  '[1–999999999] [3–1] [0] [,] []',
  'A plan.[1, 2–4] Another.[2]\n\n[1] First.\n[2] Second.\n[2] Second again.\n[4] Fourth.\n',
  'A plan.[^é🎉] Another.[^a b]\n\n[^é🎉]: Yes.\n[^unused]:\n',
  'Plan.¹² Other.* And.† More.‡\n\n* One.\n† Two.\n12 Twelve.\n',
  'Le plan adopté.1 Puis.2\n\nNotes\n\n1. Rapport. ↩︎\n2. Rapport. ↩︎\n4. Rapport. ↩︎\n',
  '---\ntitle: x\n',
  '```\n[^1]\n',
];

for (const name of samples) {
  test(`the annotation of samples/${name} is as the schema says`, () => {
    const { stdout, status } = glossator(['annotate', fromRoot(`samples/${name}`)]);
    const answers = jsonLines(stdout);
    assert.deepEqual([answers.length, status], [1, 0]);
    const text = fs.readFileSync(fromRoot(`samples/${name}`), 'utf8');
    for (const answer of answers) assertSound(answer, text);
  });
}

test('there are samples', () => {
  assert.ok(samples.length >= 6, samples.join(', '));
});

test('the annotations of odd texts are as the schema says', () => {
  const input = odd.map((text, id) => JSON.stringify({ id, text })).join('\n');
  const { stdout, status } = glossator(['annotate', '--jsonl'], input);
  const answers = jsonLines(stdout);
  assert.deepEqual([answers.map(({ id }) => id), status], [odd.map((_, id) => id), 0]);
  for (const answer of answers) assertSound(answer, odd[answer.id] ?? '');
});

test('the answer to a bad line is as the schema says', () => {
  const [answer] = jsonLines(glossator(['annotate', '--jsonl'], '{"id": 1}\n').stdout);
  assert.ok(validate(answer), explain());
  assert.equal(answer.line, 1);
});

test('the schema refuses what is not as it says', () => {
  const [good] = jsonLines(glossator(['annotate', '--jsonl'], JSON.stringify({ id: 1, text: odd[10] })).stdout);
  assert.ok(validate(good), explain());
  const { id: _id, ...nameless } = good;
  const spoilt = [
    {},
    nameless,
    { ...good, file: 'x' },
    { ...good, offsets: 'utf-8' },
    { ...good, extra: [] },
    { ...good, markers: [{ ...good.markers[0], note: undefined }] },
    { ...good, markers: [{ ...good.markers[0], confidence: 2 }] },
    { ...good, notes: [{ ...good.notes[0], label: 3 }] },
    { ...good, findings: [{ ...good.findings[0], severity: 'fatal' }] },
    { ...good, line: 1, error: 'x' },
  ];
  for (const answer of spoilt)
    assert.equal(validate(JSON.parse(JSON.stringify(answer))), false, JSON.stringify(answer));
});

/** What the schema says, and what it cannot say: places lie in the text, and both lists agree on their links. */
// biome-ignore lint/suspicious/noExplicitAny: the schema has just said what it is.
function assertSound(answer: any, text: string): void {
  assert.ok(validate(answer), explain());
  for (const { start, end } of [...answer.markers, ...answer.notes, ...answer.findings]) {
    assert.ok(start <= end && end <= text.length, `${start}–${end} is outside of ${text.length} units`);
  }
  for (const { start, end, labelStart, labelEnd } of answer.notes) {
    assert.ok(start <= labelStart && labelStart < labelEnd && labelEnd <= end);
  }
  const links = answer.markers.flatMap(({ note }: { note: number | null }, index: number) =>
    note === null ? [] : [[index, note]],
  );
  const backLinks = answer.notes.flatMap(({ markers }: { markers: number[] }, note: number) =>
    markers.map((index) => [index, note]),
  );
  assert.deepEqual(backLinks.sort(byFirst), links);
  for (const [marker, note] of links) assert.equal(answer.markers[marker].label, answer.notes[note]?.label);
}

/** Without this the validator would take away the type of what it is asked about. */
function validate(answer: unknown): boolean {
  return validator(answer);
}

function byFirst([a = 0]: number[], [b = 0]: number[]): number {
  return a - b;
}

function explain(): string {
  return JSON.stringify(validator.errors);
}
