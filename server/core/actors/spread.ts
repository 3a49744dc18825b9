/** Confirmed names inside of rows of capitals that are no name as a whole: in headings, at the start of sentences. */
import { wordKey } from '../detect/names/normal.js';
import { tables } from '../detect/names/tables.js';
import { type Entity, type Ref, refOf } from './gather.js';
import { type Roster, take } from './roster.js';

const SPREAD = 0.8;
/** A name of more words is not looked for. */
const LONGEST = 8;

/** The names found inside of others, in reading order. */
export function spread(refs: readonly Ref[], roster: Roster): Ref[] {
  const found: Ref[] = [];
  for (const ref of refs) {
    const { words, sort } = ref.data;
    if (ref.entity || words.length < 4 || sort === 'idle' || ref.data.bodies.length) continue;
    for (let first = 0; first < words.length; ) {
      const part = longest(ref, first, roster);
      if (part) found.push(part);
      first = part ? first + part.data.words.length : first + 2;
    }
  }
  return found;
}

function longest(ref: Ref, first: number, roster: Roster): Ref | undefined {
  const { words } = ref.data;
  let key = '';
  let best: Ref | undefined;
  const from = ref.from + (words[first] as number);
  for (let i = first; i < Math.min(words.length, first + 2 * LONGEST); i += 2) {
    const to = ref.from + (words[i + 1] as number);
    key += wordKey(ref.paragraph.text.slice(ref.from + (words[i] as number), to));
    const entity = roster.get(key) ?? (i > first ? inTables(key, roster) : undefined);
    if (!entity || (i === first && first + 2 === words.length && entity.kind === 'person')) continue;
    const data = { ...ref.data, key, words: words.slice(first, i + 2) };
    best = refOf(ref.paragraph, ref.slot, data, { from, to, order: ref.order, part: first / 2 + 1 });
    const why = entity.source === 'table' ? 'It is in the table of known names.' : 'The text names it elsewhere.';
    take(best, entity, 'name', SPREAD, [why]);
  }
  return best;
}

/** A full name of the tables; those of journals are ordinary words too often. */
function inTables(key: string, roster: Roster): Entity | undefined {
  const entry = tables().names.get(key);
  if (entry?.what !== 'body' || !entry.full || tables().bodies[entry.body]?.kind === 'media') return undefined;
  return roster.known(entry.body);
}
