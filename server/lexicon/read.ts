import { type Document, isMap, isSeq } from 'yaml';
import type { Lexicon } from '../core/entities.js';
import { withoutActors, withoutClashes } from './clashes.js';
import { isEmpty, readEntry, readTexts, resolved, spanOf, valuesOf } from './entry.js';
import { rootKeys } from './keys.js';
import { type Problem, Report } from './problem.js';
import { parseWhatCanBe } from './recover.js';

/** What a file says, as far as it can be read, and what is wrong with the rest, by place. */
export interface Reading {
  readonly lexicon: Lexicon;
  readonly problems: readonly (Problem & { readonly line: number })[];
}

/** Reads the text of a `glossator.actors.yaml`. It takes whatever it is given: a broken entry costs nothing but itself. */
export function readLexicon(text: string): Reading {
  const report = new Report(text);
  const lexicon = lexiconIn(report);
  const problems = report.problems.sort((a, b) => a.from - b.from);
  return { lexicon, problems: problems.map((problem) => ({ ...problem, line: report.lineOf(problem.from) })) };
}

const nothing: Lexicon = { actors: [], exclude: [] };

function lexiconIn(report: Report): Lexicon {
  const doc = parseWhatCanBe(report);
  const root: unknown = doc.contents;
  if (root === null || isEmpty(root)) return nothing;
  if (!isMap(root)) {
    const list = isSeq(root)
      ? 'Put a line “actors:” in front of the list.'
      : 'It begins with “actors:”, and a list follows.';
    report.add(spanOf(root), `This is no list of actors. ${list}`);
    return nothing;
  }
  const values = valuesOf(root, Object.keys(rootKeys), 'this file', report);
  const entries = entriesIn(resolved(values.get('actors'), doc), doc, report);
  const excluded = readTexts(resolved(values.get('exclude'), doc), 'What is excluded', 'An excluded name', doc, report);
  return { actors: withoutClashes(entries, report), exclude: withoutActors(excluded, entries, report) };
}

function entriesIn(node: unknown, doc: Document, report: Report) {
  if (node === undefined || isEmpty(node)) return [];
  if (isSeq(node)) return node.items.flatMap((item) => readEntry(item, doc, report) ?? []);
  report.add(spanOf(node), 'The actors must be a list: put “- ” in front of each “name”.');
  return [];
}
