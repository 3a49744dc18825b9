import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { excerpt } from '../../server/cli/excerpt.js';
import { run } from '../../server/cli/run.js';
import { Document } from '../../server/core/document.js';
import { glossator, write } from './cli.js';

/** The excerpt for the first place of `part`, as two lines. */
function picture(text: string, part: string): string[] {
  const from = text.indexOf(part);
  const { text: line, carets } = excerpt(new Document(text), { from, to: from + part.length });
  return [line, carets];
}

test('carets stand under the text', () => {
  assert.deepEqual(picture('one\ntwo three four\nfive', 'three'), [
    'two three four', //
    '    ^^^^^',
  ]);
});

test('tabs become blanks up to the next stop', () => {
  assert.deepEqual(picture('\tA\tplan[1] and\tmore', '[1]'), [
    '    A   plan[1] and more', //
    '            ^^^',
  ]);
  assert.deepEqual(picture('ab\tc', '\t'), [
    'ab  c', //
    '  ^^',
  ]);
});

test('wide characters have two columns, and two carets', () => {
  assert.deepEqual(picture('新しい計画[1]を採択', '[1]'), [
    '新しい計画[1]を採択', //
    '          ^^^',
  ]);
  assert.deepEqual(picture('新しい計画[1]を採択', '計画'), [
    '新しい計画[1]を採択', //
    '      ^^^^',
  ]);
});

test('an emoji is one character of two columns, however it is composed', () => {
  for (const emoji of ['🎉', '👩‍👩‍👧', '🇪🇺', '👍🏽', '❤️']) {
    assert.deepEqual(picture(`Adopted ${emoji}[1] today`, '[1]'), [
      `Adopted ${emoji}[1] today`, //
      '          ^^^',
    ]);
  }
});

test('combining marks stand above their letter', () => {
  assert.deepEqual(picture('Cafe\u0301 e\u0302tre[1]', '[1]'), [
    'Cafe\u0301 e\u0302tre[1]', //
    '         ^^^',
  ]);
});

test('what would steer the terminal or turn the line around is not sent to it', () => {
  assert.deepEqual(picture('red \x1b[31m \u202Eback\u200B\u00AD[1]', '[1]'), [
    'red \uFFFD[31m back[1]', //
    '              ^^^',
  ]);
});

test('half of a surrogate pair is drawn as a replacement', () => {
  assert.deepEqual(picture('a\uD83C b[1]', '[1]'), [
    'a\uFFFD b[1]', //
    '    ^^^',
  ]);
});

test('a line that has room is shown whole, wherever the finding stands in it', () => {
  const line =
    'The committee met again in spring and adopted the plan[1] that it had put off twice before that day.[2]';
  assert.deepEqual(picture(line.slice(0, 100), '[1]'), [line.slice(0, 100), `${' '.repeat(54)}^^^`]);
  assert.deepEqual(picture(line.slice(3), '[2]'), [line.slice(3), `${' '.repeat(97)}^^^`]);
});

test('of a long line a window is shown', () => {
  const words = 'lorem '.repeat(400);
  const [line = '', carets = ''] = picture(`${words}[1] ${words}`, '[1]');
  assert.ok(line.length <= 102, `${line.length} columns`);
  assert.match(line, /^….*\[1\].*…$/);
  assert.equal(line.slice(carets.indexOf('^'), carets.length), '[1]');
});

test('a window at an end of its line has an ellipsis at the other only', () => {
  const words = 'lorem '.repeat(400);
  assert.match(picture(`[1] ${words}`, '[1]').join('\n'), /^\[1\] .*[^…]…\n\^\^\^$/);
  assert.match(picture(`${words}[1]`, '[1]').join('\n'), /^….*\[1\]\n {98}\^\^\^$/);
});

test('a window of wide characters holds half as many', () => {
  const [line = '', carets = ''] = picture(`${'計'.repeat(400)}[1]${'画'.repeat(400)}`, '[1]');
  assert.deepEqual([line, carets], [`…${'計'.repeat(20)}[1]${'画'.repeat(28)}…`, `${' '.repeat(41)}^^^`]);
});

test('a finding over several lines is marked to the end of its first', () => {
  assert.deepEqual(picture('one two\nthree four', 'two\nthree'), [
    'one two', //
    '    ^^^',
  ]);
});

test('an empty finding has one caret, also at the end of a line and of the text', () => {
  const doc = new Document('one\r\ntwo');
  assert.deepEqual(excerpt(doc, { from: 1, to: 1 }), { line: 1, text: 'one', carets: ' ^' });
  assert.deepEqual(excerpt(doc, { from: 3, to: 3 }), { line: 1, text: 'one', carets: '   ^' });
  assert.deepEqual(excerpt(doc, { from: 8, to: 8 }), { line: 2, text: 'two', carets: '   ^' });
  assert.deepEqual(excerpt(new Document(''), { from: 0, to: 0 }), { line: 1, text: '', carets: '^' });
});

test('the report draws the same', () => {
  const text = `First.\n\n\t計画 🎉 was adopted.[^b] Then it was left.[^a]\n\n[^a]: Annual report of the council.\n`;
  const { stdout } = glossator(['check', write('wide.md', text)]);
  assert.match(stdout, / 3 \| {5}計画 🎉 was adopted\.\[\^b\] Then it was left\.\[\^a\]\n {3}\| {25}\^{4}\n/);
});

test('line numbers of any length leave the bars in one column', () => {
  const text = `${'A line.\n'.repeat(11)}\nThe plan was adopted.[^b] Then it was left.[^a]\n\n[^a]: Annual report.\n`;
  const { stdout } = glossator(['check', write('far.md', text)]);
  assert.match(stdout, /^ 13 \| The plan .*\n {4}\| {22}\^{4}$/m);
});

const broken = 'The plan was adopted.[^b] Then it was left.[^a]\n\n[^a]: Annual report of the council.\n';

test('colours are for terminals', async () => {
  assert.ok((await shown(true, {})).includes('\x1b[33mwarning\x1b[0m'));
});

test('no colours elsewhere, nor for those who decline', async () => {
  assert.ok(!(await shown(false, {})).includes('\x1b'));
  assert.ok(!(await shown(true, { NO_COLOR: '1' })).includes('\x1b'));
});

/** What `check -` prints of a broken text on a terminal, or elsewhere. */
async function shown(isTTY: boolean, env: Record<string, string>): Promise<string> {
  let output = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      output += chunk;
      done();
    },
  });
  await run(['check', '-'], { stdin: stdin(), stdout: Object.assign(stdout, { isTTY }), stderr: new Writable(), env });
  assert.match(output, /note\/marker-without-note/);
  return output;
}

async function* stdin(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(broken);
}
