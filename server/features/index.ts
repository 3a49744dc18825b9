import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './callHierarchy.js';
import { codeAction, codeActionResolve } from './codeAction.js';
import { completion } from './completion.js';
import { definition } from './definition.js';
import { diagnostic } from './diagnostic.js';
import { documentHighlight } from './documentHighlight.js';
import { documentLink, documentLinkResolve } from './documentLink.js';
import { documentSymbol } from './documentSymbol.js';
import { executeRefactoring } from './executeRefactoring.js';
import { exportSources } from './exportSources.js';
import type { Feature } from './feature.js';
import { foldingRange } from './foldingRange.js';
import { hover } from './hover.js';
import { inlayHint } from './inlayHint.js';
import { neighbour } from './neighbour.js';
import { references } from './references.js';
import { prepareRename, rename } from './rename.js';
import { semanticTokens, semanticTokensDelta, semanticTokensRange } from './semanticTokens.js';
import { typeDefinition } from './typeDefinition.js';
import { workspaceSymbol } from './workspaceSymbol.js';

/** Every feature of the server. The order says nothing; a new one is a file and a line here. */
export const features: readonly Feature<never, unknown>[] = [
  hover,
  completion,
  definition,
  typeDefinition,
  references,
  documentHighlight,
  documentSymbol,
  foldingRange,
  documentLink,
  documentLinkResolve,
  semanticTokens,
  semanticTokensDelta,
  semanticTokensRange,
  rename,
  prepareRename,
  diagnostic,
  codeAction,
  codeActionResolve,
  prepareCallHierarchy,
  incomingCalls,
  outgoingCalls,
  inlayHint,
  neighbour,
  executeRefactoring,
  exportSources,
  workspaceSymbol,
];
