/**
 * Texts that were pasted are mended: what was broken in copying is whole again, and every link holds. RUNS and SEED as in
 * `incremental.test.ts`.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document } from '../../server/core/document.js';
import { applied } from '../../server/core/refactor/edits.js';
import { refactorings } from '../../server/core/refactor/index.js';
import { plan } from '../../server/core/refactor/prove.js';
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
  joinWords: { harm: splitWords, same: (text) => text.replace(/[-\u00ad¬]?\s+/g, '') },
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

check(
  'moveNotesToEnd',
  ({ text, turn }) => {
    const torn = tornNote(text.notes.at(-1) ?? '', turn);
    if (!torn) return false;
    const moved = moveToEnd(pagesOf(text, [...text.notes.slice(0, -1), torn.first], torn.rest));
    if (moved !== undefined) assert.equal(moved, moveToEnd(pagesOf(text, text.notes, undefined)));
    return moved !== undefined;
  },
  'puts notes together that pages cut',
);

check('moveNotesToSections', ({ text }) => {
  const body = text.body.map((line, i) => (i % 5 === 0 && i ? `## Part ${i}\n\n${line}` : line));
  const whole = written({ ...text, body: ['## Part 0', '', ...body], more: [] });
  const moved = refactored(named('moveNotesToSections'), whole, 0);
  // And back again: the list at the end has the heading of its own that went with it.
  return moved !== undefined && refactored(named('moveNotesToEnd'), moved, 0) !== undefined;
});

function check(name: string, holds: (one: Case) => boolean, what = 'mends and keeps every link'): void {
  test(`${name} ${what}`, (t) => {
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

/** A note in two parts, the second of which ends a sentence; undefined where it has no place for a cut. */
function tornNote(note: string, turn: number): { first: string; rest: string } | undefined {
  const places = [...note.matchAll(/(?<=\p{L},?) (?=\p{Ll})/gu)].map(({ index }) => index);
  const at = places[turn % places.length];
  return at === undefined ? undefined : { first: note.slice(0, at), rest: note.slice(at + 1) };
}

/** The same page twice, the first with notes of its own, the second with the rest of the last of them. */
function pagesOf({ body, notes }: Noted, own: readonly string[], rest: string | undefined): string {
  const first = [...body, '', ...own, ''].join('\n');
  const second = [...body, '', ...(rest === undefined ? [] : [rest, '']), ...notes, ''].join('\n');
  return `${first}\f${second}\fAn end without notes.\n`;
}

/** The text with its notes at the end, whatever its lines; undefined where it is refused. */
function moveToEnd(text: string): string | undefined {
  const change = plan(new Document(text), named('moveNotesToEnd'), 0);
  return change && 'edits' in change ? applied(text, change.edits).replace(/\s+/g, ' ') : undefined;
}

/** Every other address gets a blank behind a slash. */
function breakUrls(text: string, turn: number): string {
  let i = turn;
  return text.replace(/(https:\/\/weekly\.example\.org\/\d+\/prices\/)(?=of)/g, (url) => (i++ % 2 ? `${url} ` : url));
}

/** Words of the text that stand in it more than once are split where a line ends, or inside a line. */
function splitWords(text: string, turn: number): string {
  const gaps = ['-\n', ' ', '- ', '\u00ad ', '¬\n'];
  let i = turn;
  return text.replace(/\b(harbour|minister|register|surprised|promised|northern)\b(?= )/g, (word) =>
    i++ % 3 ? word : `${word.slice(0, 4)}${gaps[i % gaps.length]}${word.slice(4)}`,
  );
}

/** A page's number between paragraphs of the text. */
function addPages(text: string, turn: number): string {
  let page = turn % 7;
  const [body = '', ...notes] = text.split('\nNotes\n');
  const pages = body.replace(/\n\n(?=[A-Z])/g, () => `\n\n${filler}\n\n                    ${++page}\n\n`);
  return [pages, ...notes].join('\nNotes\n');
}
