/** What each date means: counted from the document's own date, or from the dates around it. */

import { daysIn } from '../days/calendar.js';
import type { DateOccurrence } from '../entities.js';
import type { Resolver } from '../layer.js';
import type { Mention, Options, Paragraph } from '../model.js';
import { fold } from '../text.js';
import type { DateData, Expr } from '../words/dates-symbols.js';
import { evaluate, type Meaning } from './evaluate.js';
import { joined } from './joined.js';
import type { Moment } from './moment.js';
import { ownDate, type Seat } from './own.js';
import { Memory, type Scene } from './scene.js';
import { survey } from './survey.js';
import { dateValue } from './value.js';
import { reasons } from './why.js';

const mentions = (paragraph: Paragraph): readonly Mention[] => paragraph.mentions.filter(({ kind }) => kind === 'date');

export const dates: Resolver<DateOccurrence> = {
  space: 'date',
  mentions,
  signature(paragraph) {
    let all: string = paragraph.zone;
    for (const { from, to, data } of mentions(paragraph))
      all += `\n${paragraph.text.slice(from, to)}\t${JSON.stringify(data)}`;
    return all;
  },
  resolve(paragraphs, options) {
    if (!options.dates) return [];
    const seats = paragraphs.flatMap((paragraph) =>
      mentions(paragraph).map((mention, slot): Seat => ({ paragraph, slot, mention: mention as Mention<DateData> })),
    );
    return seats.length ? resolveAll(seats, paragraphs.length, options) : [];
  },
};

function resolveAll(seats: readonly Seat[], count: number, options: Options): DateOccurrence[] {
  const head = ownDate(seats, count);
  const habits = survey(seats);
  const bare: Scene = {
    document: undefined,
    narrative: false,
    dayFirst: habits.dayFirst,
    settled: habits.settled,
    memory: new Memory(),
  };
  const document = given(options.date) ?? (head && evaluate(head.mention.data.expr, bare, undefined)?.first);
  const scene: Scene = { ...bare, document, narrative: habits.tells(document) };
  const own = head && isOwn(head, document, bare) ? head : undefined;
  const shown = document && habits.reports ? seats : seats.filter(({ mention }) => !mention.data.vague);
  const done: { seat: Seat; meaning: Meaning | undefined }[] = [];
  return shown.map((seat, i) => {
    const { expr, tense } = seat.mention.data;
    const meaning = joined(seat, shown[i + 1], done.at(-1)) ?? evaluate(expr, scene, tense);
    done.push({ seat, meaning });
    if (meaning && moves(expr, meaning, scene)) scene.memory.note(meaning.last, seat.mention.data.opens === true);
    return occurrence(seat, meaning, seat === own, scene);
  });
}

/** `YYYY-MM-DD`, or less of it; anything else is as if nothing was given. */
function given(date: string | undefined): Moment | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  if (!match) return undefined;
  const [y, m, d] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (m < 1 || m > 12) return { unit: 'year', y };
  return d < 1 || d > daysIn(m, y) ? { unit: 'month', y, m } : { unit: 'day', y, m, d };
}

/** Where the date was given by a setting, only a mention that says the same is the document's own. */
function isOwn({ mention }: Seat, document: Moment | undefined, bare: Scene): boolean {
  const said = evaluate(mention.data.expr, bare, undefined)?.first;
  return (
    said !== undefined &&
    document !== undefined &&
    said.y === document.y &&
    (said.m ?? document.m) === document.m &&
    (said.d ?? document.d) === document.d
  );
}

/** In a story, `today` and `last year` are the writer's: they move nothing. */
function moves(expr: Expr, { basis }: Meaning, { narrative }: Scene): boolean {
  return !(narrative && basis === 'document') && expr.is !== 'value';
}

function occurrence(
  { paragraph, slot, mention }: Seat,
  meaning: Meaning | undefined,
  own: boolean,
  scene: Scene,
): DateOccurrence {
  const { from, to, data } = mention;
  const text = fold(paragraph.text.slice(from, to));
  const date = dateValue(data, meaning);
  // What tells no date is linked with its like by its words.
  const tells = /\d/.test(date.value);
  return {
    kind: 'date',
    anchor: { space: 'date', key: tells ? date.value : `“${text.toLowerCase()}”`, role: 'use' },
    label: tells ? date.value : text,
    paragraph,
    from,
    to,
    focus: { from, to },
    textFrom: from,
    last: paragraph,
    slot,
    part: 0,
    inferred: false,
    confidence: date.basis === 'written' ? 1 : 0.8,
    why: reasons(data, date, own, scene),
    date,
    own,
  };
}
