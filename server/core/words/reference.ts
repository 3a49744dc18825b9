/** Words after which a number is a reference, an amount or a date, never a marker. Lower case, without full stops. */

/** Parts of documents and numbered things: `Article 5`, `p. 12`, `Fig 3`. */
export const numbered: ReadonlySet<string> = wordsOf(`
  article articles art arts section sections sec sect chapter chapters ch chap chaps part parts pt paragraph
  paragraphs para paras page pages p pp pg volume volumes vol vols number numbers no nos nr issue figure figures
  fig figs table tables tab box boxes annex annexes appendix appendices app title titles rule rules clause clauses
  item items line lines point points note notes footnote footnotes endnote endnotes fn n nn step steps phase
  phases stage tier level levels version versions ver v principle principles recommendation recommendations goal
  goals target targets question questions example option class type category group grade round session schedule
  protocol amendment book act scene verse edition ed vs supra infra see ibid id cf equation eq theorem lemma
  exhibit form circular resolution resolutions directive regulation order bill law decree case cases unit module
  lesson day week year age aged grades route highway room floor apartment apt suite psalm c ca circa § §§ # № hr s
  kapitel absatz artikel seite artículo página alinéa articolo pagina
`);

/** Words that lead an amount: a number behind one of them counts something. */
export const counting: ReadonlySet<string> = wordsOf(`
  about above after all almost another approximately around at before below between by every exceed exceeds
  exceeding exactly first for from in is are was were last least less more most nearly next of on only or over
  past per roughly since some than the these those to top under until up within with and an a its their our his
  her has have had be just into through times plus minus equals other as but if when that which not
`);

/** Names of months, with their usual short forms, in English. */
export const months: ReadonlySet<string> = wordsOf(`
  january february march april may june july august september october november december jan feb mar apr jun jul
  aug sep sept oct nov dec
`);

/** Words in front of a number that make it a quantity of them when they follow it: units, scales and counted nouns. */
export const units: ReadonlySet<string> = wordsOf(`
  percent per million billion trillion thousand hundred bn m km kg cm mm mg g years year months month weeks week
  days day hours hour minutes minute seconds times people countries states members percentage points gw mw kw twh
  gwh mwh kwh tonnes tons euros dollars euro usd eur am pm
`);

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
