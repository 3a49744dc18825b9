/** Runs the rules on what was touched, and places what they found. */
import type { Group, Links } from './links.js';
import type { Finding, Fix, Options, Severity, Space, Span } from './model.js';
import { rules } from './rules/index.js';
import type { Raw, Rule, View } from './rules/rule.js';
import type { Suppressions } from './suppress.js';

const byCode = new Map<string, Rule>(rules.map((rule) => [rule.code, rule]));
const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** The spaces whose rules of order look at what belongs to a space: notes are what everything else stands in. */
const readers: Readonly<Record<Space, readonly Space[]>> = {
  note: ['note', 'source', 'actor', 'date'],
  source: ['source', 'date'],
  actor: ['actor'],
  date: ['date'],
};

export class Findings {
  private byKey = new Map<string, readonly Raw[]>();
  private ordered = new Map<Space, readonly Raw[]>();
  private placed = new WeakMap<Finding, Raw>();
  private stale: Readonly<Record<Space, Set<string>>> = {
    note: new Set(),
    source: new Set(),
    actor: new Set(),
    date: new Set(),
  };
  private reordered = new Set<Space>(spacesOf(rules));

  /** The groups of these keys changed. Findings on the numbers beside a note may speak of it, so those are checked as well. */
  touch(space: Space, keys: Iterable<string>): void {
    const stale = this.stale[space];
    for (const key of keys) {
      if (space === 'note') for (const near of besides(key)) stale.add(near);
      else stale.add(key);
      // Rules on dates read the words beside them, which may have changed where the dates have not.
      if (space === 'date') this.reordered.add(space);
    }
  }

  /** Something of a space came, went or changed its place in the row. */
  reorder(space: Space): void {
    for (const reader of readers[space]) this.reordered.add(reader);
  }

  /** Brings the findings up to date; returns the number of keys that were checked. */
  update(links: Readonly<Record<Space, Links>>, view: View): number {
    let checked = 0;
    for (const [space, stale] of Object.entries(this.stale) as [Space, Set<string>][]) {
      checked += stale.size;
      for (const key of stale) this.check(space, links[space].of(key), view);
      stale.clear();
    }
    for (const space of this.reordered)
      this.ordered.set(
        space,
        rules.flatMap((rule) => (rule.space === space && rule.checkOrder?.(view)) || []),
      );
    this.reordered.clear();
    return checked;
  }

  private check(space: Space, group: Group, view: View): void {
    const some = group.definitions.length > 0 || group.uses.length > 0;
    const found = some ? rules.flatMap((rule) => (rule.space === space && rule.checkKey?.(group, view)) || []) : [];
    if (found.length) this.byKey.set(`${space} ${group.key}`, found);
    else this.byKey.delete(`${space} ${group.key}`);
  }

  /** All findings by place, with the severities the user set, without those that are suppressed in the text. */
  list(view: View, options: Options, suppressions: Suppressions): Finding[] {
    const all: Finding[] = [];
    for (const raw of [...[...this.byKey.values()].flat(), ...[...this.ordered.values()].flat()]) {
      const finding = this.place(raw, view, options);
      if (finding && !suppressions.covers(finding)) all.push(finding);
    }
    return all.sort(
      (a, b) =>
        a.from - b.from ||
        rank[a.severity] - rank[b.severity] ||
        compare(a.code, b.code) ||
        compare(a.message, b.message),
    );
  }

  /** The remedies of a finding of the last list; none for another one. */
  fixes(finding: Finding, view: View): readonly Fix[] {
    const raw = this.placed.get(finding);
    return raw ? (byCode.get(raw.code)?.fixes?.(raw, view) ?? []) : [];
  }

  private place(raw: Raw, view: View, options: Options): Finding | undefined {
    const severity = options.severity[raw.code] ?? byCode.get(raw.code)?.severity ?? 'off';
    if (severity === 'off') return undefined;
    const related = raw.related.map((one) => ({ ...marked(one, view), message: one.message }));
    const finding = { code: raw.code, severity, message: raw.message, ...marked(raw, view), related };
    this.placed.set(finding, raw);
    return finding;
  }
}

/** The stretch that a finding marks. */
function marked({ at, whole, within }: Pick<Raw, 'at' | 'whole' | 'within'>, view: View): Span {
  const span = view.span(at);
  if (within) return { from: span.from + within.from, to: span.from + within.to };
  return whole ? span : view.focus(at);
}

function spacesOf(all: readonly Rule[]): Space[] {
  return all.map(({ space }) => space);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A key and those of the numbers before and behind it. */
function besides(key: string): string[] {
  const match = /^(\^|\d+\/)(\d+)$/.exec(key);
  if (!match) return [key];
  const [, numbering, label] = match;
  return [key, `${numbering}${Number(label) - 1}`, `${numbering}${Number(label) + 1}`];
}
