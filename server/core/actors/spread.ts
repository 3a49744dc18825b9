/** Confirmed names inside of rows of capitals that are no name as a whole: in headings, at the start of sentences. */
import { wordKey } from '../detect/names/normal.js';
import { type Ref, refOf } from './gather.js';
import { type Registry, take } from './registry.js';

const SPREAD = 0.8;
/** A name of more words is not looked for. */
const LONGEST = 8;

/** The names found inside of others, in reading order. */
export function spread(refs: readonly Ref[], registry: Registry): Ref[] {
  const found: Ref[] = [];
  for (const ref of refs) {
    const { words, sort } = ref.data;
    if (ref.entity || words.length < 4 || sort === 'idle') continue;
    for (let first = 0; first < words.length; ) {
      const part = longest(ref, first, registry);
      if (part) found.push(part);
      first = part ? first + part.data.words.length : first + 2;
    }
  }
  return found;
}

function longest(ref: Ref, first: number, registry: Registry): Ref | undefined {
  const { words } = ref.data;
  let key = '';
  let best: Ref | undefined;
  const from = ref.from + (words[first] as number);
  for (let i = first; i < Math.min(words.length, first + 2 * LONGEST); i += 2) {
    const to = ref.from + (words[i + 1] as number);
    key += wordKey(ref.paragraph.text.slice(ref.from + (words[i] as number), to));
    const entity = registry.get(key);
    if (!entity || (i === first && first + 2 === words.length && entity.kind === 'person')) continue;
    const data = { ...ref.data, key, words: words.slice(first, i + 2) };
    best = refOf(ref.paragraph, ref.slot, data, { from, to, order: ref.order, part: first / 2 + 1 });
    take(best, entity, 'name', SPREAD, ['The text names it elsewhere.']);
  }
  return best;
}
