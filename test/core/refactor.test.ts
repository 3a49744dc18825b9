/**
 * Every refactoring keeps every link: each marker leads to the words that it led to, each number in the text to the same note, nothing
 * else changes, and a second time there is nothing left to do. RUNS and SEED as in `incremental.test.ts`.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document } from '../../server/core/document.js';
import { applied } from '../../server/core/refactor/edits.js';
import { refactorings } from '../../server/core/refactor/index.js';
import { plan } from '../../server/core/refactor/prove.js';
import type { Refactoring } from '../../server/core/refactor/refactoring.js';
import { type Noted, noted, written } from '../support/noted.js';
import { forAll, type Random, shorter, withOne } from '../support/random.js';
import { refactored } from '../support/refactored.js';
import { below, read } from '../support/sources.js';
import { pieces } from '../support/texts.js';

const runs = Number(process.env.RUNS ?? 30);
/** `ONLY=renumberNotes` runs the property for one of them. */
const chosen = refactorings.filter(({ name }) => !process.env.ONLY || process.env.ONLY === name);

interface Case {
  readonly text: Noted;
  readonly end: string;
  /** Where the cursor stands, in hundredths of the text. */
  readonly cursor: number;
}

/** What mends or moves has nothing to do in a text that is in order: `refactor-repair.test.ts` puts it out of order first. */
const pasted = new Set(['moveNotesToEnd', 'moveNotesToSections', 'repairUrls', 'joinWords', 'dropFurniture', 'fixAll']);

for (const refactoring of chosen.filter(({ name }) => !pasted.has(name)))
  test(`${refactoring.name} keeps every link`, (t) => {
    let done = 0;
    forAll<Case>({
      runs,
      make: (random) => ({
        text: noted(random, random.chance(0.5)).text,
        end: lineEnd(random),
        cursor: random.int(0, 100),
      }),
      *simpler(one) {
        for (const body of shorter(one.text.body)) yield { ...one, text: { ...one.text, body } };
        for (const notes of shorter(one.text.notes)) yield { ...one, text: { ...one.text, notes } };
        for (const more of shorter(one.text.more)) yield { ...one, text: { ...one.text, more } };
        for (const body of withOne(one.text.body, shorterSentence)) yield { ...one, text: { ...one.text, body } };
      },
      check({ text, end, cursor }) {
        const whole = written(text, end);
        if (refactored(refactoring, whole, Math.round((whole.length * cursor) / 100)) !== undefined) done++;
      },
    });
    t.diagnostic(`${done} of ${runs} texts were changed`);
    // A few texts may all be refused; many cannot.
    if (runs >= 200 && !process.env.SEED) assert.ok(done > runs / 40, `${done} of ${runs} texts were changed`);
  });

test('each has a command and stands on the page for writers', () => {
  const commands = read('client/refactor.ts');
  const page = read('docs/refactorings.md');
  // What mends by itself is asked for by its kind, when a text is saved.
  const asked = refactorings.filter(({ kind }) => !kind.startsWith('source.')).map(({ name }) => name);
  assert.deepEqual([...commands.matchAll(/^ {2}'(\w+)',$/gm)].map(([, name]) => name).sort(), [...asked].sort());
  assert.deepEqual(
    refactorings.filter(
      ({ name }) => !page.includes(`\`glossator.${name}\``) && !page.includes(`\`source.${name}.glossator\``),
    ),
    [],
  );
});

test('each of our samples can be written in each way and back, or the reason is told', () => {
  const ways: Readonly<Record<string, string>> = {
    caret: 'convertToMarkdown',
    bracket: 'convertToBrackets',
    superscript: 'convertToSuperscripts',
    bare: 'convertToDigits',
  };
  let done = 0;
  for (const file of [...below('samples', '.txt'), ...below('samples', '.md')]) {
    const text = read(file);
    const own = new Document(text).occurrences.find(({ form }) => form !== 'symbol')?.form;
    for (const [form, name] of Object.entries(ways)) {
      if (!own || form === own) continue;
      const change = plan(new Document(text), named(name), 0);
      assert.ok(change, `${file}: ${name}`);
      if ('refused' in change) {
        assert.match(change.refused, / in line \d+ /, file);
        continue;
      }
      const back = refactored(named(ways[own] as string), applied(text, change.edits), 0);
      assert.equal(wordsOnly(back ?? ''), wordsOnly(text), `${file}: ${name} and back`);
      done++;
    }
  }
  assert.ok(done > 15, `${done} times`);
});

test('no refactoring breaks a link of any text', () => {
  forAll<{ list: readonly string[]; cursor: number }>({
    runs,
    make: (random) => ({ list: pieces(random), cursor: random.int(0, 100) }),
    *simpler({ list, cursor }) {
      for (const other of shorter(list)) yield { list: other, cursor };
    },
    check({ list, cursor }) {
      const text = list.join('');
      for (const refactoring of chosen) refactored(refactoring, text, Math.round((text.length * cursor) / 100));
    },
  });
});

function named(name: string): Refactoring {
  const found = refactorings.find((one) => one.name === name);
  assert.ok(found, name);
  return found;
}

/** A text without markers and labels: they may come back in another spelling. */
function wordsOnly(text: string): string {
  return text.replace(/<sup>|<\/sup>|\[\^[\w-]+\]|[^\p{L}]/gu, '');
}

function lineEnd(random: Random): string {
  return random.pick(['\n', '\n', '\r\n']);
}

function* shorterSentence(line: string): Iterable<string> {
  const sentences = line.split(/(?<=[.\]\d>] )(?=[A-Z])/);
  if (sentences.length > 1) for (const other of shorter(sentences)) yield other.join('');
}
