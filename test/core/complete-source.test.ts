/** In which form a source is offered again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CitationStyle } from '../../server/core/citing.js';
import { Document } from '../../server/core/document.js';
import { citable, completeSource } from '../../server/core/query.js';

const text = `The levy rose.[1] It fell again.[2] It rose.[3]

[1] Mara Dahl and Per Lind, “The Price of Harbours: A Study,” Port Review, May 3, 2021, https://ports.example.org/price.
[2] “Annual Levy Tables,” 2019, https://ports.example.org/tables.
[3] `;

/** What is offered behind the text. */
function offered(typed: string, style: CitationStyle): string[] {
  const doc = new Document(`${text}${typed}`, { style } as object);
  const begun = citable(doc, doc.length);
  return begun ? completeSource(doc, begun).map(({ label }) => label) : [];
}

test('each style has its own form', () => {
  const forms: Readonly<Record<CitationStyle, string>> = {
    plain: 'Dahl and Lind, “The Price of Harbours”',
    chicago: 'Dahl and Lind, “The Price of Harbours”',
    un: 'Dahl and Lind, “The Price of Harbours”',
    oscola: 'Dahl and Lind (n 1)',
    bluebook: 'Dahl and Lind, supra note 1',
  };
  for (const [style, form] of Object.entries(forms)) assert.deepEqual(offered('Dah', style as CitationStyle), [form]);
});

test('a source without an author is called by its title', () => {
  assert.deepEqual(offered('“Ann', 'plain'), ['“Annual Levy Tables”']);
  assert.deepEqual(offered('“Ann', 'oscola'), ['“Annual Levy Tables” (n 2)']);
});

test('a source is found by any of its authors, its title without article, and all that was typed', () => {
  for (const typed of ['Lin', 'Per L', 'Price of', 'The Pr', 'Dahl and Li', '“The Price of H', '“Pri'])
    assert.deepEqual(offered(typed, 'oscola'), ['Dahl and Lind (n 1)'], typed);
});

test('what cannot be the beginning of a citation offers nothing', () => {
  for (const typed of ['D', 'da', 'Ibid., p. 4, Da', '“The Price”', 'https://Da', 'Dahl 4; or 1. 5', ''])
    assert.deepEqual(offered(typed, 'plain'), [], typed);
});

test('behind a semicolon, a full stop and a word that introduces it', () => {
  for (const typed of ['Ibid.; Da', 'Ibid. See also Da', 'Cf. Da', 'Vgl. Da', 'But see, e.g., Da'])
    assert.deepEqual(offered(typed, 'bluebook'), ['Dahl and Lind, supra note 1'], typed);
});
