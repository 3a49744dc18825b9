/** Feasts and holidays whose name is a date. */

/** How to find a feast in a year: a day, days from Easter, or the n-th weekday of a month. */
export type Feast =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly n: number };

const day = (month: number, day: number): Feast => ({ month, day });
const nth = (n: number, weekday: number, month: number): Feast => ({ n, weekday, month });

export const feasts: Readonly<Record<string, Feast>> = {
  christmas: day(12, 25),
  'christmas day': day(12, 25),
  'christmas eve': day(12, 24),
  'boxing day': day(12, 26),
  "new year's day": day(1, 1),
  'new years day': day(1, 1),
  'new year day': day(1, 1),
  "new year's eve": day(12, 31),
  'new years eve': day(12, 31),
  halloween: day(10, 31),
  "valentine's day": day(2, 14),
  'valentines day': day(2, 14),
  "st. patrick's day": day(3, 17),
  "st patrick's day": day(3, 17),
  "saint patrick's day": day(3, 17),
  'independence day': day(7, 4),
  'veterans day': day(11, 11),
  'armistice day': day(11, 11),
  "all saints' day": day(11, 1),
  'bastille day': day(7, 14),
  'may day': day(5, 1),
  "international workers' day": day(5, 1),
  "international women's day": day(3, 8),
  'earth day': day(4, 22),
  'groundhog day': day(2, 2),
  'inauguration day': day(1, 20),
  'martin luther king day': nth(3, 1, 1),
  "presidents' day": nth(3, 1, 2),
  'memorial day': nth(-1, 1, 5),
  'labor day': nth(1, 1, 9),
  'columbus day': nth(2, 1, 10),
  "mother's day": nth(2, 7, 5),
  'mothers day': nth(2, 7, 5),
  "father's day": nth(3, 7, 6),
  'black friday': { month: 11, weekday: 5, n: 4 },
  thanksgiving: nth(4, 4, 11),
  'thanksgiving day': nth(4, 4, 11),
  easter: { easter: 0 },
  'easter sunday': { easter: 0 },
  'easter monday': { easter: 1 },
  'good friday': { easter: -2 },
  'mlk day': nth(3, 1, 1),
  "new year's": day(1, 1),
  'new year': day(1, 1),
  'maundy thursday': { easter: -3 },
  'ash wednesday': { easter: -46 },
  'palm sunday': { easter: -7 },
  pentecost: { easter: 49 },
  'ascension day': { easter: 39 },
};

const byFirst = new Map<string, Set<string>>();
for (const name of Object.keys(feasts)) {
  const first = name.split(/[ .'’]/)[0] as string;
  byFirst.set(first, (byFirst.get(first) ?? new Set()).add(name));
}

/** The feasts whose name begins with a word. */
export function feastsOf(word: string): ReadonlySet<string> | undefined {
  return byFirst.get(word);
}
