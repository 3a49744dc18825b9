/** The day that a web address carries in its path. */
import { dayOf, partsOf } from '../days/day.js';
import { monthNames } from '../words/dates.js';

const copies = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:archive\.[a-z]+|perma\.cc|webcitation\.org|webcache\.\w+\.\w+)\//iu;
const shapes = [
  /(?<!\d)((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/gu,
  /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?!\d)/giu,
  /(?<![\dA-Za-z])((?:19|20)\d\d)(\d\d)(\d\d)(?![\dA-Za-z])/gu,
];

/** `2021-05-20` for `/2021/05/20/`, `/2021/may/20/`, `20210520`. Empty without one, with several, and for a copy in an archive. */
export function dayIn(address: string): string {
  if (copies.test(address)) return '';
  const [path = ''] = address.replace(/^[a-z]+:\/\/[^/]*/iu, '').split(/[?#]/u);
  const days = shapes.flatMap((shape) =>
    [...path.matchAll(shape)].flatMap(([, y, m = '', d]) => {
      const month = /^\d/.test(m) ? Number(m) : monthOf(m);
      const day = dayOf(Number(y), month, Number(d));
      return partsOf(day) ? [day] : [];
    }),
  );
  return new Set(days).size === 1 ? (days[0] as string) : '';
}

function monthOf(word: string): number {
  return monthNames.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase())) + 1;
}
