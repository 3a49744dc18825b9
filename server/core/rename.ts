/** Renaming a label: the marker and its note change together, and nothing else does. Names of actors have rules of their own. */
import type { Document } from './document.js';
import type { Edit, Item } from './model.js';
import { definitionsOf, itemAt, usesOf } from './query.js';
import { actorTarget, renameActor } from './rename-actor.js';
import { isRaised, raise } from './text.js';

/** The marker, note label or name of an actor at an offset, if it may be renamed; its `name` is what would be replaced. */
export function renameTarget(doc: Document, offset: number): Item | undefined {
  const item = itemAt(doc, offset);
  if (item && isActor(item)) return actorTarget(doc, item);
  return item && (item.kind === 'marker' || item.kind === 'note') ? item : undefined;
}

/** The edits that give a note and its markers another label, or an actor another name; or why that cannot be done. */
export function rename(doc: Document, item: Item, label: string): { edits: Edit[] } | { refused: string } {
  if (isActor(item)) return renameActor(doc, item, label);
  const refused = objection(doc, item, label);
  if (refused) return { refused };
  const edits: Edit[] = [];
  for (const one of [...definitionsOf(doc, item), ...usesOf(doc, item)]) {
    const edit = editOf(doc, one, label);
    if (!edit)
      return {
        refused: `“${rangeAround(doc, one) ?? doc.text(one)}” stands for several notes. Write its numbers out one by one first.`,
      };
    edits.push(edit);
  }
  return { edits: edits.sort((a, b) => a.from - b.from) };
}

function isActor({ anchor }: Item): boolean {
  return anchor?.space === 'actor';
}

function objection(doc: Document, item: Item, label: string): string | undefined {
  if (label === item.name) return undefined;
  if (item.form === 'caret') {
    if (!/^[^\]\s[^]{1,60}$/u.test(label)) return 'A label of a Markdown note holds no blanks and no brackets.';
  } else if (item.form === 'symbol') {
    if (!/^([*†‡§¶])\1{0,2}$/u.test(label)) return 'A symbol can only become another symbol: * † ‡ § ¶.';
  } else if (!/^[1-9]\d{0,2}$/.test(label)) return 'The number of a note is a whole number from 1 to 999.';
  const anchor = item.anchor && { ...item.anchor, key: keyWith(item, label) };
  if (
    anchor &&
    anchor.key !== item.anchor?.key &&
    (definitionsOf(doc, { anchor }).length || usesOf(doc, { anchor }).length)
  )
    return `There is a note or marker ${label} already. Rename that one first.`;
  return undefined;
}

function keyWith(item: Item, label: string): string {
  const key = item.anchor?.key ?? '';
  return key.startsWith('^') ? `^${label.toLowerCase()}` : `${key.slice(0, key.indexOf('/'))}/${label}`;
}

/** Replaces the label inside what is written around it; undefined where the label itself is not written (inside a range). */
function editOf(doc: Document, item: Item, label: string): Edit | undefined {
  if (rangeAround(doc, item)) return undefined;
  const text = doc.text(item.focus);
  const raised = item.form === 'superscript' && isRaised(text);
  const name = raised ? raise(item.name) : item.name;
  const at = text.indexOf(name);
  if (at < 0) return undefined;
  const from = item.focus.from + at;
  return { from, to: from + name.length, insert: raised ? raise(label) : label };
}

/** The range that a number is part of: `1–3` for each of its ends, which stand for the numbers between them as well. */
function rangeAround(doc: Document, { kind, form, focus }: Item): string | undefined {
  if (kind !== 'marker' || form === 'caret') return undefined;
  const around = { from: focus.from - 6, to: focus.to + 6 };
  for (const match of doc.text(around).matchAll(ranges)) {
    const from = Math.max(0, around.from) + match.index;
    if (from < focus.to && from + match[0].length > focus.from) return match[0];
  }
  return undefined;
}

const ranges = /[\d\u2070-\u2079¹²³]+\s?[⁻–—-]\s?[\d\u2070-\u2079¹²³]+/gu;
