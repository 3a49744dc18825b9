/** The words that dates are made of. A row is `class: word value, word value …`; a star marks a word that makes one look for a date. */
import type { Unit } from './dates-symbols.js';

/** Classes of tokens. */
export const K = {
  word: 0,
  number: 1,
  /** `21st` or `first`. */
  ordinal: 2,
  /** `1990s`, `'70s`. */
  decade: 3,
  month: 4,
  weekday: 5,
  season: 6,
  unit: 7,
  /** `one`, `twenty`: `number` in words. */
  cardinal: 8,
  the: 9,
  a: 10,
  this: 11,
  that: 12,
  same: 13,
  last: 14,
  next: 15,
  early: 16,
  /** `end`, `middle`: takes `of`. */
  part: 17,
  of: 18,
  in: 19,
  and: 20,
  to: 21,
  ago: 22,
  before: 23,
  after: 24,
  from: 25,
  now: 26,
  today: 27,
  daypart: 28,
  half: 29,
  fiscal: 30,
  every: 31,
  adverb: 32,
  about: 33,
  than: 34,
  at: 35,
  least: 36,
  more: 37,
  few: 38,
  era: 39,
  feast: 40,
  or: 41,
  calendar: 42,
  recent: 43,
  on: 44,
  between: 45,
  couple: 46,
  weekdays: 47,
  long: 48,
  up: 49,
  clock: 50,
  /** `final`, `rest`, `current` and the like. */
  special: 51,
  /** The first letters of a month that a line's end or copying parted from the rest: `Septem`. */
  piece: 52,
  /** From here on no words or numbers, but signs. */
  comma: 53,
  dot: 54,
  slash: 55,
  dash: 56,
  colon: 57,
  apostrophe: 58,
  other: 59,
} as const;

export interface Word {
  readonly k: number;
  /** What it counts, or which of its class it is. */
  readonly n: number;
  /** Shortened: `Jan`. */
  readonly short: boolean;
  /** `years`, `Mondays`. */
  readonly plural: boolean;
  readonly anchor: boolean;
}

export const units: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
];

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Modifiers of `early` and `part` words, by their number in the table. */
export const mods = ['', 'START', 'MID', 'END', 'START', 'END'];

const table: readonly (readonly [number, string])[] = [
  [K.the, 'the'],
  [K.a, 'a an'],
  [K.this, 'this these'],
  [K.that, 'that those'],
  [K.same, 'same very'],
  [K.last, 'last=1 past=2 previous=3 preceding=3 prior=3'],
  [K.next, 'next=1 coming=2 upcoming=2 following=3 subsequent=3 ensuing=3 succeeding=3'],
  [K.early, 'early=1 mid=2 late=3 earlier=4 later=5'],
  [K.part, 'beginning=1 start=1 outset=1 dawn=1 opening=1 middle=2 midst=2 midpoint=2 end=3 close=3 tail=3'],
  [K.of, 'of'],
  [K.in, 'in'],
  [K.on, 'on'],
  [K.and, 'and'],
  [K.or, 'or'],
  [K.to, 'to until till through'],
  [K.between, 'between'],
  [K.ago, '*ago *hence=1'],
  [K.before, 'before'],
  [K.after, 'after afterwards afterward'],
  [K.from, 'from'],
  [K.now, '*now=0 *currently=1 *presently=1 *nowadays=1 *recently=-1 *lately=-1'],
  [K.today, '*yesterday=-1 *today=0 *tomorrow=1 *tonight=2 *midday=9'],
  [K.daypart, 'morning=1 afternoon=2 evening=3 night=4 noon=5 midnight=6'],
  [K.half, 'half'],
  [K.fiscal, '*fiscal financial'],
  [K.calendar, 'calendar'],
  [K.every, 'every each'],
  [
    K.adverb,
    '*annually=10 *yearly=10 *quarterly=7 *monthly=6 *weekly=4 *daily=3 *nightly=3 *hourly=2 *biannually=20 *biennially=21 *biweekly=22',
  ],
  [K.about, 'about=1 around=1 approximately=1 roughly=1 nearly=2 almost=2 circa=1 ca=1 some=1'],
  [K.more, 'more=1 less=2 fewer=2 over=1 under=2 longer=1'],
  [K.than, 'than'],
  [K.at, 'at'],
  [K.least, 'least=1 most=2'],
  [K.up, 'up'],
  [K.few, 'few several many numerous'],
  [K.couple, 'couple=2 dozen=12 dozens=0 hundreds=0 thousands=0 number=0 matter=0 handful=0'],
  [K.recent, 'recent'],
  [K.long, 'long'],
  [
    K.special,
    'academic school tax budget latter final closing rest remainder course whole bulk turn height no current q h fy',
  ],
  [K.era, '*BC=-1 *BCE=-1 *AD=1 *CE=1 *A.D=1'],
  [
    K.month,
    '*January=1 *February=2 *March=3 *April=4 *May=5 *June=6 *July=7 *August=8 *September=9 *October=10 *November=11 *December=12',
  ],
  [K.weekday, '*Monday=1 *Tuesday=2 *Wednesday=3 *Thursday=4 *Friday=5 *Saturday=6 *Sunday=7'],
  [K.weekdays, '*Mondays=1 *Tuesdays=2 *Wednesdays=3 *Thursdays=4 *Fridays=5 *Saturdays=6 *Sundays=7'],
  [K.season, '*spring=21 *summer=22 *autumn=23 *fall=23 *winter=24 *springtime=21 *summertime=22 *wintertime=24'],
  [
    K.ordinal,
    'fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30',
  ],
  [
    K.cardinal,
    'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 *seventeen=17 *eighteen=18 *nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000',
  ],
  [K.decade, '*twenties=20 *thirties=30 *forties=40 *fifties=50 *sixties=60 *seventies=70 *eighties=80 *nineties=90'],
  [
    K.feast,
    '*christmas *easter *thanksgiving *halloween *pentecost new labor memorial veterans independence armistice bastille international earth groundhog inauguration martin presidents columbus mother mothers father fathers black good maundy ash palm ascension mlk boxing valentine valentines st saint all',
  ],
  [K.clock, 'am=0 pm=12'],
];

/** Words in the singular, with the number of their unit; the plural is an anchor as well. */
const unitWords =
  'second=0 minute=1 hour=2 day=3 week=4 weekend=5 month=6 quarter=7 year=10 decade=11 fortnight=13 semester=14 qtr=7 yr=10';

/** `Jan` and the like: a date only beside a number. */
const shortMonths = 'Jan=1 Feb=2 Mar=3 Apr=4 Jun=6 Jul=7 Aug=8 Sep=9 Sept=9 Oct=10 Nov=11 Dec=12 Janu=1 Febr=2';
const shortDays = 'Mon=1 Tue=2 Tues=2 Wed=3 Weds=3 Thu=4 Thur=4 Thurs=4 Fri=5 Sat=6 Sun=7';

/** Every word, in lower case. */
export const vocabulary: ReadonlyMap<string, Word> = build();

/** Later rows overrule earlier ones: `second` is an ordinal, for nobody dates by seconds. */
function build(): Map<string, Word> {
  const all = new Map<string, Word>();
  const add = (k: number, list: string, more: Partial<Word> = {}) => {
    for (const item of list.split(' ')) {
      const [written = '', value = '0'] = item.split('=');
      const anchor = written.startsWith('*') || more.anchor === true;
      const word = written.replace('*', '').toLowerCase();
      all.set(word, { k, n: Number(value), short: false, plural: false, ...more, anchor });
    }
  };
  for (const [k, list] of table) add(k, list);
  add(K.unit, unitWords, { anchor: true });
  add(K.unit, unitWords.replace(/=/g, 's='), { anchor: true, plural: true });
  add(K.unit, 'century=12', { anchor: true });
  add(K.unit, 'centuries=12', { anchor: true, plural: true });
  add(K.month, shortMonths, { anchor: true, short: true });
  add(K.weekday, shortDays, { anchor: true, short: true });
  add(K.ordinal, 'first=1 second=2 third=3 fourth=4');
  for (const name of monthNames)
    for (let size = 1; size < name.length; size++) {
      const piece = name.slice(0, size).toLowerCase();
      if (!all.has(piece)) add(K.piece, piece);
    }
  return all;
}
