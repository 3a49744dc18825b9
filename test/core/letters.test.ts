/** Patterns with letters: the same as Unicode's properties where we say so, and no property that is not known. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lettered } from '../../server/core/letters.js';
import { below, read } from '../support/sources.js';

const exact = [
  [0x0000, 0x097f],
  [0x1e00, 0x1fff],
] as const;

test('letters, capitals, small letters and numbers are those of Unicode, in Latin, Greek, Cyrillic and their neighbours', () => {
  const pairs = [
    [lettered()`^\p{L}$`, /^\p{L}$/u],
    [lettered()`^[^\p{L}]$`, /^[^\p{L}]$/u],
    [lettered()`^\p{Lu}$`, /^\p{Lu}$/u],
    [lettered()`^[\d\p{Ll}]$`, /^[\d\p{Ll}]$/u],
    [lettered()`^\p{N}$`, /^\p{N}$/u],
  ] as const;
  const wrong: string[] = [];
  for (const [first, last] of exact)
    for (let at = first; at <= last; at++)
      for (const [ours, standard] of pairs)
        if (ours.test(String.fromCharCode(at)) !== standard.test(String.fromCharCode(at)))
          wrong.push(`${standard} U+${at.toString(16)}`);
  assert.deepEqual(wrong, []);
});

test('words of other scripts hold together', () => {
  const word = lettered('g')`[\p{L}]+`;
  for (const name of ['ประชาชาติ', '北京市', '大韓民国', 'ქართული', 'አዲስ']) assert.deepEqual(name.match(word), [name]);
});

test('a property that is not known is written nowhere', () => {
  const unknown = below('server', '.ts').flatMap((file) =>
    [...read(file).matchAll(/lettered\([^)]*\)`([^`]*)`/g)].flatMap(([, pattern = '']) =>
      [...pattern.matchAll(/\\p\{(?!(?:L|Lu|Ll|N)\})\w+\}/g)].map(([property]) => `${file}: ${property}`),
    ),
  );
  assert.deepEqual(unknown, []);
});
