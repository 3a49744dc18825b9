/** Words by which notes lead back to what they cited before, and words around citations, in English, German, French, Spanish and Italian. */

/** `Ibid.` and its like, as patterns of what stands at the start of a citation: the source before. */
export const ibidWords = [
  'ibidem',
  'ibid\\.?',
  'ib\\.',
  'ib[ií]dem',
  'ib[ií]d\\.?',
  'ebenda',
  'ebda\\.?',
  'ebd\\.?',
  'ivi',
  'loc\\.? ?cit\\.?',
  'l\\. ?c\\.',
] as const;

/** The same author, or in the words of lawyers the same work. */
export const idemWords = ['idem', 'id\\.', 'eadem', 'ead\\.', 'iid\\.', 'ders\\.', 'dies\\.'] as const;

/** A work that was named before, behind its author. */
export const opCitWords = [
  'op\\.? ?cit\\.?',
  'opus cit\\.?',
  'ob\\.? ?cit\\.?',
  'loc\\.? ?cit\\.?',
  'art\\. ?cit\\.',
  'a\\. ?a\\. ?[oO]\\.?',
  'aao',
  'supra',
  'précitée?s?',
  'préc\\.',
  'cit\\.',
] as const;

/** Behind or before the number of a note: it is a note of this text. */
export const placeWords = [
  'supra',
  'infra',
  'above',
  'below',
  'oben',
  'unten',
  'ci-dessus',
  'ci-dessous',
  'précitée?',
  'plus haut',
  'plus bas',
  'arriba',
  'abajo',
  'sopra',
  'sotto',
] as const;

/** Before the number of a note: words that send the reader there. */
export const sendingWords = [
  'see',
  'also',
  'cf',
  'compare',
  'in',
  'as',
  'and',
  'or',
  'at',
  'under',
  'from',
  'with',
  'siehe',
  'auch',
  's',
  'vgl',
  'und',
  'wie',
  'voir',
  'aussi',
  'et',
  'la',
  'véase',
  'ver',
  'vid',
  'también',
  'y',
  'vedi',
  'v',
  'cfr',
  'anche',
  'e',
] as const;

/** What a citation may begin with before its author; the last one in a sentence ends the comment before a citation. */
export const signals = [
  'see,? for (?:example|instance),?',
  'see, e\\.g\\.,?',
  'see especially',
  'see in particular',
  'see in general',
  'see generally',
  'see also,?',
  'see,? inter alia,?',
  'see further',
  'see now',
  'but see',
  'but cf\\.?',
  'see',
  'cf\\.?',
  'accord',
  'contra',
  'vide',
  'compare',
  'also',
  'e\\.g\\.,?',
  'for example,',
  'quoted in',
  'quoting',
  'citing',
  'cited in',
  'as cited in',
  'as quoted in',
  'siehe auch',
  'siehe etwa',
  'siehe',
  's\\. ?auch',
  's\\. ?a\\.',
  'vgl\\. ?auch',
  'vgl\\. ?etwa',
  'vgl\\.?',
  'vergleiche',
  'dazu',
  'hierzu',
  'ausführlich',
  'eingehend',
  'näher',
  'statt vieler',
  'statt aller',
  'notamment',
  'par exemple',
  'también',
  'anche',
  'per tutti',
  'so auch',
  'zit\\. ?nach',
  'zitiert nach',
  'voir aussi',
  'voir notamment',
  'voir par exemple',
  'voir',
  'v\\. ?aussi',
  'comp\\.',
  'cité dans',
  'cité par',
  'véase también',
  'véanse',
  'véase',
  'ver también',
  'ver',
  'cfr\\.?',
  'citado en',
  'citado por',
  'vedi anche',
  'vedi',
  'si veda',
  'citato in',
] as const;

/** Of the signals, those that name a source inside another one: it is never what `Ibid.` means. */
export const innerSignals = /^(?:quot|cit|as (?:quot|cit)|zit|in turn|reprinted in|discussing|zusammenfassend)/i;

/** Before a pinpoint, in small letters and without a point. */
export const pinpointWords: ReadonlySet<string> = new Set(
  (
    'paragraph paragraphs para paras par pars párr párrs párrafo párrafos paragraphe paragraphes § §§ ¶ ¶¶ article articles art arts artikel artículo ' +
    'artículos articolo articoli abs absatz page pages p pp pg pág págs página páginas pag pagg pagina seite seiten s chapter chapters chap chaps ch chs kap ' +
    'kapitel cap capítulo satz lit halbsatz alinéa apartado comma amend amdt section sections sec secs ss abschnitt annex annexes annexe anhang anexo allegato appendix schedule part parts pt pts ' +
    'recital recitals erwägungsgrund considérant considérants considerando considerandos clause clauses cl cls line lines col cols column figure figures ' +
    'fig figs table tables tab box slide slides min rn rdnr rz at'
  ).split(' '),
);

/** Before the day on which an address was opened. */
export const accessWords = [
  'last (?:accessed|visited|consulted|checked|retrieved|viewed)(?: on)?:?',
  '(?:date )?accessed(?: on)?:?',
  'access(?:ed)? date:?',
  'visited(?: on)?',
  'retrieved(?: on)?',
  'consulted(?: on)?',
  'viewed(?: on)?',
  'zuletzt (?:abgerufen|besucht|aufgerufen|geprüft)(?: am)?',
  'abgerufen(?: am)?',
  'aufgerufen(?: am)?',
  'zugriff(?: am)?:?',
  'letzter zugriff:?',
  'stand:',
  'consultée? le',
  'dernière consultation(?: le)?:?',
  'page consultée le',
  'consultad[oa] el',
  'consulta:',
  'último acceso:?',
  'consultat[oa] il',
  'ultimo accesso:?',
] as const;

/** Before the name that a source is given for later notes. */
export const namingWords = [
  'here(?:in)?after(?: referred to as| cited as| called)?:?',
  'henceforth:?',
  'im folgenden:?',
  'nachfolgend:?',
  'künftig:?',
  'fortan:?',
  'ci-après(?: désignée?)?:?',
  'en adelante:?',
  'en lo sucesivo:?',
  'di seguito:?',
  'd’ora in poi:?',
] as const;

export const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['january', 'jan', 'januar', 'jänner', 'janvier', 'enero', 'gennaio'],
    ['february', 'feb', 'februar', 'février', 'febrero', 'febbraio'],
    ['march', 'mar', 'märz', 'mars', 'marzo'],
    ['april', 'apr', 'avril', 'abril', 'aprile'],
    ['may', 'mai', 'mayo', 'maggio'],
    ['june', 'jun', 'juni', 'juin', 'junio', 'giugno'],
    ['july', 'jul', 'juli', 'juillet', 'julio', 'luglio'],
    ['august', 'aug', 'août', 'agosto'],
    ['september', 'sept', 'sep', 'septembre', 'septiembre', 'settembre'],
    ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre'],
    ['november', 'nov', 'novembre', 'noviembre'],
    ['december', 'dec', 'dezember', 'dez', 'décembre', 'diciembre', 'dicembre'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1])),
);

/** Small words that may stand inside a name or a title without a capital. */
export const smallWords = new Set(
  (
    'a an the of and or for on in at to by with from as into its de la le les du des del della dei di da do dos von van der den zu zur zum und et y e en ' +
    'el los las il lo gli i für mit im am & al bin ibn ter ten'
  ).split(' '),
);

/** Words of a sentence that tells something; a citation has none of them outside its title. */
export const tellingWords = new Set(
  (
    'is are was were has have had be been being will would can could should might must do does did shall this these those it he she they we you i ' +
    'not because however therefore although though whereas if when while who whom whose which what there here our my his her their us them ' +
    'according says said states stated argues argued notes noted shows showed found defines provides means includes refers ' +
    'only also even such more less most than then thus so very many much some any each every all both ' +
    'ist sind war waren hat haben hatte wird werden kann können nicht dass weil wenn wir sie er es auch nur ' +
    'est sont était étaient ont qui que pas nous ils elle cette ces mais ' +
    'fue fueron ha que pero esta estos porque ' +
    'è sono hanno che non questo questa perché'
  ).split(' '),
);

/** At the start of a sentence: it tells something. */
export const tellingStarts = new Set(
  'they he she we it this these those there i you when if although though while because however but since similarly including allowing entitled posted republished published reprinted taken adapted based data figures own translated translation emphasis author sources thus hence perhaps indeed notice note'.split(
    ' ',
  ),
);

/** A point behind one of these ends no sentence. */
export const shortened = new Set(
  (
    'vol vols no nos nr ed eds edn pp p para paras par art arts ch chs chap chaps sec secs cl cls ibid id op cit loc trans transl rev al dr mr mrs ms prof st mt ft ' +
    'v vs cf eg ie inc ltd co corp univ dept assn bros jr sr hon gen col lt sgt gov sen rep pres hrsg aufl bd s u z b vgl bspw ggf abs anm fn nr exec mgmt ' +
    'wm chas geo thos jas rt vide jan feb mar apr jun jul aug sep sept oct okt nov dec dez pt pts fig figs tab app approx ca est int intl natl internat assoc comm conf cong proc pub ' +
    'doc docs res supp rept ser bull j q l n t págs pág núm párr coord dir cap pag pagg etc inf ala pa ny mass conn calif fla ill md va eccl sci lond soc phil trans amend amdt const'
  ).split(' '),
);
