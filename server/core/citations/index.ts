/** What each note cites, and what its short forms lead back to. */
import type { CitationOccurrence } from '../citing.js';
import type { Settling } from '../layer.js';

export class Citations implements Settling<CitationOccurrence> {
  readonly occurrences: readonly CitationOccurrence[] = [];

  constructor(readonly notes: Settling) {}

  invalidate(): void {}

  settle(): boolean {
    return false;
  }

  replace(): Set<string> {
    return new Set();
  }
}
