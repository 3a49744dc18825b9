import { installed, type Peer } from './peers.mjs';

/** Tools that look for names and dates in prose. */
const candidates: readonly { readonly packages: readonly string[]; readonly open: () => Promise<Peer['check']> }[] = [
  {
    packages: ['compromise'],
    async open() {
      const { default: nlp } = await import('compromise');
      return async (text) => nlp(text).topics().length;
    },
  },
  {
    packages: ['wink-nlp', 'wink-eng-lite-web-model'],
    async open() {
      const [{ default: winkNLP }, { default: model }] = await Promise.all([
        import('wink-nlp'),
        import('wink-eng-lite-web-model'),
      ]);
      const nlp = winkNLP(model);
      return async (text) => nlp.readDoc(text).entities().length();
    },
  },
  {
    packages: ['chrono-node'],
    async open() {
      const chrono = await import('chrono-node');
      return async (text) => chrono.parse(text, new Date(2024, 0, 15)).length;
    },
  },
  {
    packages: ['@microsoft/recognizers-text-suite'],
    async open() {
      const { recognizeDateTime, Culture } = await import('@microsoft/recognizers-text-suite');
      return async (text) => recognizeDateTime(text, Culture.English).length;
    },
  },
];

/** Those that are installed, and the names of those that are not. */
export const openSubjectPeers = () => installed(candidates);
