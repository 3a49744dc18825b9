import type { HoverParams } from 'vscode-languageserver-protocol';
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Description } from '../core/model.js';
import { describe, itemAt } from '../core/query.js';
import type { Context, Feature } from './feature.js';
import { escapeMarkdown, link, webLink } from './markdown.js';
import { toOffset, toRange } from './places.js';

/** On a marker the note it points to; on a note's label the places where it is cited. */
export const hover: Feature<HoverParams, Hover | null> = {
  method: 'textDocument/hover',
  capability: () => ({ hoverProvider: true }),
  answer(doc, { position }, ctx) {
    const item = itemAt(doc, toOffset(doc, position));
    if (!item?.anchor) return null;
    const rich = ctx.client.capabilities.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
    const value = compose(doc, describe(doc, item), rich ? markdown(ctx) : plain);
    return {
      contents: { kind: rich ? MarkupKind.Markdown : MarkupKind.PlainText, value },
      range: toRange(doc, item.focus),
    };
  },
};

/** How one kind of client wants text dressed. */
interface Style {
  title(text: string): string;
  text(text: string, links?: readonly string[]): string;
  link(url: string): string;
  /** The words that name a line, as a link where that is possible. */
  line(line: number, character: number): string;
}

const plain: Style = {
  title: fold,
  text: fold,
  link: (url) => url,
  line: (line) => `line ${line}`,
};

const markdown = (ctx: Context): Style => ({
  title: (text) => `**${escapeMarkdown(text)}**`,
  text: escapeMarkdown,
  link: webLink,
  line: (line, character) => link(`line ${line}`, `${ctx.uri}#L${line},${character}`),
});

function compose(doc: Document, what: Description, style: Style): string {
  const elsewhere = what.links.filter((url) => !what.quoted.some((text) => fold(text).includes(url)));
  return [
    style.title(what.title),
    ...what.quoted.map((text) => style.text(text, what.links)),
    list(elsewhere.map(style.link)),
    what.facts.map((fact) => style.text(fact)).join(' '),
    list(places(doc, what, style)),
    reasons(what, style),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function places(doc: Document, { places }: Description, style: Style): string[] {
  return places.map(({ text, from }) => {
    const { line, character } = doc.placeAt(from);
    return `${style.line(line + 1, character + 1)}: ${style.text(text)}`;
  });
}

function reasons({ why, confidence }: Description, style: Style): string {
  if (why.length === 0) return '';
  // A guess is never certain, however near it comes.
  const percent = Math.min(99, Math.floor(confidence * 100));
  const head = `Recognised by its place in the text, with ${percent} % confidence:`;
  return `${head}\n\n${list(why.map((reason) => style.text(reason)))}`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
