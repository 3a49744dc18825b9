/** What of a paragraph the decision over the whole document depends on. */
import type { DigitsData, MarkerData, Mention, NoteData, Paragraph } from '../model.js';
import { isMidLine } from '../segment.js';
import { skipBlanks } from '../text.js';
import { contextOf } from './pages.js';
import { endsPage, isIndented, isProse, PAGE } from './paragraphs.js';

/** The mentions of a paragraph that the decision is about. */
export function numbersIn({ mentions }: Paragraph): readonly Mention[] {
  return mentions.filter(({ kind }) => kind === 'digits' || kind === 'note' || kind === 'marker');
}

/** The ordinals of those mentions. A paragraph never changes, so they are counted once. */
export function slotOf(paragraph: Paragraph, mention: Mention): number {
  let own = slots.get(paragraph);
  if (!own) {
    own = new Map(numbersIn(paragraph).map((one, i) => [one, i]));
    slots.set(paragraph, own);
  }
  return own.get(mention) ?? -1;
}

const slots = new WeakMap<Paragraph, ReadonlyMap<Mention, number>>();

/** What of a paragraph the decision over the whole document depends on; equal strings make a new decision needless. */
export function signature(paragraph: Paragraph): string {
  const { zone, context, next, mentions } = paragraph;
  const seam = isMidLine(next) ? paragraph.text.slice(-40) : '';
  const shape = `${zone}|${context}|${next}|${seam}|${Number(endsPage(paragraph))}${Number(paragraph.text.length > PAGE)}${Number(isProse(paragraph))}${Number(isIndented(paragraph))}${skipBlanks(paragraph.text, 0)}`;
  return mentions.reduce((all, mention) => all + mentionSignature(paragraph, mention), shape);
}

function mentionSignature(paragraph: Paragraph, mention: Mention): string {
  const { kind, data } = mention;
  if (kind === 'note') {
    const { label, form, style, score } = data as NoteData;
    return `;n${label},${form},${style},${score}`;
  }
  if (kind === 'marker')
    return `;m${(data as MarkerData).form}${(data as MarkerData).doubtful ?? ''}${(data as MarkerData).labels.map(({ label }) => label).join()}`;
  if (kind === 'heading') return `;h${JSON.stringify((data as { notes: boolean }).notes)}`;
  if (kind !== 'digits') return '';
  const { readings, joined, rangeFrom, token, series, page } = data as DigitsData;
  const ways = readings
    .map((way) => `${way.label},${way.marker.toFixed(2)},${way.note.toFixed(2)},${way.why.join('+')}`)
    .join();
  return `;d${ways}:${joined}${rangeFrom >= 0}${token},${series}${page ? JSON.stringify(contextOf(paragraph, mention, '')) : ''}`;
}
