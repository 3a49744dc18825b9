/** Renaming an actor: all mentions written as the one under the cursor change, and nothing else does. */
import { mentionsOf, writtenAs } from './describe-actor.js';
import type { Document } from './document.js';
import type { ActorOccurrence } from './entities.js';
import type { Edit, Item } from './model.js';
import { fold } from './text.js';

/** The mention, named as it is written, if it may be renamed: a full name, another name or an acronym. */
export function actorTarget(doc: Document, item: Item): Item | undefined {
  const one = mentionsOf(doc, item).find((one) => doc.span(one).from === item.from);
  return one && isRenamable(one) ? { ...item, name: writtenAs(doc, one) } : undefined;
}

/** The edits that write another name wherever the actor is written as in this item; or why that cannot be done. */
export function renameActor(doc: Document, item: Item, name: string): { edits: Edit[] } | { refused: string } {
  const refused = objection(doc, item, name);
  if (refused) return { refused };
  const form = fold(doc.text(item));
  const alike = mentionsOf(doc, item).filter((one) => isRenamable(one) && writtenAs(doc, one) === form);
  const edits = alike.map((one) => {
    const span = doc.span(one);
    return { ...span, insert: laidOut(name, doc.text(span)) };
  });
  return { edits };
}

/** A short form or a surname is named after the full name, and is not renamed with it or without it. */
function isRenamable({ as }: ActorOccurrence): boolean {
  return as === 'name' || as === 'alias' || as === 'acronym';
}

function objection(doc: Document, item: Item, name: string): string | undefined {
  if (/[\r\n\f\v\u0085\u2028\u2029]/.test(name)) return 'A name stands on one line.';
  if (!/\p{L}/u.test(name)) return 'A name has at least one letter.';
  const wanted = keyOf(name);
  const taken = doc.actors.find(
    (one) =>
      one.anchor.key !== item.anchor?.key &&
      [one.actor.name, one.actor.acronym ?? '', writtenAs(doc, one)].some((other) => keyOf(other) === wanted),
  );
  if (taken)
    return `“${name}” is another ${taken.kind} of this text already, and the two could not be told apart again.`;
  const own = mentionsOf(doc, item);
  const isAcronym = own.some((one) => one.as === 'acronym' && doc.span(one).from === item.from);
  const merged = own.some((one) => (one.as === 'acronym') !== isAcronym && keyOf(writtenAs(doc, one)) === wanted);
  return merged
    ? `The text calls it “${name}” already, and name and acronym could not be told apart again.`
    : undefined;
}

function keyOf(name: string): string {
  return fold(name).toLowerCase();
}

/** A name with the gaps of the old one between its words, so that a line that ended in it ends there still. */
function laidOut(name: string, old: string): string {
  const gaps = old.match(/\s+/gu) ?? [];
  let i = 0;
  return name.replace(/ /g, () => gaps[i++] ?? ' ');
}
