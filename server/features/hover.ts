import type { HoverParams } from 'vscode-languageserver-protocol';
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Description, Item } from '../core/model.js';
import { describe, subjectsAt } from '../core/query.js';
import type { Context, Feature } from './feature.js';
import { escapeMarkdown, link, webLink } from './markdown.js';
import { toOffset, toRange } from './places.js';

/**
 * On a marker the note it points to; on a note's label the places where it is cited; on a citation its source, and how it leads there;
 * on the name of an actor who it is. Where several of these stand at one place, all of them.
 */
export const hover: Feature<HoverParams, Hover | null> = {
  method: 'textDocument/hover',
  capability: () => ({ hoverProvider: true }),
  answer(doc, { position }, ctx) {
    const subjects = subjectsAt(doc, toOffset(doc, position));
    const [first] = subjects;
    if (!first) return null;
    const rich = ctx.client.capabilities.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
    const cards = subjects.map((item) => card(doc, item, ctx, rich ? markdown(ctx) : plain));
    return {
      contents: { kind: rich ? MarkupKind.Markdown : MarkupKind.PlainText, value: cards.join('\n\n---\n\n') },
      range: toRange(doc, first.focus),
    };
  },
};

function card(doc: Document, item: Item, ctx: Context, style: Style): string {
  const what = describe(doc, item);
  const facts = [...what.facts, ...elsewhere(item, ctx)];
  return compose(doc, { ...what, facts }, item.kind, style);
}

/** What other texts say of an actor or a source, as far as they have been read. */
function elsewhere({ anchor, citation }: Item, { uri, library }: Context): string[] {
  const said = (what: string, others = 0) =>
    others ? [`${what} in ${others} other ${others === 1 ? 'text' : 'texts'} of the workspace.`] : [];
  if (anchor?.space === 'actor') return said('Named', library?.others(uri, anchor.key));
  if (!citation?.source || citation.as === 'cross-reference') return [];
  return said('Cited', library?.citing(uri, citation.source));
}

/** What was not written as what it is, and had to be understood. */
const takenFor: Readonly<Record<string, string>> = { actor: 'an actor', instrument: 'an instrument', date: 'a date' };

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

function compose(doc: Document, what: Description, kind: string, style: Style): string {
  const elsewhere = what.links.filter((url) => !what.quoted.some((text) => fold(text).includes(url)));
  return [
    style.title(what.title),
    ...what.quoted.map((text) => style.text(text, what.links)),
    list(elsewhere.map(style.link)),
    what.facts.map((fact) => style.text(fact)).join(' '),
    list(places(doc, what, style)),
    reasons(what, kind, style),
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

function reasons({ why, confidence }: Description, kind: string, style: Style): string {
  if (why.length === 0) return '';
  // A guess is never certain, however near it comes.
  const percent = Math.min(99, Math.floor(confidence * 100));
  const taken = kind === 'marker' ? 'Recognised by its place in the text' : `Taken for ${takenFor[kind] ?? 'a name'}`;
  const head = `${taken}, with ${percent} % confidence:`;
  return `${head}\n\n${list(why.map((reason) => style.text(reason)))}`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
