import type { LexiconEntry } from '../core/entities.js';
import type { Placed, PlacedEntry } from './entry.js';
import { quoted, type Report } from './problem.js';

/** Who holds a name, and where it stands. */
interface Holder {
  readonly entry: PlacedEntry;
  readonly at: Placed;
}

/**
 * Lets each name belong to one entry. A name that two of them claim goes to the first, but an entry's own name goes before
 * another one's alias; what is left out is reported.
 */
export function withoutClashes(entries: readonly PlacedEntry[], report: Report): LexiconEntry[] {
  const holders = new Map<string, Holder>();
  const kept = entries.filter((entry) => claimName(entry, holders, report));
  warnOfAcronyms(kept, report);
  return kept.map((entry) => ({
    name: entry.name.text,
    ...(entry.kind && { kind: entry.kind }),
    ...(entry.acronym && { acronym: entry.acronym.text }),
    aliases: entry.aliases.filter((alias) => claimAlias(alias, entry, holders, report)).map(({ text }) => text),
  }));
}

/** Excluded names, without those that an entry has. */
export function withoutActors(excluded: readonly Placed[], entries: readonly PlacedEntry[], report: Report): string[] {
  const names = new Map(entries.flatMap((entry) => [entry.name, ...entry.aliases].map((at) => [fold(at.text), at])));
  const kept = excluded.filter((one) => {
    const actor = names.get(fold(one.text));
    if (actor)
      report.add(one, `${quoted(one.text)} is an actor by line ${report.lineOf(actor.from)}. Remove it there or here.`);
    return !actor;
  });
  return [...new Set(kept.map(({ text }) => text))];
}

/** Two spellings that only differ in case or white space are one name. */
export function fold(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

function claimName(entry: PlacedEntry, holders: Map<string, Holder>, report: Report): boolean {
  const { name } = entry;
  const before = holders.get(fold(name.text));
  if (!before) holders.set(fold(name.text), { entry, at: name });
  else {
    const line = report.lineOf(before.at.from);
    report.add(name, `${quoted(name.text)} has an entry already, in line ${line}. Put the two together.`);
  }
  return !before;
}

function claimAlias(alias: Placed, entry: PlacedEntry, holders: Map<string, Holder>, report: Report): boolean {
  const before = holders.get(fold(alias.text));
  if (!before) {
    holders.set(fold(alias.text), { entry, at: alias });
    return true;
  }
  // The same name twice in one entry says nothing wrong.
  if (before.entry !== entry) {
    const owner = `${quoted(before.entry.name.text)}, line ${report.lineOf(before.at.from)}`;
    report.add(
      alias,
      `${quoted(alias.text)} belongs to another entry (${owner}), which keeps it. Remove one of the two.`,
    );
  }
  return false;
}

/** Two bodies may have one acronym, but a reader should know. */
function warnOfAcronyms(entries: readonly PlacedEntry[], report: Report): void {
  const firsts = new Map<string, PlacedEntry>();
  for (const entry of entries) {
    if (!entry.acronym) continue;
    const first = firsts.get(entry.acronym.text);
    if (!first) firsts.set(entry.acronym.text, entry);
    else {
      const other = `${quoted(first.name.text)}, line ${report.lineOf(first.name.from)}`;
      report.add(
        entry.acronym,
        `${quoted(entry.acronym.text)} is the acronym of another entry, too (${other}).`,
        'warning',
      );
    }
  }
}
