/**
 * Texts that were pasted are mended: what was broken in copying is whole again, and every link holds. RUNS and SEED as in
 * `incremental.test.ts`.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refactorings } from '../../server/core/refactor/index.js';
import { type Noted, noted, written } from '../support/noted.js';
import { forAll, type Random, shorter } from '../support/random.js';
import { refactored } from '../support/refactored.js';

/** A page of words. */
const filler = 'Nobody had expected anything else of them, and nobody said so. '.repeat(20);
const runs = Number(process.env.RUNS ?? 30);

interface Case {
  readonly text: Noted;
  /** Turns the harm: which words, which addresses. */
  readonly turn: number;
}

/** What happens to a text on its way through the clipboard, and what must be the same once it is mended. */
const harms: Readonly<
  Record<string, { harm: (text: string, turn: number) => string; same: (text: string) => string }>
> = {
  // What nobody reads as a note stays as it is.
  repairUrls: { harm: breakUrls, same: (text) => text.replace(/prices\/ of/g, 'prices/of') },
  fixAll: { harm: breakUrls, same: (text) => text.replace(/prices\/ of/g, 'prices/of') },
  joinWords: { harm: splitWords, same: (text) => text.replace(/-?\s+/g, '') },
  dropFurniture: { harm: addPages, same: (text) => text.replaceAll(filler, '').replace(/\s+/g, ' ') },
};

for (const [name, { harm, same }] of Object.entries(harms))
  check(name, ({ text, turn }) => {
    const whole = written(text);
    const broken = harm(whole, turn);
    const mended = refactored(named(name), broken, 0);
    if (mended !== undefined) assert.equal(same(mended), same(whole));
    return mended !== undefined;
  });

check('moveNotesToEnd', ({ text, turn }) => {
  const pages = { ...text, more: [...text.more, ...text.more] };
  return (
    refactored(named('moveNotesToEnd'), `${written(pages)}\n${turn % 2 ? 'An end without notes.\n' : ''}`, 0) !==
    undefined
  );
});

check('moveNotesToSections', ({ text }) => {
  const body = text.body.map((line, i) => (i % 5 === 0 && i ? `## Part ${i}\n\n${line}` : line));
  const whole = written({ ...text, body: ['## Part 0', '', ...body], more: [] });
  const moved = refactored(named('moveNotesToSections'), whole, 0);
  // And back again: the list at the end has the heading of its own that went with it.
  return moved !== undefined && refactored(named('moveNotesToEnd'), moved, 0) !== undefined;
});

function check(name: string, holds: (one: Case) => boolean): void {
  test(`${name} mends and keeps every link`, (t) => {
    let done = 0;
    forAll<Case>({
      runs,
      make: (random) => ({ text: paged(random), turn: random.int(0, 1000) }),
      *simpler({ text, turn }) {
        for (const body of shorter(text.body)) yield { text: { ...text, body }, turn };
        for (const notes of shorter(text.notes)) yield { text: { ...text, notes }, turn };
        for (const more of shorter(text.more)) yield { text: { ...text, more }, turn };
      },
      check: (one) => {
        if (holds(one)) done++;
      },
    });
    t.diagnostic(`${done} of ${runs} texts were changed`);
    // A few texts may all be refused; many cannot.
    if (runs >= 200 && !process.env.SEED) assert.ok(done > runs / 40, `${done} of ${runs} texts were changed`);
  });
}

function paged(random: Random): Noted {
  return noted(random).text;
}

function named(name: string) {
  const found = refactorings.find((one) => one.name === name);
  assert.ok(found, name);
  return found;
}

/** Every other address gets a blank behind a slash. */
function breakUrls(text: string, turn: number): string {
  let i = turn;
  return text.replace(/(https:\/\/weekly\.example\.org\/\d+\/prices\/)(?=of)/g, (url) => (i++ % 2 ? `${url} ` : url));
}

/** Words of the text that stand in it more than once are split where a line ends. */
function splitWords(text: string, turn: number): string {
  let i = turn;
  return text.replace(/\b(harbour|minister|register|surprised|promised|northern)\b(?= )/g, (word) =>
    i++ % 3 ? word : `${word.slice(0, 4)}-\n${word.slice(4)}`,
  );
}

/** A page's number between paragraphs of the text. */
function addPages(text: string, turn: number): string {
  let page = turn % 7;
  const [body = '', ...notes] = text.split('\nNotes\n');
  const pages = body.replace(/\n\n(?=[A-Z])/g, () => `\n\n${filler}\n\n                    ${++page}\n\n`);
  return [pages, ...notes].join('\nNotes\n');
}
