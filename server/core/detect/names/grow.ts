/** How far a name goes behind its head noun, or behind the name of a known body. */
import { is } from './classes.js';
import { headAt } from './heads.js';
import type { Known } from './known.js';
import { LONGEST, type Row } from './row.js';
import { type HeadKind, tables } from './tables.js';
import { gap, sign } from './token.js';

/** Bodies that are named after who holds them: `Office of the High Commissioner`. */
const offices = new Set(['office', 'bureau', 'secretariat', 'cabinet']);

/** `Japan Tobacco`, `Chad Lindqvist`: with an uncommon word behind it the name of a state is a part of another name. */
export function longer(row: Row, at: number, known: Known): number {
  let { last } = known;
  if (!known.entry || !row.isState(known) || row.token(at).flags & sign.title) return last;
  const end = row.coreEnd(last);
  while (last < end && row.token(last).gap === gap.space && row.uncommon(last + 1)) last++;
  return last;
}

/** `Partnership on AI to Benefit People`: the end of a name that says what for. */
export function purpose(row: Row, at: number, known: Known): number {
  const { last } = known;
  const next = last + 1;
  const kind = tables().bodies[known.entry?.body ?? -1]?.kind;
  if ((kind === 'other' || kind === 'agency') && country(row, false, next, row.token(last).gap, kind))
    return row.knownAt(next)?.last ?? last;
  const link = row.token(last).gap;
  const field = link === gap.for && (kind === 'academic' || kind === 'ngo');
  if (last - at < 1 || (link !== gap.to && !field) || next >= row.tokens.length) return last;
  const end = row.coreEnd(next);
  return (end > next || field) && row.plain(next, end) && !(row.token(next).flags & sign.caps) ? end : last;
}

/** How far the name goes behind its head noun. */
export function grow(row: Row, first: number, head: number, kind: HeadKind, modified: boolean): number {
  let last = head;
  let grown = modified;
  for (let rounds = 0; rounds < 8 && last - first < LONGEST; rounds++) {
    const link = row.token(last).gap;
    const next = last + 1;
    if (next >= row.tokens.length) break;
    if (
      link === gap.of ||
      link === gap.ofThe ||
      link === gap.for ||
      link === gap.on ||
      (link === gap.to && leadsTo(row, next, kind))
    ) {
      if (row.token(next).classes & is.calendar && !row.knownAt(next)) break;
      if (grown && (link === gap.for || link === gap.on) && isApart(row, last)) break;
      const stop = member(row, next, offices.has(row.token(head).key));
      if (stop < next || (grown && !country(row, last > head, next, link, kind) && complete(row, next, link))) break;
      last = stop;
      grown = true;
    } else if ((link === gap.and || link === gap.comma || link === gap.commaAnd) && last > head) {
      const stop = listEnd(row, next, link);
      if (stop < next) break;
      last = stop;
    } else if (link === gap.in && kind === 'instrument') {
      last = member(row, next, false);
    } else break;
  }
  return last;
}

/** `Social Justice`, `Broadcasting`: ordinary words that say what a body deals with, though one may be a role or a head noun. */
function isField(row: Row, next: number, end: number): boolean {
  for (let i = next; i <= end; i++) {
    const { classes, flags } = row.token(i);
    const named = classes & is.common || headAt(row.tokens, i, i)?.kind === 'media';
    if (!named || classes & is.demonym || flags & (sign.caps | sign.digit | sign.camel)) return false;
    if (i < end && classes & is.role && row.token(i + 1).classes & is.given) return false;
  }
  const known = row.knownAt(next);
  if (known && known.last > next) return false;
  const head = headAt(row.tokens, next, end);
  return !head?.strong || head.kind === 'media';
}

/** `Fund for the SNAP trial`: behind a whole name `for the` leads on to ordinary words only. */
function isApart(row: Row, last: number): boolean {
  const [token, next] = [row.token(last), row.token(last + 1)];
  return next.from - token.to > 6 && (Boolean(next.flags & sign.caps) || !row.plain(last + 1, row.coreEnd(last + 1)));
}

/** The last word of what follows `of`: as far as blanks and hyphens link, into a role only behind `Office of the`. */
function member(row: Row, next: number, office: boolean): number {
  const known = row.knownAt(next);
  const end = row.coreEnd(known?.last ?? next);
  if (!office && isField(row, next, end)) return end;
  if (office && holder(row, known, end)) return possessed(row, end);
  if (known?.entry?.what === 'role') return row.plain(next, known.last) ? end : next - 1;
  if (!known) return beforeEvent(row, next, row.stop(next, end));
  if (known.entry?.what === 'demonym' && end > known.last) return row.stop(next, end);
  const head = end > known.last ? row.lastHead(known.last + 1, row.stop(known.last + 1, end), undefined) : undefined;
  return head?.strong && head.kind !== 'event' && head.kind !== 'product' ? head.at : known.last;
}

/** Who holds an office: a role, perhaps behind the name of a body. */
function holder(row: Row, known: Known | undefined, end: number): boolean {
  if (!known || known.entry?.what === 'role') return true;
  return end > known.last && row.knownAt(known.last + 1)?.entry?.what === 'role';
}

/** `Subcommittee on Technology Hearing`: the event is none of the name. */
function beforeEvent(row: Row, next: number, end: number): number {
  const head = end > next ? headAt(row.tokens, next, end) : undefined;
  return head?.kind === 'event' && end - head.size >= next ? end - head.size : end;
}

/** `Secretary-General’s Envoy`: what belongs to the holder of an office is a part of its name. */
function possessed(row: Row, end: number): number {
  if (row.token(end).gap !== gap.possessive || end + 1 >= row.tokens.length) return end;
  return row.coreEnd(end + 1);
}

/** A name of its own follows: a known body, or a head noun. */
function complete(row: Row, next: number, link: number): boolean {
  const known = row.knownAt(next);
  if (known?.entry?.what === 'body' || known?.bodies.length) return link !== gap.on && link !== gap.for;
  const head = headAt(row.tokens, next, next);
  if (head?.strong && head.kind !== 'instrument') return true;
  const end = headAt(row.tokens, next, row.coreEnd(next));
  return Boolean(end?.strong && link === gap.ofThe && end.kind !== 'instrument');
}

/** `to` belongs to the names of instruments, and to those of bodies before what they are for. */
function leadsTo(row: Row, next: number, kind: HeadKind): boolean {
  return kind === 'instrument' || row.plain(next, row.coreEnd(next));
}

/** `Conservative Party of Canada`: a state that right behind the head noun belongs to the name. */
function country(row: Row, beyond: boolean, next: number, link: number, kind: HeadKind): boolean {
  if (beyond || (link !== gap.of && (link !== gap.ofThe || (kind !== 'other' && kind !== 'instrument')))) return false;
  return row.isState(row.knownAt(next));
}

/** The end of a list of common words that `and` closes: `Culture, Media and Sport`; before `next` if there is none. */
function listEnd(row: Row, next: number, link: number): number {
  let at = next;
  let by = link;
  for (let rounds = 0; rounds < 6; rounds++) {
    const end = row.coreEnd(at);
    if (!row.plain(at, end) && !isField(row, at, end)) return next - 1;
    if (by === gap.and || by === gap.commaAnd) return end;
    by = row.token(end).gap;
    if (by !== gap.comma && by !== gap.and && by !== gap.commaAnd) return next - 1;
    at = end + 1;
    if (at >= row.tokens.length) return next - 1;
  }
  return next - 1;
}
