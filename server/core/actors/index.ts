/** Which names are actors, and which of them are the same one. */
import type { ActorOccurrence } from '../entities.js';
import type { Resolver } from '../layer.js';
import type { Mention, Paragraph } from '../model.js';

const mentions = (paragraph: Paragraph): readonly Mention[] => paragraph.mentions.filter(({ kind }) => kind === 'name');

export const actors: Resolver<ActorOccurrence> = {
  space: 'actor',
  mentions,
  signature: () => '',
  resolve: () => [],
};
