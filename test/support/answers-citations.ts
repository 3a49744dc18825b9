/** What can be asked of citations in a fixture. */
import type { CallHierarchyIncomingCall, CallHierarchyItem, Location } from 'vscode-languageserver-types';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../server/features/callHierarchy.js';
import { type Exported, exportSources } from '../../server/features/exportSources.js';
import type { Context } from '../../server/features/feature.js';
import { typeDefinition } from '../../server/features/typeDefinition.js';
import type { Asked } from './answers.js';
import { writeList, writePlace } from './writing.js';

/** The question at the cursor. */
type Question = Parameters<typeof typeDefinition.answer>[1];

/** The answers about citations; `at` is the question at the cursor. */
export function citationAnswers(context: () => Context, at: (asked: Asked) => Question) {
  const prepared = (asked: Asked) => prepareCallHierarchy.answer(asked.doc, at(asked), context()) ?? [];
  return {
    callees: (asked: Asked) =>
      writeList(
        prepared(asked).flatMap((item) => [
          named(item),
          ...(outgoingCalls.answer(asked.doc, { item }, context()) ?? []).flatMap(({ to, fromRanges }) => [
            `  to ${named(to)}`,
            ...fromRanges.map((range) => `    ${writePlace(asked.doc, range)}`),
          ]),
        ]),
      ),
    callers: (asked: Asked) =>
      writeList(
        prepared(asked).flatMap((item) => [
          named(item),
          ...((incomingCalls.answer(asked.doc, { item }, context()) ?? []) as CallHierarchyIncomingCall[]).flatMap(
            ({ from, fromRanges }) => [
              `  from ${named(from)}`,
              ...fromRanges.map((range) => `    ${writePlace(asked.doc, range)}`),
            ],
          ),
        ]),
      ),
    export: (asked: Asked) => {
      const params = { textDocument: { uri: 'text:case' }, format: asked.args };
      const { content } = exportSources.answer(asked.doc, params, context()) as Exported;
      return content.replaceAll('\r', '').trimEnd() || 'nothing';
    },
    type: (asked: Asked) =>
      writeList(
        ((typeDefinition.answer(asked.doc, at(asked), context()) ?? []) as Location[]).map(({ range }) =>
          writePlace(asked.doc, range),
        ),
      ),
  };
}

function named({ name, detail }: CallHierarchyItem): string {
  return `${name} (${detail})`;
}
