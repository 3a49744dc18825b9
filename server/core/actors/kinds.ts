/** What kind of actor a name is that the tables do not know. */
import { evidence } from '../detect/names/context.js';
import type { ActorKind } from '../entities.js';
import type { Ref } from './gather.js';

const {
  titled,
  roleAfter,
  spoken,
  given,
  surname,
  author,
  byline,
  initial,
  caps,
  camel,
  publisher,
  someCommon,
  allCommon,
  the,
} = evidence;
/** The kind of a name, from all its mentions; undefined for what is no actor. */
export function kindOf(refs: readonly Ref[]): ActorKind | undefined {
  const [first] = refs as [Ref];
  const { kind, sort } = first.data;
  if (kind === 'event' || kind === 'product') return undefined;
  if (kind === 'state' && !(first.data.evidence & evidence.demonym) && !/\sof\s/.test(first.text)) return undefined;
  if (kind === 'igo' && !isInternational(first)) return 'agency';
  if (kind && sort !== 'person') return kind;
  const any = refs.reduce((all, { data }) => all | data.evidence, 0);
  if (sort === 'person' || any & (titled | given | byline | initial)) return 'person';
  const words = first.data.words.length / 2;
  if (any & (roleAfter | spoken) && !(any & (caps | camel))) return 'person';
  if (words > 1 && words < 4 && any & (surname | author) && !(any & (caps | camel))) return 'person';
  if (any & publisher) return 'media';
  if (
    words > 1 &&
    words < 4 &&
    !(any & (caps | camel | someCommon | allCommon | the | evidence.digit | evidence.place))
  )
    return 'person';
  return any & caps && words === 1 ? 'other' : 'company';
}

/** A council or a commission is that of a state unless its name says otherwise. */
function isInternational({ text }: Ref): boolean {
  return /(?:^|[\s-])(?:Organi[sz]ation|Union|League|Inter\w*|World|Global|Europe\w*|Africa\w*|Asia\w*|Pacific|Arab|Nordic|Baltic|Caribbean|Pan|Multilateral|Nations|States|UN|EU|NATO|OECD|G7|G20)(?![a-z])/u.test(
    text,
  );
}
