/** Capitalised words into names: which of them belong together, and what kind of name they make. */
import { headAt } from './heads.js';
import { type Known, longestKnown } from './known.js';
import { gap, sign, type Token } from './scan.js';
import { type HeadKind, is, tables } from './tables.js';

/** Words that may be a name. Indices count the paragraph's capitalised words. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  /** `concept` is none, by the text's own word; `idle` is none either, unless the workspace's lexicon says so. */
  readonly sort: 'known' | 'phrase' | 'person' | 'other' | 'short' | 'concept' | 'idle';
  readonly known?: Known;
  readonly kind?: HeadKind;
  /** The head noun alone makes it a name. */
  readonly strong?: boolean;
  /** A role or a form of address stands before it. */
  readonly titled?: boolean;
}

/** Of these kinds a head noun at the beginning is sure: `Centre for Quiet Law`. */
const purposeful: ReadonlySet<string> = new Set(['academic', 'ngo', 'igo', 'agency']);
/** Laws, whose names may hold “of” before the head noun. */
const acts = new Set(['act', 'bill', 'law', 'code', 'ordinance', 'directive']);
/** What a body holds. */
const meetings = new Set('meeting meetings session sessions hearing hearings ministerial workshop consultation talks'.split(' '));
/** Members of parties, before whose names these words stand like a role. */
const partisans = new Set(['republican', 'democrat', 'democratic', 'libertarian', 'conservative', 'liberal', 'independent', 'incumbent', 'labor', 'socialist']);
/** They make a law of one that rules by it, and name none: `EU Regulation`. */
const generic = new Set('regulation regulations directive directives order orders agreement guideline guidelines statute decree amendment law laws bill report reports'.split(' '));
/** They make a region of a country: `Northern Italy`. */
const directions = new Set(
  'north south east west northern southern eastern western central upper lower greater inner outer northeast northwest southeast southwest'.split(' '),
);
/** Bodies that are named after who holds them: `Office of the High Commissioner`. */
const offices = new Set(['office', 'bureau', 'secretariat', 'cabinet']);
/** A name has no more words than this. */
const LONGEST = 24;

/** Cuts a row of words into names, in reading order; words that name nothing are left out. */
export function chunk(text: string, tokens: readonly Token[]): Piece[] {
  return new Chunker(text, tokens).run();
}

/** A head noun in the row: the index of its last word, and of how many words it consists. */
interface Head {
  readonly at: number;
  readonly kind: HeadKind;
  readonly strong: boolean;
  readonly size: number;
}

class Chunker {
  private readonly pieces: Piece[] = [];
  private titled = false;
  private readonly memo: (Known | null | undefined)[] = [];

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  run(): Piece[] {
    for (let i = 0; i < this.tokens.length; ) {
      const last = this.read(i);
      const token = this.token(last);
      if (token.gap !== gap.space && token.gap !== gap.hyphen) this.titled = false;
      i = last + 1;
    }
    return this.pieces;
  }

  /** Reads what begins with a word; returns the index of its last word. */
  private read(at: number): number {
    const token = this.token(at);
    const known = this.knownAt(at);
    const end = this.coreEnd(at);
    if (!known && this.isFunction(at)) return at;
    if (known?.entry?.what === 'role') return this.role(known.last);
    const region = !known && directions.has(token.key) && token.gap === gap.space ? this.knownAt(at + 1) : undefined;
    if (region && this.isState(region) && this.coreEnd(at) === region.last) return region.last;
    if (token.classes & is.calendar && !known && !this.givenName(at, end)) return at;
    if (token.classes & is.honorific && end > at) return this.role(at);
    const stop = this.stop(known ? known.last + 1 : at, Math.max(end, known ? this.coreEnd(known.last) : end));
    const head = this.lastHead(at, stop, known);
    if (known && head?.at === stop && known.last + 1 === stop && generic.has(this.token(stop).key) && this.token(stop).gap !== gap.on) return this.known(at, known);
    if (head && !(known?.entry?.what === 'body' && known.last >= head.at)) return this.phrase(at, head);
    const joined = !head && stop === end && !this.isSolid(known, at) ? this.joined(at, end) : undefined;
    if (joined) return this.phrase(at, joined);
    if (known && this.titled && known.last === at && token.classes & is.surname && !this.isState(known)) return this.name(at, stop);
    if (known && (this.isSolid(known, at) || !this.goesOn(at, stop, known))) return this.known(at, known);
    if (!head && token.flags & sign.caps && tables().plain.has(this.text.slice(token.from, token.to))) return this.push({ first: at, last: at, sort: 'idle' });
    if (head) return this.phrase(at, head);
    return this.name(at, stop);
  }

  /** `April Jones` is no month. */
  private givenName(at: number, end: number): boolean {
    return end > at && Boolean(this.token(at).classes & is.given && this.token(at + 1).classes & is.surname);
  }

  /** The longest known name that begins with a word; looked up once. */
  private knownAt(at: number): Known | undefined {
    let known = this.memo[at];
    if (known === undefined) {
      known = longestKnown(this.text, this.tokens, at) ?? null;
      this.memo[at] = known;
    }
    return known ?? undefined;
  }

  private token(at: number): Token {
    return this.tokens[at] as Token;
  }

  private push(piece: Piece): number {
    this.pieces.push(this.titled ? { ...piece, titled: true } : piece);
    this.titled = false;
    return piece.last;
  }

  private role(last: number): number {
    this.titled = true;
    return last;
  }

  /** The last word that only blanks and hyphens link to the words from one on. */
  private coreEnd(at: number): number {
    let i = at;
    while (i - at < LONGEST && i + 1 < this.tokens.length) {
      const link = this.token(i).gap;
      if ((link !== gap.space && link !== gap.hyphen) || this.isFunction(i + 1)) break;
      i++;
    }
    return i;
  }

  /** `The` and its like go on in no name. */
  private isFunction(at: number): boolean {
    const { classes, flags, from, to } = this.token(at);
    return Boolean(classes & is.function) && to - from > 1 && (!(flags & sign.caps) || Boolean(flags & sign.upper));
  }

  /** Behind an ordinary word that is also a body's name comes another one: `Vice Presidential`. */
  private goesOn(at: number, stop: number, known: Known): boolean {
    return known.last === at && at < stop && (!known.entry || known.entry.what === 'body') && this.token(at).gap === gap.space && !(this.token(at).flags & sign.title);
  }

  /** A body that no ordinary word is. */
  private isSolid(known: Known | undefined, at: number): boolean {
    if (!known || (known.entry && known.entry.what !== 'body')) return false;
    const body = tables().bodies[known.entry?.body ?? known.bodies[0] ?? -1];
    return !(body?.doubtful && known.last === at);
  }

  /** The last word before a role or a form of address; `end` if there is none. */
  private stop(from: number, end: number): number {
    for (let i = from + 1; i <= end; i++) {
      const { classes } = this.token(i);
      if (classes & is.honorific && i < end) return i - 1;
      if (!(classes & is.role)) continue;
      if (this.knownAt(i)?.entry?.what === 'role') return this.beforeRole(from, i);
    }
    return end;
  }

  /** `Foreign Minister`, `Prime Minister`: the word before belongs to the role. */
  private beforeRole(from: number, at: number): number {
    const two = this.knownAt(at - 1);
    return at - 1 > from && two?.entry?.what === 'role' ? at - 2 : at - 1;
  }

  private lastHead(from: number, stop: number, known: Known | undefined): Head | undefined {
    for (let i = stop; i >= from; i--) {
      if (known && i <= known.last && known.entry?.what === 'body') return undefined;
      const head = headAt(this.tokens, from, i);
      if (head) return { at: i, ...head };
    }
    return undefined;
  }

  /** A name with a head noun. It grows over what follows the head (`of`, `for`, `on` …). */
  private phrase(from: number, head: Head): number {
    let first = from;
    while (first < head.at && this.token(first).classes & is.function) first++;
    const modified = head.at - head.size >= first;
    const last = this.grow(first, head.at, head.kind, modified);
    if (head.kind === 'event' || head.kind === 'product') return this.host(first, head) ?? this.push({ first, last, sort: 'idle' });
    const alone = first === last;
    if (alone || (!modified && last === head.at)) return this.push({ first, last, sort: 'short', kind: head.kind, strong: head.strong });
    const strong = head.strong || (last > head.at + 1 && purposeful.has(head.kind));
    return this.push({ first, last, sort: 'phrase', kind: head.kind, strong });
  }

  /** `Security Committee Meetings`: the body whose meeting it is, if its head noun stands right before a weak one. */
  private host(first: number, head: Head): number | undefined {
    const at = head.at - head.size;
    const body = !meetings.has(this.token(head.at).key) || at <= first ? undefined : headAt(this.tokens, first, at);
    if (!body || body.kind === 'event' || body.kind === 'product' || body.kind === 'instrument') return undefined;
    return this.push({ first, last: at, sort: 'phrase', kind: body.kind, strong: body.strong });
  }

  /** `Science and Technology Directorate`, `Freedom of Information Act`: common words joined to those before a head noun. */
  private joined(at: number, end: number): Head | undefined {
    const link = this.token(end).gap;
    const law = link === gap.of || link === gap.ofThe || link === gap.in || link === gap.for;
    if ((link !== gap.and && !law) || end + 1 >= this.tokens.length || end - at > 3 || !this.plain(at, end)) return undefined;
    const stop = this.stop(end + 1, this.coreEnd(end + 1));
    if (!this.plain(end + 1, end + 1)) return undefined;
    const head = this.lastHead(end + 1, stop, undefined);
    return head && head.at > end + 1 && head.strong && (!law || acts.has(this.token(head.at).key)) ? head : undefined;
  }

  private known(at: number, known: Known): number {
    const what = known.entry?.what ?? 'body';
    if (what === 'body') {
      const last = this.purpose(at, known);
      const kind = tables().bodies[known.entry?.body ?? -1]?.kind ?? 'ngo';
      const longer = this.longer(at, known);
      if (longer > known.last) return this.push({ first: at, last: longer, sort: 'other' });
      return this.push(last > known.last ? { first: at, last, sort: 'phrase', kind, strong: true } : { first: at, last, sort: 'known', known });
    }
    if (what === 'place') this.pieces.push({ first: at, last: known.last, sort: 'idle' });
    return known.last;
  }

  /** `Japan Tobacco`, `Jordan Peterson`: with an uncommon word behind it the name of a state is a part of another name. */
  private longer(at: number, known: Known): number {
    let { last } = known;
    if (!known.entry || !this.isState(known) || this.token(at).flags & sign.title) return last;
    const end = this.coreEnd(last);
    while (last < end && this.token(last).gap === gap.space && this.uncommon(last + 1)) last++;
    return last;
  }

  private uncommon(at: number): boolean {
    const { classes, flags } = this.token(at);
    if (classes & (is.common | is.role | is.honorific | is.demonym | is.calendar | is.place) || flags & (sign.caps | sign.digit)) return false;
    return !headAt(this.tokens, at, at) && !this.knownAt(at);
  }

  /** `Partnership on AI to Benefit People`: the end of a name that says what for. */
  private purpose(at: number, known: Known): number {
    const { last } = known;
    const next = last + 1;
    const kind = tables().bodies[known.entry?.body ?? -1]?.kind;
    if ((kind === 'other' || kind === 'agency') && this.country(false, next, this.token(last).gap, kind))
      return this.knownAt(next)?.last ?? last;
    if (last - at < 1 || this.token(last).gap !== gap.to || next >= this.tokens.length) return last;
    const end = this.coreEnd(next);
    return end > next && this.plain(next, end) ? end : last;
  }

  /** A name without a head noun: a person's, if it looks like one. */
  private name(at: number, stop: number): number {
    let last = at;
    if (stop > at ? this.opens(at) : this.idle(at)) return at;
    const given = this.token(at).classes & is.given;
    while (last < stop && (!this.boundary(last + 1) || this.surname(last + 1))) last++;
    if (given || this.token(at).flags & sign.initial) last = this.personEnd(at, last);
    const head = last > at ? headAt(this.tokens, at, last) : undefined;
    if (head && head.kind !== 'event' && head.kind !== 'product') return this.phrase(at, { at: last, ...head });
    if (this.isSign(at, last)) return last;
    if (this.isPeople(at, last) || this.isPlace(at, last)) return this.push({ first: at, last, sort: 'idle' });
    const person = last > at && Boolean(given || this.token(at).flags & sign.initial);
    if (last === at && this.beforeInitials(at)) this.titled = true;
    return this.push({ first: at, last, sort: person ? 'person' : 'other' });
  }

  /** `Hancock Brook`; but `Bernard Hill` is a person's name. */
  private isPlace(at: number, last: number): boolean {
    return last > at && Boolean(this.token(last).classes & is.placeWord) && !(last === at + 1 && this.token(at).classes & is.given);
  }

  /** Single letters or a Roman number. */
  private isSign(at: number, last: number): boolean {
    const { from, to, flags } = this.token(at);
    let letters = at;
    while (letters <= last && this.token(letters).to - this.token(letters).from < 2) letters++;
    if (at < last) return letters > last;
    return to - from < 2 || Boolean(flags & sign.caps && /^[IVXLC]+$/.test(this.text.slice(from, to)));
  }

  /** `Brandt, L. K.`, as references are written. */
  private beforeInitials(at: number): boolean {
    return this.token(at).gap === gap.comma && Boolean((this.tokens[at + 1]?.flags ?? 0) & sign.initial);
  }

  /** `African-American`: words for peoples, parties' members and ordinary things, which name nobody. */
  private isPeople(at: number, last: number): boolean {
    if (!(this.token(last).classes & is.demonym)) return false;
    for (let i = at; i < last; i++) if (!(this.token(i).classes & (is.demonym | is.common | is.place))) return false;
    return true;
  }

  /** A common word alone that only the start of a sentence gives a capital. */
  private idle(at: number): boolean {
    const { classes, flags } = this.token(at);
    return Boolean(flags & sign.start && classes & is.common) && !(classes & (is.given | is.surname)) && !(flags & (sign.possessive | sign.caps | sign.bracket | sign.quote));
  }

  /** A common word that only the start of a sentence gives a capital, before an uncommon one. */
  private opens(at: number): boolean {
    const [token, next] = [this.token(at), this.token(at + 1)];
    return Boolean(token.flags & sign.start && token.classes & is.common && !(token.classes & (is.given | is.surname)) && !(next.classes & is.common));
  }

  /** A word that may be a surname although it names something else, behind an initial or a given name. */
  private surname(at: number): boolean {
    const before = this.token(at - 1);
    if (!(before.flags & sign.initial || before.classes & is.given)) return false;
    const known = this.knownAt(at);
    const alias = known?.entry?.what === 'body' && !known.entry.full && !this.isState(known) && !(this.token(at).flags & sign.caps);
    return known?.last === at && Boolean(this.token(at).classes & is.surname || alias);
  }

  /** Particles link the parts of a person's name. */
  private personEnd(at: number, end: number): number {
    let last = Math.min(end, at + 4);
    while (last < this.tokens.length - 1 && last - at < 5 && this.token(last).gap === gap.particle) last = Math.min(this.coreEnd(last + 1), last + 2);
    return last;
  }

  /** A known name or an unmistakable given name begins here. */
  private boundary(at: number): boolean {
    const { classes } = this.token(at);
    const before = this.token(at - 1);
    const common = before.classes & (is.common | is.demonym | is.role) || partisans.has(before.key);
    if (classes & is.given && !(classes & is.doubtful) && common && !(before.classes & (is.given | is.surname))) return true;
    return this.knownAt(at)?.entry?.what === 'body';
  }

  /** How far the name goes behind its head noun. */
  private grow(first: number, head: number, kind: HeadKind, modified: boolean): number {
    let last = head;
    let grown = modified;
    for (let rounds = 0; rounds < 8 && last - first < LONGEST; rounds++) {
      const link = this.token(last).gap;
      const next = last + 1;
      if (next >= this.tokens.length) break;
      if (link === gap.of || link === gap.ofThe || link === gap.for || link === gap.on || (link === gap.to && this.leadsTo(next, kind))) {
        const stop = this.member(next, offices.has(this.token(head).key));
        if (stop < next || (grown && !this.country(last > head, next, link, kind) && this.complete(next, link))) break;
        last = stop;
        grown = true;
      } else if ((link === gap.and || link === gap.comma || link === gap.commaAnd) && last > head) {
        const stop = this.listEnd(next, link);
        if (stop < next) break;
        last = stop;
      } else if ((link === gap.in || link === gap.by) && kind === 'instrument') {
        last = this.member(next, false);
      } else break;
    }
    return last;
  }

  /** The last word of what follows `of`: as far as blanks and hyphens link, into a role only behind `Office of the`. */
  private member(next: number, office: boolean): number {
    const known = this.knownAt(next);
    const end = this.coreEnd(known?.last ?? next);
    if (office && this.holder(known, end)) return this.possessed(end);
    if (known?.entry?.what === 'role') return this.plain(next, known.last) ? end : next - 1;
    if (!known) return this.beforeEvent(next, this.stop(next, end));
    const head = end > known.last ? this.lastHead(known.last + 1, this.stop(known.last + 1, end), undefined) : undefined;
    return head?.strong && head.kind !== 'event' && head.kind !== 'product' ? head.at : known.last;
  }

  /** Who holds an office: a role, perhaps behind the name of a body. */
  private holder(known: Known | undefined, end: number): boolean {
    if (!known || known.entry?.what === 'role') return true;
    return end > known.last && this.knownAt(known.last + 1)?.entry?.what === 'role';
  }

  /** `Subcommittee on Technology Hearing`: the event is none of the name. */
  private beforeEvent(next: number, end: number): number {
    const head = end > next ? headAt(this.tokens, next, end) : undefined;
    return head?.kind === 'event' && end - head.size >= next ? end - head.size : end;
  }

  /** `Secretary-General’s Envoy`: what belongs to the holder of an office is a part of its name. */
  private possessed(end: number): number {
    if (this.token(end).gap !== gap.possessive || end + 1 >= this.tokens.length) return end;
    return this.coreEnd(end + 1);
  }

  /** A name of its own follows: a known body, or a head noun. */
  private complete(next: number, link: number): boolean {
    const known = this.knownAt(next);
    if (known?.entry?.what === 'body' || known?.bodies.length) return link !== gap.on && link !== gap.for;
    const head = headAt(this.tokens, next, next);
    if (head?.strong && head.kind !== 'instrument') return true;
    const end = headAt(this.tokens, next, this.coreEnd(next));
    return Boolean(end?.strong && link === gap.ofThe && end.kind !== 'instrument');
  }

  /** `to` belongs to the names of instruments, and to those of bodies before what they are for. */
  private leadsTo(next: number, kind: HeadKind): boolean {
    return kind === 'instrument' || this.plain(next, this.coreEnd(next));
  }

  /** `Conservative Party of Canada`: a state that right behind the head noun belongs to the name. */
  private country(beyond: boolean, next: number, link: number, kind: HeadKind): boolean {
    if (beyond || (link !== gap.of && (link !== gap.ofThe || (kind !== 'other' && kind !== 'instrument')))) return false;
    return this.isState(this.knownAt(next));
  }

  private isState(known: Known | undefined): boolean {
    if (!known) return false;
    const body = known.entry ? (known.entry.what === 'body' ? known.entry.body : -1) : (known.bodies[0] ?? -1);
    return tables().bodies[body]?.kind === 'state';
  }

  /** The end of a list of common words that `and` closes: `Culture, Media and Sport`; before `next` if there is none. */
  private listEnd(next: number, link: number): number {
    let at = next;
    let by = link;
    for (let rounds = 0; rounds < 6; rounds++) {
      const end = this.coreEnd(at);
      if (!this.plain(at, end)) return next - 1;
      if (by === gap.and || by === gap.commaAnd) return end;
      by = this.token(end).gap;
      if (by !== gap.comma && by !== gap.and && by !== gap.commaAnd) return next - 1;
      at = end + 1;
      if (at >= this.tokens.length) return next - 1;
    }
    return next - 1;
  }

  /** Common words only, none of which names anything. */
  private plain(from: number, to: number): boolean {
    for (let i = from; i <= to; i++) {
      const { classes, flags } = this.token(i);
      if (classes & (is.given | is.place | is.role | is.demonym) && !(classes & is.common)) return false;
      if (flags & (sign.digit | sign.camel) || headAt(this.tokens, from, i)?.strong) return false;
      if (this.isSolid(this.knownAt(i), i)) return false;
    }
    return true;
  }
}
