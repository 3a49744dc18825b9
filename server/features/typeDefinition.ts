import type { TypeDefinitionParams } from 'vscode-languageserver-protocol';
import type { Location, LocationLink } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Item } from '../core/model.js';
import { citationsIn, itemOf, subjectsAt } from '../core/query.js';
import { toTargets } from './definition.js';
import type { Feature } from './feature.js';
import { toOffset } from './places.js';

/** From a marker, a note's label or a citation to the first full citation of each source that it stands for. */
export const typeDefinition: Feature<TypeDefinitionParams, Location[] | LocationLink[] | null> = {
  method: 'textDocument/typeDefinition',
  capability: () => ({ typeDefinitionProvider: true }),
  answer(doc, { position }, ctx) {
    const subjects = subjectsAt(doc, toOffset(doc, position));
    const item = subjects.find(({ anchor }) => anchor?.space === 'note' || anchor?.space === 'source');
    if (!item) return null;
    const links = ctx.client.capabilities.textDocument?.typeDefinition?.linkSupport ?? false;
    return toTargets(doc, ctx.uri, item.focus, firstCitations(doc, item), links);
  },
};

/** The first full citations of the sources that a note cites, not those that are only quoted in others. */
function firstCitations(doc: Document, { anchor, citation }: Item): Item[] {
  const notes = anchor && !citation ? doc.group(anchor).definitions : [];
  const cited = citation ? [citation] : notes.flatMap((note) => citationsIn(doc, note).filter(({ nested }) => !nested));
  const sources = new Set(cited.flatMap(({ source }) => source ?? []));
  return [...sources].map(({ first }) => itemOf(doc, first));
}
