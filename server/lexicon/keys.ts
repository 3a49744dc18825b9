import type { ActorKind } from '../core/entities.js';

/** The name that the file of a workspace must have, at the root of its folder. */
export const fileName = 'glossator.actors.yaml';

/** What may stand in the file, each with the sentences that the editor shows. `schema/lexicon.schema.json` says the same. */
export const rootKeys = {
  actors:
    'The actors that this workspace knows. Each entry adds an actor, or says what one that is found anyway is called.',
  exclude: 'Names that are no actors, however much they look like one.',
};

export const entryKeys = {
  name: 'The full name, without “the” in front. The actor is shown under it wherever one of its names stands.',
  kind: 'What kind of body it is. Left out, the actor keeps the kind it is found with, else it counts as “other”.',
  acronym: 'The acronym that stands for the name.',
  aliases: 'Other names of the same actor. A name that is found in the texts and stands here is taken for this actor.',
};

export const kinds: Readonly<Record<ActorKind, string>> = {
  state: 'A state.',
  bloc: 'A bloc of states.',
  igo: 'An intergovernmental body.',
  agency: 'A body of a state: a ministry, an agency, a court.',
  company: 'A company.',
  ngo: 'A non-profit or an industry group.',
  academic: 'A university, an institute or a learned society.',
  media: 'A newspaper, a broadcaster or a publisher.',
  person: 'A person.',
  other: 'An actor of another kind.',
  instrument: 'No actor but a law, a treaty, a declaration: shown as an instrument.',
};

/** The key that was probably meant: at most two letters away. */
export function nearest(word: string, among: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const ranked = among.map((one) => ({ one, distance: distance(lower, one) })).sort((a, b) => a.distance - b.distance);
  return ranked[0] && ranked[0].distance <= 2 ? ranked[0].one : undefined;
}

/** How many letters must be added, dropped or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= Math.min(a.length, 40); i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
