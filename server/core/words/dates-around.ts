/** Words around a number or a name that say whether it is a date. All in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A year, a month or a day may stand behind these. */
export const leads = set(
  `in since until till by before after during from to between through throughout of for on around about circa c ca as
  early late mid end beginning start middle this last next every each previous following past and or than
  until effective dated accessed published adopted signed issued updated retrieved posted released revised expires ending ended beginning
  starting covering`,
);

/** Amounts of these are counted: a number before one of them is no year. */
export const counted = set(
  `people persons men women children troops soldiers workers employees staff jobs companies firms businesses dollars euros pounds yen
  yuan rupees francs marks roubles rubles cents miles kilometres kilometers km metres meters m feet ft inches cm mm hectares acres tons tonnes kg
  kilograms grams litres liters gallons barrels watts kw mw gw kwh mwh gwh twh units items copies pages pieces words lines participants respondents
  members students pupils teachers patients doctors nurses voters votes seats delegates residents inhabitants citizens households families
  homes houses buildings schools hospitals vehicles cars trucks ships vessels tanks guns aircraft planes missiles shells rounds
  prisoners casualties deaths dead wounded refugees migrants victims points shares percent per hours minutes seconds days weeks months years times
  cases samples sites systems sensors models datasets images parameters tokens bytes kb mb gb tb bits users customers visitors grants projects
  species trees animals cattle sheep horses degrees calories volts hz mhz ghz million billion trillion hundred thousand percentage individuals
  organisations organizations countries cities towns villages islands stores shops lawyers officers officials police protesters demonstrators`,
);

/** What stands behind one of these is its number or its name, never a year. */
export const numbering = set(
  `reg stat no nos number numbers section sections sec article articles art paragraph paragraphs para paras clause rule rules schedule annex appendix
  chapter ch part title table tables figure figures fig figs equation eq page pages pp p line lines item items note notes footnote
  room suite building box flight route highway version release order resolution directive regulation law iso iec ieee rfc din en astm
  sr hr res hb sb ab h s usc cfr eo grant docket case file ref reference id isbn issn doi phone tel fax extension ext model type
  class category level bill act code form protocol recommendation psalm sonnet opus op volume vol issue lot unit
  windows horizon agenda vision channel area studio boeing airbus gate platform approx least most exceeding exceeds totalling totaling
  width height size weight length total count port pid score usd eur gbp cad aud chf jpy cny inr`,
);

/** A number behind one of these is a year even before a plural: `the 2017 elections`. */
export const determiners = set(
  `the its their his her our your my this that these those in of since by until during each every both a an and for early late mid`,
);

/** Names that a weekday or a month is a part of. */
export const mastheads = set(
  'times telegraph herald mirror mail express post review sun world independent observer league',
);

/** Titles of persons: what stands behind one is a surname. */
export const titles = set(
  'mr mrs ms miss dr sir lady lord dame prof professor president minister senator secretary theresa brian',
);

/** Verbs and auxiliaries that tell the time of what is said. */
export const future = set(
  `will shall would 'll going plans plan planned expects expect expected scheduled due intends hopes aims must should may can could
  upcoming set projected forecast estimated begins starts`,
);
export const past = set(
  `was were had did been said told reported announced became began came went took made got gave held rose fell found left met saw sent
  won lost led ran sold paid put set spoke stood struck wrote grew drew brought built bought fought kept felt thought heard knew chose
  rejected has have`,
);

/** Words that end in -ed and are no verbs. */
export const notPast = set(
  'united need needs speed indeed hundred red bed seed feed shed embed exceed proceed succeed agreed',
);

/** Keys of front matter that tell the date of a document, the surest first. */
export const dateKeys: readonly string[] = [
  'date',
  'published',
  'publication_date',
  'publicationdate',
  'pubdate',
  'date_published',
  'datepublished',
  'publish_date',
  'publishdate',
  'issued',
  'created',
  'modified',
  'lastmod',
  'updated',
];

/** Words that may stand behind a season or a day without making it a part of a noun. */
export const notNouns = set(
  `is was are were has had have will would may might could can should when while as but that which who where because if the he she it they we
  you there with without at by for into onto over under up down not also only never ever then than both his her its their our`,
);
