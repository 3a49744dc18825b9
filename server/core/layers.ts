/** The kinds of links of a document, each settled on its own when somebody asks for it. */
import { actors } from './actors/index.js';
import { Citations } from './citations/index.js';
import type { CitationOccurrence } from './citing.js';
import { dates } from './dates/index.js';
import type { ActorOccurrence, DateOccurrence } from './entities.js';
import { Layer, type Settling } from './layer.js';
import { Links } from './links.js';
import type { Occurrence, Options, Paragraph, Space } from './model.js';
import { Pairs } from './pairs.js';

export const spaces: readonly Space[] = ['note', 'source', 'actor', 'date'];

export class Layers {
  readonly note: Settling = new Pairs();
  readonly source: Settling<CitationOccurrence> = new Citations(this.note);
  readonly actor: Settling<ActorOccurrence> = new Layer(actors);
  readonly date: Settling<DateOccurrence> = new Layer(dates);
  readonly links: Readonly<Record<Space, Links>> = {
    note: new Links(),
    source: new Links(),
    actor: new Links(),
    date: new Links(),
  };

  /** The keys whose groups changed, if there was something to decide. */
  settle(space: Space, paragraphs: readonly Paragraph[], options: Options): Set<string> | undefined {
    const layer: Settling<Occurrence> = this[space];
    if (!layer.settle(paragraphs, options)) return undefined;
    // Citations stand in notes: other notes, other citations.
    if (space === 'note') this.source.invalidate();
    return this.links[space].reset(layer.occurrences);
  }

  /** What was decided with options that have changed since is decided anew. */
  reconsider(before: Options, after: Options): void {
    const changed = (...names: (keyof Options)[]) => names.some((name) => before[name] !== after[name]);
    if (changed('inferred')) this.note.invalidate();
    if (changed('style')) this.source.invalidate();
    if (changed('actors', 'lexicon')) this.actor.invalidate();
    if (changed('dates', 'date')) this.date.invalidate();
  }
}
