/** Random texts of the kinds that people open, made of blocks that matter to the reading of a document. */
import type { Random } from './random.js';

const lineEnds = ['\n', '\n', '\r\n', '\r', '\n\n', '\n\n', '\r\n\r\n', '\n \n', '\f', '\n\f', '   ', ''];

/** Sentences with a hole for a number. */
const sentences = [
  (n: number) => `The harbour was dredged in a single stage.${n} They began with the northern basin.`,
  (n: number) => `In 2018.${n}, ${n + 1} The minister called it “a bridge too short”${n} and left.`,
  (n: number) => `The levy rose.[${n}] It fell again.[${n}, ${n + 1}] Nobody paid.[${n}–${n + 2}]`,
  (n: number) => `The levy rose.[^${n}] It was never collected.[^audit]`,
  () => 'The levy rose.¹ It fell again.<sup>2</sup> Nobody paid.*',
  (n: number) => `Under the Pilotage Act, ${n} the master remains liable, ${n + 1} always.`,
  (n: number) => `Article ${n}, 1 (d), resolution 20/${n}, CO2, the G20 and $70.42 billion in ${n} May 2019.`,
  (n: number) => `See https://ports.example.org/list?page=${n}. Also (www.ports.example.org).`,
  (n: number) => `The ministry 😀 replied.${n} The cafe\u0301\u00a0closed.${n + 1}`,
  (n: number) => `The Small Ports Network (SPN) met on ${n} March ${2010 + n}. The Network asked the EU for ${n} days.`,
  (n: number) => `Two weeks later, President Amara Nwosu wrote to the SPN. In March ${n} ports closed; Nwosu waited.`,
  (n: number) => `By 3${n % 2} June 2019 and 10/0${(n % 9) + 1}/2022, said Miriam Oduya of the Ports\nCouncil (PC).`,
  (n: number) =>
    `The duty is older (see note ${n} above), as footnotes ${n}–${n + 2} show. Note ${n} to the budget is silent.`,
  () => 'Last October the Ports Network (SPN) cited the Harbour Data Act. The Council’s reply came a year later.',
];

const notes = [
  (n: number) => `${n}. Council decision ${n}/6, p. 4. ↩︎`,
  (n: number) => `[${n}] Audit Office, letter of ${n} May 2019, https://ports.example.org/${n}.`,
  (n: number) => `${n}) Ibid., p. ${n}.`,
  (n: number) => `${n} Harbour chronicle, year 16${n}`,
  (n: number) => `  ${n}. Ibid.\n\n     It was never printed.`,
  (n: number) => `[^${n}]: Council decision.\n\n    It was never printed.\nNor read.`,
  () => '[^audit]: Audit Office, letter of 1 May.',
  (n: number) => `[${n}] Karl Brandt, Duties of Care (Selm: Harbour Press, ${2010 + (n % 3)}), p. ${n}; Ibid., p. 4.`,
  (n: number) => `${n}. Brandt, supra note ${n - 1}, p. ${n}. Ibid. See “Duties of Care,” 4, and note ${n + 1}.`,
  (n: number) =>
    `[^${n}]: Brandt, “Duties, p. ${n} (quoting Moreau, The Long Quay (Selm: Seuil, 1988), https://quay.example.org/a -b).`,
  () => '¹ Figures for 2018.\r\n² Figures for 2019.',
  () => '* Without fish.',
  (n: number) => `${n}.`,
  (n: number) => `[${n}]`,
];

const parts = [
  '# The ports',
  'Notes',
  'The ports of the north',
  '---\ntitle: The ports\n\nweight: 3\n---',
  '---\ntitle: The SPN\ndate: 2021-03-04\n---',
  'By Ines Halloran\n12 March 2024',
  'SMALL PORTS NETWORK STATEMENT ON DATA',
  '+++\nweight = 3\n+++',
  '---',
  '```\nx[1] = 2\n\ny[2]\n```',
  '```',
  '~~~',
  '<!-- glossator-disable-next-line note/marker-without-note -->',
  'glossator-disable',
  'glossator-enable note/number-gap',
  'Port\t1990\t2000\nAnsel\t14\t3',
  '- open the gates\n- keep them open',
  '   ',
  '\u00a0',
  '\ufeff',
  '`code` and ` more',
  '\ud83d',
  '\ude00 lone',
];

const title = (n: number) => `Joint Statement on Ports   ${n}     `;
const filler = 'It continued its reading of the draft and found nothing in it that anybody wished to change. ';

/** Kinds of blocks; the common ones stand more than once. */
const blocks: readonly ((random: Random) => string)[] = [
  (random) => random.pick(sentences)(random.int(1, 12)),
  row,
  row,
  list,
  list,
  (random) => random.pick(notes)(random.int(1, 12)),
  (random) => random.pick(parts),
  (random) => random.pick(parts),
  page,
];

const letters = [...'a.,1239[]^*#`-: \n\r\f\t~<>|'];
const touches = ['\r\n', '\n\n', '\ud83d', '\ude00', '😀', '  ', '    ', '[^', ']:', '```', '---', '\u00a0'];

/** The pieces of a random document, each with a line end of some kind behind it. `long` ones have lines that must be cut. */
export function pieces(random: Random, long = false): string[] {
  return random.list(0, 12, () => {
    const block = long && random.chance(0.2) ? filler.repeat(random.int(150, 240)) : random.pick(blocks)(random);
    return block + random.pick(lineEnds);
  });
}

/** What a writer puts in at once: a letter, a digit, a line end, half of a pair, or a whole block. */
export function insertion(random: Random): string {
  if (random.chance(0.4)) return random.pick(letters);
  return random.chance(0.5) ? random.pick(touches) : random.pick(blocks)(random);
}

/** A paragraph whose markers run upward. */
function row(random: Random): string {
  const sentence = random.pick(sentences);
  return random
    .list(1, 8, () => sentence)
    .map((one, i) => one(i + 1))
    .join(' ');
}

/** A list of notes that run upward. */
function list(random: Random): string {
  const note = random.pick(notes);
  const end = random.pick(['\n', '\n\n', '\r\n']);
  return random
    .list(1, 8, () => note)
    .map((one, i) => one(i + 1))
    .join(end);
}

/** A page that is one line, with its title, number and notes. */
function page(random: Random): string {
  const n = random.int(1, 12);
  const prose = filler.repeat(random.int(2, 18));
  const head = random.chance(0.5) ? title(n) : '';
  return `${head}The committee met.${n} ${prose}   ${n}   Host government, circular of ${n} March.`;
}
