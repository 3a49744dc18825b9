/** What kind of actor a name is that the tables do not know. */
import { hint } from '../detect/names/beside.js';
import { evidence } from '../detect/names/context.js';
import { nameKey } from '../detect/names/normal.js';
import { tables } from '../detect/names/tables.js';
import type { ActorKind } from '../entities.js';
import type { Ref } from './gather.js';

const { titled, roleAfter, spoken, speaks, given, surname, author, byline, initial, caps, camel, publisher } = evidence;
/** What only persons have beside or in their names. */
const personal = titled | byline | initial;
/** What no name of a person holds. */
const impersonal = caps | camel | evidence.digit | evidence.someCommon | evidence.allCommon | evidence.place;

/** Committees of parliaments and governments. */
const publicBody =
  /(?=.*(?:Committee|Fund|Caucus))(?:^|\s)(?:Parliament\w*|House|Senate|Joint|Select|Standing|Advisory|Congress\w*|Federal|Legislative|Cabinet|Inter-?agency|Inter-?ministerial|Government\w*|Treasury)\s/;

/** The kind of a name, from all its mentions; undefined for what is no actor. */
export function kindOf(refs: readonly Ref[]): ActorKind | undefined {
  const [first] = refs as [Ref];
  const { kind, sort } = first.data;
  if (kind === 'event' || kind === 'product') return undefined;
  if (kind === 'state' && !(first.data.evidence & evidence.demonym) && !/\sof\s/.test(first.text)) return undefined;
  if (kind === 'igo' && !isInternational(first)) return ofState(first) ? 'state' : ownKind(first);
  if (kind === 'ngo' && publicBody.test(first.text)) return 'agency';
  if (kind && sort !== 'person') return kind;
  return bare(refs, sort === 'person');
}

/** The kind of a name without a head noun: nothing is a company that nothing calls one. */
function bare(refs: readonly Ref[], person: boolean): ActorKind {
  let any = 0;
  let hints = 0;
  for (const { data } of refs) {
    any |= data.evidence;
    hints |= data.hints;
  }
  const words = (refs[0] as Ref).data.words.length / 2;
  if (person && !(hints & (hint.firm | hint.group) && !(any & (surname | personal | roleAfter)))) return 'person';
  if (any & personal) return 'person';
  if (hints & hint.firm) return 'company';
  if (hints & hint.group) return 'other';
  if (any & camel) return any & (speaks | evidence.possessive) ? 'company' : 'other';
  if (any & caps) return words > 1 && any & surname ? 'person' : 'other';
  if (any & (given | roleAfter | spoken) || hints & hint.person) return 'person';
  if (any & surname) return 'person';
  if (any & author && words < 4) return 'person';
  if (any & publisher) return 'media';
  return words > 1 && words < 4 && !(any & (impersonal | evidence.the)) ? 'person' : 'other';
}

/** `Union of Norland`, where the tables know Norland. */
function ofState({ text }: Ref): boolean {
  const [, rest = ''] = /^Union of (?:the )?(.+)$/u.exec(text) ?? [];
  const entry = rest ? tables().names.get(nameKey(rest)) : undefined;
  return entry?.what === 'body' && tables().bodies[entry.body]?.kind === 'state';
}

/** Unions and leagues are founded by their members; councils and commissions are those of a state. */
function ownKind({ text }: Ref): ActorKind {
  return /(?:^|\s)(?:Union|League|Organi[sz]ation)(?![a-z])/u.test(text) ? 'ngo' : 'agency';
}

/** A council or a commission is that of a state unless its name says otherwise. */
function isInternational({ text }: Ref): boolean {
  return /(?:^|[\s-])(?:Organi[sz]ation of|Inter\w*|World|Global|Europe\w*|Africa\w*|Asia\w*|Pacific|Arab|Nordic|Baltic|Caribbean|Pan|Multilateral|Nations|States|UN|EU|NATO|OECD|G7|G20)(?![a-z])/u.test(
    text,
  );
}
