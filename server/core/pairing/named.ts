/** Notes that are found by name: Markdown's `[^id]`, and symbols such as `†`, whose note is the next one that begins with it. */
import type { LabelSpan, MarkerData, Mention, NoteData, Paragraph } from '../model.js';

export interface Named {
  readonly paragraph: Paragraph;
  readonly mention: Mention;
  readonly label: LabelSpan;
  /** Which label of the mention it is. */
  readonly part: number;
  readonly role: 'marker' | 'note';
  /** Which numbering it belongs to; symbols start anew behind each list of their notes. */
  readonly numbering: number;
}

/** Carets link by equal names, compared as Markdown does: case does not count. */
export function carets(paragraphs: readonly Paragraph[]): Named[] {
  const found = collect(paragraphs, 'caret');
  const defined = new Set(found.flatMap(({ role, label }) => (role === 'note' ? caretKey(label.label) : [])));
  return found.filter(({ role, label, mention }) => {
    if (role === 'note' || defined.has(caretKey(label.label))) return true;
    return !(mention.data as MarkerData).doubtful && (defined.size > 0 || /^\d{1,4}$/.test(label.label));
  });
}

/**
 * Symbols: a paragraph that begins with one is a note only if the same symbol stood as a marker since the last such note. So
 * a list with stars for bullets stays a list, and a star of emphasis without a note stays emphasis.
 */
export function symbols(paragraphs: readonly Paragraph[]): Named[] {
  const found = withoutBullets(collect(paragraphs, 'symbol'));
  const kept: Named[] = [];
  const open = new Map<string, Named[]>();
  const rounds = new Map<string, number>();
  for (const one of found) {
    const name = one.label.label;
    if (one.role === 'marker') {
      const waiting = open.get(name);
      if (waiting) waiting.push(one);
      else open.set(name, [one]);
      continue;
    }
    const markers = open.get(name);
    if (!markers) continue;
    const numbering = rounds.get(name) ?? 0;
    for (const marker of [...markers, one]) kept.push({ ...marker, numbering });
    rounds.set(name, numbering + 1);
    open.delete(name);
  }
  return kept;
}

/** Two paragraphs in a row that begin with the same star are a list with bullets. */
function withoutBullets(found: readonly Named[]): Named[] {
  const starred = new Set(
    found.flatMap(({ role, label, paragraph }) => (role === 'note' && label.label === '*' ? paragraph.index : [])),
  );
  const isBullet = (index: number) => starred.has(index) && (starred.has(index - 1) || starred.has(index + 1));
  return found.filter(({ role, paragraph }) => role === 'marker' || !isBullet(paragraph.index));
}

/** The key of a caret's label. */
export function caretKey(label: string): string {
  return label.toLowerCase();
}

function collect(paragraphs: readonly Paragraph[], form: 'caret' | 'symbol'): Named[] {
  const found: Named[] = [];
  for (const paragraph of paragraphs) {
    for (const mention of paragraph.mentions) {
      const data = mention.data as NoteData & MarkerData;
      if ((mention.kind !== 'note' && mention.kind !== 'marker') || data.form !== form) continue;
      if (mention.kind === 'note') found.push({ paragraph, mention, label: data, part: 0, role: 'note', numbering: 0 });
      else
        for (const [part, label] of data.labels.entries())
          found.push({ paragraph, mention, label, part, role: 'marker', numbering: 0 });
    }
  }
  return found;
}
