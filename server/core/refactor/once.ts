import type { Document } from '../document.js';

/** A question about a document that is answered once for each of its states. */
export function oncePerState<Answer>(ask: (doc: Document) => Answer): (doc: Document) => Answer {
  const known = new WeakMap<Document, { revision: number; answer: Answer }>();
  return (doc) => {
    const last = known.get(doc);
    if (last?.revision === doc.revision) return last.answer;
    const answer = ask(doc);
    known.set(doc, { revision: doc.revision, answer });
    return answer;
  };
}
