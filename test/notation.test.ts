/** The notation of the fixtures itself: a slip of an author's pen is an error, and a wrong mark fails in both directions. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Document } from '../server/core/document.js';
import { drawExpected, drawFound } from './support/draw.js';
import { parse } from './support/fixture.js';
import { typed } from './support/typing.js';
import { difference } from './support/writing.js';

const levy = '=== title\nThe levy rose.[1]\n';
const notes = '\n[1] Council decision 11/6.\n';

describe('what has no meaning is an error that names its line', () => {
  const wrong: Readonly<Record<string, [string, RegExp]>> = {
    'an unknown kind': [`${levy}              ^^^ makrer 1`, /line 3: there is no kind “makrer”/],
    'an unknown code': [`${levy}              ^^^ note/number-gab`, /there is no kind “note\/number-gab”/],
    'carets that say nothing': [`${levy}              ^^^`, /line 3: the carets say nothing/],
    'carets past the end of the line': [`${levy}                 ^ marker 1`, /line 3: the carets reach past the end/],
    'carets without a text above': ['=== title\n^^^ marker 1', /line 2: there is no text above/],
    'carets under a blank line': [`${levy}\n^^^ marker 1`, /line 4: the carets reach past the end/],
    'a marker without a label': [`${levy}              ^^^ marker`, /a marker needs its label/],
    'a tab between carets': [`${levy}\t^^^ marker 1`, /there is a tab/],
    'carets in the middle of an escape': [
      '=== title\na{NBSP}b\n ^^ url',
      /line 3: the carets begin or end inside an escape/,
    ],
    'an unknown escape': ['=== title\na{NPSP}b', /line 2: {NPSP} is no escape/],
    'an unknown setting': ['=== title\n% lines end\nText.', /“% lines end” is no setting/],
    'an unknown answer': [`${levy}--- hovver`, /line 3: no such answer is known/],
    'two cursors': ['=== title\none¦ two¦', /there are two cursors/],
    'two cursors on two lines': ['=== title\none¦\ntwo¦', /line 1, “title”: there are two cursors/],
    'an unknown kind to check': ['checks: markers\n=== title\nText.', /there is no kind “markers”/],
  };
  for (const [what, [source, message]] of Object.entries(wrong))
    test(what, () => assert.throws(() => parse(source), message));

  test('an answer that needs a cursor, where there is none', () => {
    assert.throws(() => found(`${levy}--- hover`), /needs a cursor/);
  });
});

describe('marks are checked in both directions', () => {
  test('right marks pass, in whatever layout', () => {
    assert.ok(passes(`${levy}              ^^^ marker 1\n${notes}^^^ note 1`));
    assert.ok(passes(`=== title\nA levy.[1] A toll.[1]\n       ^^^        ^^^ marker 1\n${notes}^^^ note 1`));
  });

  test('a mark too many, a mark too few and a wrong label fail', () => {
    assert.ok(!passes(`${levy}              ^^^ marker 1\n^^^ marker 2\n${notes}^^^ note 1`));
    assert.ok(!passes(`${levy}${notes}^^^ note 1\n=== other\nThe toll.[1]\n         ^^^ marker 1\n${notes}^^^ note 1`));
    assert.ok(!passes(`${levy}              ^^^ marker 2\n${notes}^^^ note 1`));
    assert.ok(!passes(`${levy}              ^^ marker 1\n${notes}^^^ note 1`));
  });

  test('kinds that nobody marks are not checked, unless they are declared', () => {
    assert.ok(passes(`${levy}              ^^^ marker 1\n${notes}`));
    assert.ok(!passes(`checks: note\n${levy}              ^^^ marker 1\n${notes}`));
    assert.ok(!passes('checks: finding\n=== title\nThe levy rose.[^2]\n'));
  });

  test('a failure is drawn as the case should be written', () => {
    const [drawn] = found(`checks: marker note\n${levy}${notes}`);
    assert.equal(drawn, `${levy}              ^^^ marker 1\n${notes}^^^ note 1`);
    assert.ok(passes(drawn as string));
  });
});

describe('what the text is', () => {
  test('escapes, cursors and backslashes', () => {
    const [one] = parse('=== title\na{NBSP}b{2 times: cd}¦\n\\--- hover\n\\% x\n\\^ y').cases;
    assert.equal(one?.text, 'a\u00a0bcdcd\n--- hover\n% x\n^ y\n');
    assert.equal(one?.cursor, 7);
  });

  test('line ends, and none at the end', () => {
    const ends = (setting: string) => parse(`=== title\n% ${setting}\na\n\nb\n\n`).cases[0]?.text;
    assert.equal(ends('line ends crlf'), 'a\r\n\r\nb\r\n');
    assert.equal(ends('line ends cr'), 'a\r\rb\r');
    assert.equal(ends('no last line end'), 'a\n\nb');
  });

  test('a column is what a reader takes for a character', () => {
    const [one] = parse('=== title\ncafe\u0301 👩🏽‍⚖️ 😀[1]\n        ^^^ marker 1').cases;
    const { from = 0, to = 0 } = one?.marks[0] ?? {};
    assert.equal(one?.text.slice(from, to), '[1]');
  });

  test('a thing that goes on in the next line is marked to the end of its first', () => {
    assert.ok(passes('=== title\nThe levy rose.[^a] It\n\n[^a]: b\n^^^^^ note a'));
    const [drawn] = found('checks: marker\n=== title\nThe levy rose.<sup>1\n</sup>\n\n<sup>1</sup> Text.');
    assert.match(drawn as string, /^ {14}\^{6} marker 1 …$/m);
  });

  test('typing leaves the text as it is', () => {
    const text = 'The levy rose.[1]\r\n\r\n[1] 😀 Council decision.\n'.repeat(30);
    assert.equal(typed(text, {}).text(), text);
    assert.equal(typed(text.repeat(40), {}).text(), text.repeat(40));
  });
});

test('a difference names the lines that changed', () => {
  assert.equal(difference('a\nb\nc', 'a\nx\nc'), '- b\n+ x');
  assert.equal(difference('a\nb\nc', 'a\nc'), '- b');
  assert.equal(difference('a\nc', 'a\nb\nc'), '+ b');
  assert.equal(difference('a', 'a'), 'nothing');
});

/** Each case as it would have to be written. */
function found(source: string): string[] {
  const { cases, checks } = parse(source);
  return cases.map((one) => drawFound(one, new Document(one.text, one.options), checks));
}

function passes(source: string): boolean {
  const drawn = found(source);
  return parse(source).cases.every((one, i) => drawExpected(one) === drawn[i]);
}
