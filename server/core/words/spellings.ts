/** Words with two spellings, British and American, that stand in names. */
export const spellings: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['centres', 'centers'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['licence', 'license'],
  ['harbour', 'harbor'],
  ['harbours', 'harbors'],
  ['theatre', 'theater'],
  ['neighbourhood', 'neighborhood'],
  ['judgement', 'judgment'],
]);
