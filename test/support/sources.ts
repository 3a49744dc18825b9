/** The project's own files, and what can be told of them without running them. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export const root = path.join(__dirname, '..', '..');

/** Every file that is in the repository or about to be, by its path from the root, with forward slashes. */
export const files: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => file !== '' && fs.existsSync(path.join(root, file)));

export function read(file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8');
}

/** The files below a folder with an ending. */
export function below(folder: string, ending: string): string[] {
  return files.filter((file) => file.startsWith(`${folder}/`) && file.endsWith(ending));
}

/** What a file imports: paths from the root for its own project's files, names for packages. */
export function importsOf(file: string): string[] {
  const found = read(file).matchAll(
    /^(?:(?:import|export)\b[^;'"=]*?\bfrom|import) ['"]([^'"]+)['"]|\b(?:import|require)\(['"]([^'"]+)['"]\)/gm,
  );
  return [...found].map(([, named, called]) => {
    const target = named ?? (called as string);
    if (!target.startsWith('.')) return target;
    return path.posix.join(path.posix.dirname(file), target).replace(/\.js$/, '.ts');
  });
}

/** A source without its comments and the content of its strings. */
export function codeOf(file: string): string {
  return read(file).replace(
    /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/(?![*/ ])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[gimsuvy]*/g,
    (match) => (match.startsWith('/') ? ' ' : "''"),
  );
}

/** How many lines each function of a formatted file has, from its head to its closing brace. */
export function functionLengths(file: string): number[] {
  const lines = read(file).split('\n');
  return lines.flatMap((line, from) => {
    const indent = headOfFunction(line);
    if (indent === undefined) return [];
    const to = lines.findIndex((other, i) => i > from && other.startsWith(`${indent}}`));
    return to < 0 ? [] : [to - from + 1];
  });
}

/** The value that so much of a list does not exceed; `share` 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The indent of a line that begins a function or method with a body. */
function headOfFunction(line: string): string | undefined {
  const [, indent, name] =
    /^(\s*)(?:export |default |private |protected |public |static |async |get |set |override )*(?:function\*? ?)?(\*?#?[\w$]+)(?:<.*>)?\(.*[{(,]$/.exec(
      line,
    ) ?? [];
  const call = /^(?:if|for|while|switch|catch|return|describe|test|it|suite|await|super)$/;
  if (indent === undefined || name === undefined || call.test(name)) return undefined;
  return line.endsWith('{') || /\bfunction\b/.test(line) ? indent : undefined;
}
