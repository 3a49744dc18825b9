import fs from 'node:fs';

/** Another tool that looks for what Glossator looks for. */
export interface Peer {
  readonly name: string;
  /** Reads a text from scratch and gives the number of what it reports or finds. */
  readonly check: (text: string) => Promise<number>;
}

/** A peer that may be missing on this machine: then `open` fails. */
interface Candidate {
  readonly packages: readonly string[];
  readonly open: () => Promise<Peer['check']>;
}

const candidates: readonly Candidate[] = [
  {
    packages: ['remark-lint', 'remark-gfm'],
    async open() {
      const [{ remark }, gfm, undefinedReferences, unusedDefinitions, duplicates] = await Promise.all([
        import('remark'),
        import('remark-gfm'),
        import('remark-lint-no-undefined-references'),
        import('remark-lint-no-unused-definitions'),
        import('remark-lint-no-duplicate-definitions'),
      ]);
      const rules = [undefinedReferences.default, unusedDefinitions.default, duplicates.default];
      const processor = rules.reduce((chain, rule) => chain.use(rule as never), remark().use(gfm.default as never));
      // Parsed and checked, but not written out again as `process` would.
      return (text) =>
        new Promise((resolve, reject) => {
          processor.run(processor.parse(text), { value: text }, (error, _tree, file) => {
            if (error) reject(error);
            else resolve(file?.messages.length ?? 0);
          });
        });
    },
  },
  {
    packages: ['markdownlint'],
    async open() {
      const { lint } = await import('markdownlint/sync');
      // Only the rules on references: the others would cost time for other questions. MD042 (empty links) is among them
      // because the text is parsed only if a rule asks for it, which the other two forget.
      const config = { default: false, MD042: true, MD052: true, MD053: true };
      return async (text) => lint({ strings: { text }, config }).text?.length ?? 0;
    },
  },
  {
    packages: ['vscode-markdown-languageservice'],
    open: async () => (await import('./language-service.mjs')).openLanguageService(),
  },
];

/** The tools for footnotes that are installed, and the names of those that are not. */
export const openPeers = () => installed(candidates);

/** Opens what can be opened. */
export async function installed(all: readonly Candidate[]): Promise<{ peers: Peer[]; missing: string[] }> {
  const peers: Peer[] = [];
  const missing: string[] = [];
  for (const { packages, open } of all) {
    try {
      peers.push({ name: packages.map(named).join(' + '), check: await open() });
    } catch (error) {
      missing.push(`${packages.join(' + ')} (${(error as Error).message.split('\n')[0]})`);
    }
  }
  return { peers, missing };
}

/** The package with the version that is installed. */
function named(name: string): string {
  const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return `${name} ${JSON.parse(fs.readFileSync(manifest, 'utf8')).version}`;
}
