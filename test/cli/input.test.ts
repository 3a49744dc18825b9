import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { glossator, jsonLines, pathTo, write } from './cli.js';

const text = 'The plan was adopted.[^a]\n\n[^a]: Annual report of the council, p. 4.\n';

/** The offset at which the one marker of `text` is reported to begin. */
function markerStart(stdout: string): number {
  return jsonLines(stdout)[0].markers[0].start;
}

test('a missing file is named with reason and remedy, and the rest goes on', () => {
  const { status, stdout, stderr } = glossator(['check', 'nowhere.md', write('clean.md', text)]);
  assert.match(stderr, /^glossator: nowhere\.md: there is no such file\. Check .*\.\n$/);
  assert.deepEqual([status, stdout], [2, 'No findings in 1 text.\n']);
});

test('annotate goes on behind a file that cannot be read', () => {
  const { status, stdout, stderr } = glossator(['annotate', 'nowhere.md', write('clean.md', text)]);
  assert.match(stderr, /nowhere\.md/);
  assert.deepEqual([status, jsonLines(stdout).map((line) => line.file)], [2, ['clean.md']]);
});

test('a read error weighs more than findings', () => {
  const file = write('broken.md', 'The plan was adopted.[^b]\n\n[^a]: Annual report of the council, p. 4.\n');
  assert.equal(glossator(['check', file]).status, 1);
  assert.equal(glossator(['check', file, 'nowhere.md']).status, 2);
});

test('a folder is no file', () => {
  fs.mkdirSync(pathTo('drafts'));
  const { status, stderr } = glossator(['check', 'drafts']);
  assert.match(stderr, /^glossator: drafts: this is a folder\. .*\.\n$/);
  assert.equal(status, 2);
});

test('a binary file is refused', () => {
  const { status, stdout, stderr } = glossator(['annotate', write('scan.bin', 'PK\x03\x04\x00\x00rest')]);
  assert.match(stderr, /scan\.bin: it is no text \(there are NUL bytes in it\)\. /);
  assert.deepEqual([status, stdout], [2, '']);
});

test('a file above 100 MB is refused', () => {
  fs.truncateSync(pathTo(write('huge.txt', '')), 100_000_001);
  const { status, stderr } = glossator(['check', 'huge.txt']);
  assert.match(stderr, /huge\.txt: it is larger than 100 MB\. /);
  assert.equal(status, 2);
});

test('what is not UTF-8 is replaced, with a warning', () => {
  const bytes = Buffer.concat([Buffer.from('Caf'), Buffer.of(0xe9), Buffer.from(` ${text}`)]);
  const { status, stdout, stderr } = glossator(['annotate', write('latin1.md', bytes)]);
  assert.match(stderr, /^glossator: latin1\.md: not all of it is UTF-8; .*\.\n$/);
  assert.deepEqual([status, markerStart(stdout)], [0, 26]);
});

test('a byte order mark is not counted', () => {
  const { stdout, stderr } = glossator(['annotate', write('bom.md', `\uFEFF${text}`)]);
  assert.deepEqual([markerStart(stdout), stderr], [21, '']);
});

test('UTF-16 is read if its byte order mark says so', () => {
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
  const big = Buffer.from(little).swap16();
  for (const bytes of [little, big]) {
    const { status, stdout, stderr } = glossator(['annotate', write('utf16.md', bytes)]);
    assert.deepEqual([status, markerStart(stdout), stderr], [0, 21, '']);
  }
});

test('an empty file is a clean text', () => {
  const { status, stdout, stderr } = glossator(['check', write('empty.txt', '')]);
  assert.deepEqual([status, stdout, stderr], [0, 'No findings in 1 text.\n', '']);
});

test('annotate reads standard input, too', () => {
  const [answer] = jsonLines(glossator(['annotate', '-'], text).stdout);
  assert.deepEqual([answer.file, answer.markers.length], ['<stdin>', 1]);
});
