/** Names that the tables know, and those that the text itself has defined. */
import { hint } from '../detect/names/beside.js';
import { evidence } from '../detect/names/context.js';
import { type Body, tables } from '../detect/names/tables.js';
import type { ActorForm } from '../entities.js';
import { type Given, isAcronym, meant } from './define.js';
import type { Ref } from './gather.js';
import { type Roster, take } from './roster.js';

const { start, title, possessive, speaks, spoken, upper, the, author, publisher, smallNoun, article } = evidence;
const SHORT = 3;
/** What makes an acronym that of a body. */
const telling = the | possessive | speaks | spoken | author | publisher;
/** What makes common words a journal or a paper: `Foreign Affairs`. */
const cited = telling | evidence.inside;
/** A single word that is more often a surname, a place or an ordinary word. */
const ambiguous = evidence.surname | evidence.place | evidence.allCommon;
/** For a name that is an ordinary word as well. */
const DOUBTFUL = 0.7;

/** Gives every name its actor that the text defines or the tables know. */
export function recognise(refs: readonly Ref[], roster: Roster, given: Given): void {
  const later: Ref[] = [];
  const concepts = conceptsOf(refs);
  const isSpecial = concepts.size + given.tied.size > 0;
  for (const ref of refs) {
    if (ref.entity || (isSpecial && (concepts.has(ref.text) || given.tied.has(ref.text)))) continue;
    const own = meant(given, ref);
    if (own) take(ref, own, isAcronym(ref.text) ? 'acronym' : 'alias', 1, ['The text gives it this name.']);
    else if (recall(ref, roster) === undefined) continue;
    else if (needsMore(ref, roster) || isUnexpanded(ref, roster)) later.push(ref);
    else know(ref, roster);
  }
  const firm = new Set<string>();
  for (const { text, data } of later)
    if (
      (data.evidence & telling || data.hints & (hint.acts | hint.agent)) &&
      !(data.evidence & article) &&
      (!(data.evidence & smallNoun) || data.hints & hint.acts)
    )
      firm.add(text);
  for (const ref of later)
    if (isUnexpanded(ref, roster) && firm.has(ref.text) && !isThing(ref)) know(ref, roster, DOUBTFUL);
  for (const ref of later) if (!ref.entity && roster.has(recall(ref, roster) as number)) know(ref, roster, DOUBTFUL);
}

/** What the text itself says to stand for small words, as written: `facial recognition technology (FRT)`. */
export function conceptsOf(refs: readonly Ref[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text, data } of refs) if (data.sort === 'concept') found.add(text);
  return found;
}

/** A short acronym of the tables, which the text may use for something else: nothing expands it, and not every reader knows it. */
function isUnexpanded(ref: Ref, roster: Roster): boolean {
  const body = tables().bodies[recall(ref, roster) as number] as Body;
  return (ref.text.length <= SHORT || isThing(ref)) && !body.wellKnown && isAcronym(ref.text) && !ref.data.full;
}

/** An acronym that mostly stands for a thing: only the full name makes it a body's. */
function isThing({ text }: Ref): boolean {
  return tables().plain.has(text);
}

/** Which body of the tables a name is: of several that share an acronym, one whose full name the text has. */
export function recall(ref: Ref, roster: Roster): number | undefined {
  const { bodies, sort } = ref.data;
  if (isPlural(ref)) return undefined;
  if (!bodies.length && sort === 'phrase') return ofState(ref.key);
  return bodies.length < 2 ? bodies[0] : (bodies.find((one) => roster.has(one)) ?? bodies[0]);
}

/** `ATOs` are several of what is called so, not the firm Atos. */
function isPlural({ text, data }: Ref): boolean {
  return data.words.length === 2 && /^\p{Lu}{2,}s$/u.test(text) && tables().bodies[data.bodies[0] ?? -1]?.name !== text;
}

/** An ordinary word with a capital where every word has one, or an acronym in a line of capitals. */
function needsMore(ref: Ref, roster: Roster): boolean {
  const body = tables().bodies[recall(ref, roster) as number] as Body;
  const { evidence: found, words, full } = ref.data;
  if (found & upper && words.length === 2) return !full || body.doubtful;
  if (body.kind === 'media' && found & ambiguous && words.length === 2 && !isAcronym(ref.text)) return !(found & cited);
  if (body.kind === 'media' && found & evidence.allCommon && !isAcronym(ref.text)) return !(found & cited);
  const ordinary = body.doubtful || Boolean(found & evidence.allCommon && words.length === 2 && !isAcronym(ref.text));
  return ordinary && Boolean(found & (start | title)) && words.length === 2 && !(found & (possessive | speaks));
}

function know(ref: Ref, roster: Roster, confidence = 1): void {
  const entity = roster.known(recall(ref, roster) as number);
  const as: ActorForm = ref.data.full ? 'name' : isAcronym(ref.text.replaceAll('.', '')) ? 'acronym' : 'alias';
  const sure = confidence < 1 ? ' It is also an ordinary word.' : '';
  take(ref, entity, as, confidence, [
    as === 'name' ? `It is in the table of known names.${sure}` : `It is known to stand for ${entity.name}.${sure}`,
  ]);
}

/** Whose body it is may stand before a name that the tables have without it: `U.S. Nuclear Regulatory Commission`. */
const owners = ['unitedstates', 'unitednations', 'us', 'uk', 'un', 'eu'];

function ofState(key: string): number | undefined {
  const owner = owners.find((one) => key.startsWith(one));
  const entry = owner && tables().names.get(key.slice(owner.length));
  return entry && entry.what === 'body' && entry.full ? entry.body : undefined;
}
