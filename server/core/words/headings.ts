/** Words that announce a list of notes when they stand alone as a heading, in the languages our users write. Lower case. */
export const noteHeadings: ReadonlySet<string> = new Set([
  'notes', 'note', 'endnotes', 'endnote', 'end notes', 'footnotes', 'footnote', 'foot notes', 'references', 'reference list',
  'notes and references', 'references and notes', 'sources', 'sources and notes', 'citations', 'bibliography', 'works cited',
  'anmerkungen', 'fußnoten', 'fussnoten', 'endnoten', 'quellen', 'literatur',
  'notes de bas de page', 'notes de fin', 'références', 'sources et notes',
  'notas', 'notas al pie', 'notas finales', 'referencias', 'fuentes', 'notas de rodapé', 'referências',
  'note a piè di pagina', 'riferimenti', 'fonti', 'voetnoten', 'eindnoten', 'noten', 'przypisy', 'fotnoter', 'slutnoter',
]);
