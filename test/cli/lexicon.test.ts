import assert from 'node:assert/strict';
import fs from 'node:fs';
import { afterEach, test } from 'node:test';
import { glossator, jsonLines, pathTo, write } from './cli.js';

const text = 'The Freedom Online Coalition met. The Coalition of Freedom Online spoke to the Trade Winds Council.\n';
const lexicon = `actors:
  - name: Freedom Online Coalition
    kind: bloc
    aliases: [Coalition of Freedom Online]
exclude: [Trade Winds Council]
`;
const own = 'glossator.actors.yaml';
afterEach(() => fs.rmSync(pathTo(own), { force: true }));

/** The names of the actors that are found, in their order. */
const names = (stdout: string): string[] => jsonLines(stdout)[0].actors.map(({ name }: { name: string }) => name);
const withLexicon = ['Freedom Online Coalition', 'Freedom Online Coalition'];

test('a lexicon says who is one actor and what is none', () => {
  const without = glossator(['annotate', write('met.txt', text)]);
  assert.notDeepEqual(names(without.stdout), withLexicon);
  const { status, stdout, stderr } = glossator(['annotate', '--lexicon', write('ours.yaml', lexicon), 'met.txt']);
  assert.deepEqual([status, stderr, names(stdout)], [0, '', withLexicon]);
  assert.equal(jsonLines(stdout)[0].actors[0].kind, 'bloc');
});

test('it holds for lines, too', () => {
  const args = ['annotate', '--jsonl', '--lexicon', write('ours.yaml', lexicon)];
  assert.deepEqual(names(glossator(args, `${JSON.stringify({ text })}\n`).stdout), withLexicon);
});

test('that of the current folder is taken without being named', () => {
  write(own, lexicon);
  assert.deepEqual(names(glossator(['annotate', write('met.txt', text)]).stdout), withLexicon);
  const { stdout } = glossator(['annotate', '--lexicon', write('empty.yaml', ''), 'met.txt']);
  assert.notDeepEqual(names(stdout), withLexicon, 'one that is named takes its place');
});

test('what is wrong in it is said with its line, and neither stops the report nor counts', () => {
  write(own, 'actors:\n  - name: Freedom Online Coalition\n    kind: organisation\n  - name: "Open\n');
  for (const command of ['check', 'annotate']) {
    const { status, stdout, stderr } = glossator([command, write('met.txt', text)]);
    const [first, second, ...rest] = stderr.split('\n');
    assert.match(
      first ?? '',
      /^glossator: glossator\.actors\.yaml: line 3: “organisation” is no kind of actor\. Use one of state, bloc, .*\.$/,
    );
    assert.match(second ?? '', /^glossator: glossator\.actors\.yaml: line 4: This quote is never closed\. .*\.$/);
    assert.deepEqual(rest, ['']);
    assert.equal(status, 0);
    assert.notEqual(stdout, '');
  }
});

test('one that is named must be there', () => {
  const missing = glossator(['check', '--lexicon', 'nowhere.yaml', write('met.txt', text)]);
  assert.match(missing.stderr, /^glossator: --lexicon nowhere\.yaml: there is no such file\. /);
  assert.deepEqual([missing.status, missing.stdout], [2, '']);
  const standard = glossator(['check', '--lexicon', '-', 'met.txt']);
  assert.match(standard.stderr, /--lexicon needs a file; standard input is for texts/);
  assert.equal(standard.status, 2);
});

test('one of the current folder that cannot be read is passed over, with a word', () => {
  fs.mkdirSync(pathTo(own));
  const { status, stderr } = glossator(['annotate', write('met.txt', text)]);
  fs.rmdirSync(pathTo(own));
  assert.match(stderr, /^glossator: glossator\.actors\.yaml: this is a folder\. /);
  assert.equal(status, 0);
});
