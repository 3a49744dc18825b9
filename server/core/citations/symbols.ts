/** Symbols by which documents are known, whoever cites them: of the United Nations, of the European Union, of courts. */

import { lettered } from '../letters.js';
import type { Span } from '../model.js';

export interface FoundSymbol extends Span {
  /** As it should be written. */
  readonly text: string;
  /** It names one document; a series (`OJ L 119`) names many. */
  readonly unique: boolean;
}

interface Kind {
  /** What stands in all of them, so that most are never looked for. */
  readonly needs?: string;
  readonly pattern: RegExp;
  readonly series?: true;
  /** The symbol of what is named by its number only. */
  readonly write?: (number: string) => string;
}

const every = lettered('g');
const kinds: readonly Kind[] = [
  {
    needs: '/',
    pattern: every`(?<![\p{L}\d/])(?:A|S|E|ST|CCPR|CEDAW|CERD|CRC|CAT|CRPD|CMW|CED|UNEP|FCCC|TD|DP|HRI|CBD|CD|NPT|JIU|ECE)/(?:[A-Z\d][\w.-]{0,20}/){0,5}[A-Z\d](?:[\w.-]{0,20}[\p{L}\d])?(?: \(\d{4}\))?`,
  },
  { needs: '(', pattern: every`(?<![\p{L}\d])(?:COM|SWD|JOIN|SEC|C) ?\((?:19|20)\d\d\) ?\d{1,5}(?: final)?` },
  { pattern: every`(?<![\p{L}\d])(?:CELEX:? ?(?:no\.? )?)?[1-9](?:19|20)\d\d[A-Z]{1,2}\d{4}(?![\p{L}\d])` },
  { needs: 'EU:', pattern: every`(?<![\p{L}:])EU:[CTF]:\d{4}:\d{1,5}` },
  { pattern: every`(?<![\p{L}\d])\d{1,4} (?:UNTS|ILM|ETS|LNTS) \d{1,5}` },
  { needs: 'ECLI:', pattern: /ECLI:[A-Z]{2}:[A-Z\d]{1,7}:\d{4}:(?:[A-Z\d]{1,20}\.){0,4}[A-Z\d]{1,25}/gu },
  { needs: '/', pattern: every`(?<![\p{L}\d])[CTF][-‑–]\d{1,4}/\d\d(?: P)?(?![\p{L}\d])` },
  {
    needs: '/',
    pattern:
      /(?<=(?:Regulation|Directive|Decision|Verordnung|Richtlinie|Règlement|Reglamento|Regolamento|Direttiva|Directiva) )(?:\((?:EU|EC|EEC|CE|EG|UE|CFSP|GASP|PESC|JHA|Euratom|EU, Euratom)\) ?)?(?:No\.? ?|Nr\. ?|n[°º] ?)?\d{2,4}\/\d{1,4}(?:\/(?:EU|EC|EEC|EG|CE|UE))?/gu,
  },
  { needs: '[', pattern: /\[(?:19|20)\d\d\] (?:\d{1,2} )?[A-Z][A-Za-z]{1,9}(?: [A-Z][a-z]{1,5})? \d{1,5}/gu },
  {
    pattern: every`(?<![\p{L}\d])\d{1,4} (?:U\. ?S\.|S\. ?Ct\.|F\. ?(?:2d|3d|4th)|F\. ?Supp\.(?: ?[23]d)?|L\. ?Ed\.(?: ?2d)?) \d{1,5}`,
  },
  {
    pattern: every`(?<![\p{L}\d])\d{1,4} (?:U\. ?S\. ?C\.(?: ?A\.)?|C\. ?F\. ?R\.) (?:§§? ?|[Pp]t\. |[Cc]h(?:apters?|s?\.) )\d[\da-z]{0,6}(?:[.–-]\d{1,5}[a-z]?)?`,
  },
  { needs: 'Fed.', pattern: every`(?<![\p{L}\d])\d{1,3} Fed\. ?Reg\. \d{1,3},?\d{3}` },
  { needs: 'Pub.', pattern: every`(?<!\p{L})Pub\. ?L\.(?: No\.)? \d{2,3}[-–]\d{1,4}` },
  { needs: '-Dr', pattern: every`(?<!\p{L})(?:BT|BR)-Dr(?:s|ucks)\. ?\d{1,3}/\d{1,5}` },
  { needs: 'BGBl', pattern: every`(?<!\p{L})BGBl\. ?(?:\d{4} )?I{1,3},? (?:S\. ?\d{1,5}|Nr\. ?\d{1,4})` },
  { needs: 'B', pattern: every`(?<!\p{L})(?:BVerfGE|BVerwGE|BGHZ|BGHSt|BAGE|BSGE|BFHE) \d{1,3}, \d{1,4}` },
  { needs: 'arXiv:', pattern: every`(?<!\p{L})arXiv: ?(?:\d{4}\.\d{4,5}|[a-z-]{2,10}/\d{7})(?:v\d{1,2})?` },
  {
    needs: '/',
    pattern:
      /(?<=\b(?:App|Appl|Application|Applications|Requête|Beschwerde|Individualbeschwerde)\.? (?:[Nn]os?|[Nn]r|n[°º])\.? )\d{3,5}\/\d\d(?!\d)/gu,
  },
  {
    needs: 'General Assembly',
    pattern: /(?<=General Assembly [Rr]es(?:olution|\.) (?:No\. )?)\d{1,2}\/\d{1,3}(?![\d/])/gu,
    write: (number) => `A/RES/${number}`,
  },
  {
    needs: 'Security Council',
    pattern: /(?<=Security Council [Rr]es(?:olution|\.) (?:No\. )?)\d{1,4} \((?:19[4-9]|20\d)\d\)/gu,
    write: (number) => `S/RES/${number}`,
  },
  {
    pattern: every`(?<![\p{L}\d])(?:OJ|ABl\.?|JO|DO|GU)(?: EU| UE| der EU)? ?[LC] ?\d{1,4}[A-Z]?(?:/\d{1,4})?(?![\p{L}\d])`,
    series: true,
  },
];

const hint = lettered()`[/\][.:(]|OJ|DO|GU|JO|[BF]\p{L}{2,6} \d`;

/** All symbols of a stretch, in reading order; of two at one place the longer. */
export function symbolsIn(text: string): FoundSymbol[] {
  if (!hint.test(text)) return [];
  const found = kinds.flatMap(({ needs = '', pattern, series, write }) =>
    (text.includes(needs) ? [...text.matchAll(pattern)] : []).map(({ index, 0: written }) => ({
      from: index,
      to: index + written.length,
      text: write ? write(written) : written.replace(/^CELEX:? ?(?:no\.? )?/i, ''),
      unique: !series,
    })),
  );
  let end = 0;
  return found
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

/** A symbol as a key: without blanks, in small letters, without `final` and the signs of courts and papers. */
export function symbolKey(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/\(\d{4}\)$/, '')
    .replace(/final$|\((?:eu|ec|eec|ce|eg|ue)\)|\/(?:eu|ec|eec|eg|ce|ue)$|no\.?|nr\.|n[°º]/g, '')
    .replace(/[\s‑–]+/g, '')
    .trim();
}
