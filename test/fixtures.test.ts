/**
 * The fixtures: texts with what must be found in them, see fixtures/README.md. Each is opened whole and typed in, and what is
 * found must be what is marked, in both directions. With UPDATE_FIXTURES set the files are rewritten to what is found.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { Document } from '../server/core/document.js';
import { drawExpected, drawFound } from './support/draw.js';
import { type Case, type Fixture, parse } from './support/fixture.js';
import { typed } from './support/typing.js';
import { difference } from './support/writing.js';

const root = path.join(__dirname, 'fixtures');
const update = process.env.UPDATE_FIXTURES !== undefined;

for (const name of fixtureFiles()) {
  describe(name, () => {
    const file = path.join(root, name);
    const fixture = parse(fs.readFileSync(file, 'utf8'));
    if (update) rewrite(file, fixture);
    else for (const one of fixture.cases) check(one, fixture.checks);
    test(`${name} asks for something`, () => assert.ok(fixture.cases.some((one) => asks(one, fixture))));
  });
}

function check(one: Case, checks: Fixture['checks']): void {
  const ways = {
    opened: (text: string) => new Document(text, one.options),
    typed: (text: string) => typed(text, one.options),
  };
  for (const [way, open] of Object.entries(ways))
    test(`${one.title} (${way})`, () => {
      const doc = open(one.text);
      assert.equal(doc.text(), one.text);
      const [found, expected] = [drawFound(one, doc, checks), drawExpected(one)];
      assert.ok(
        found === expected,
        `\n${found}\n\n(lines that were expected, and that were found instead)\n${difference(expected, found)}\n`,
      );
    });
}

function asks({ answers }: Case, { checks }: Fixture): boolean {
  return checks.size > 0 || answers.length > 0;
}

/** Writes the cases anew in which something else is found than is marked; the others stay as their authors laid them out. */
function rewrite(file: string, { head, cases, checks }: Fixture): void {
  const blocks = cases.map((one) => {
    const found = drawFound(one, new Document(one.text, one.options), checks);
    return found === drawExpected(one) ? one.source.join('\n').trimEnd() : found;
  });
  fs.writeFileSync(file, `${[head.join('\n').trimEnd(), ...blocks].filter(Boolean).join('\n\n')}\n`);
}

/** The names of the fixture files; folders that begin with an underscore hold what is not reached yet. */
function fixtureFiles(): string[] {
  const names = fs.readdirSync(root, { recursive: true }) as string[];
  return names
    .filter((name) => name.endsWith('.txt') && !name.split(path.sep).some((part) => part.startsWith('_')))
    .sort();
}
