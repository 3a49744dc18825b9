/** Markdown's emphasis in stars, as far as it must be known to tell a marker from the end of an emphasis. */

/** Where a run of stars begins, and what it is worth: 1 if an emphasis may begin with it, -1 if one may end, 0 if either. */
interface Run {
  readonly from: number;
  readonly worth: number;
}

/** An emphasis does not reach further than this, or a single star would hide all those behind it. */
const REACH = 2000;
const afterWord = /[\p{L}\p{N}]$/u;
const beforeWord = /^[\p{L}\p{N}]/u;

/**
 * A test of places, asked from left to right: whether more emphases have begun than ended in the stretch before. The stretch
 * moves along with the places, so each run of stars comes in once and goes out once.
 */
export function emphasisIn(text: string): (at: number) => boolean {
  let runs: readonly Run[] | undefined;
  let first = 0;
  let next = 0;
  let open = 0;
  return (at) => {
    runs ??= runsIn(text);
    for (let run = runs[next]; run && run.from < at; run = runs[++next]) open += run.worth;
    for (let run = runs[first]; run && run.from < at - REACH; run = runs[++first]) open -= run.worth;
    return open > 0;
  };
}

/** Runs of one to three stars; longer ones are rules between paragraphs. */
function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  for (const { 0: stars, index: from } of text.matchAll(/\*+/g)) {
    if (stars.length > 3) continue;
    const to = from + stars.length;
    const opens = /\S/.test(text.charAt(to)) && !afterWord.test(text.slice(Math.max(0, from - 2), from));
    const closes = /\S/.test(text.charAt(from - 1)) && !beforeWord.test(text.slice(to, to + 2));
    runs.push({ from, worth: Number(opens) - Number(closes) });
  }
  return runs;
}
