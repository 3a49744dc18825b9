/** What of a paragraph the decision about actors depends on. */
import type { NameData } from '../detect/names/data.js';
import type { Mention, Paragraph } from '../model.js';
import { namesIn } from './gather.js';

/** Equal strings make a new decision needless. */
export function signature(paragraph: Paragraph): string {
  let all = '';
  for (const { from, to, data } of namesIn(paragraph) as readonly Mention<NameData>[])
    all += `${paragraph.text.slice(from, to)}|${data.sort}${data.kind}${data.strong}${data.bodies}|${data.full}${data.evidence},${data.hints},${data.defines},${data.words};`;
  return all;
}
