import type { CodeActionKind, Command, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Document } from '../../core/document.js';
import type { Edit, Span } from '../../core/model.js';
import type { Context } from '../feature.js';

/** Something that can be done at a place although nothing is wrong there. */
export interface Action {
  /** `quickfix` or a kind of `refactor`; what is offered under it can be asked for by that name. */
  readonly kind: CodeActionKind;
  /**
   * What is offered for a stretch of the text; an empty one is a cursor. It is asked again when the user has chosen, so the same
   * text and stretch must give the same list.
   */
  actions(doc: Document, span: Span, ctx: Context): readonly Offer[];
}

/** One thing to choose. Exactly one of `edits`, `edit` and `command` is set. */
export interface Offer {
  readonly title: string;
  /** What changes in this document; asked for when the user has chosen. */
  readonly edits?: () => readonly Edit[];
  /** What changes in other files, ready for the client; asked for when the user has chosen. */
  readonly edit?: () => WorkspaceEdit;
  /** What the client does itself; offered only where the client has that command. */
  readonly command?: Command;
  /** Why it cannot be done as the text is now; asked for where the user wants to see a list and the client can show reasons. */
  readonly refused?: () => string | undefined;
  /** Its edit costs as much as reading the text: a client that must have it at once gets it only if it asks for this kind. */
  readonly dear?: true;
}
