/** The command line was not understood: `message` says why, as a clause without a full stop. */
export class UsageError extends Error {}

export const help = `Glossator finds footnote markers and notes in policy texts, links them, and says what is broken.

Usage:
  glossator check [--lexicon FILE] [--format text|json] [--rule CODE=SEVERITY]... FILE...
  glossator annotate [--lexicon FILE] FILE...
  glossator annotate [--lexicon FILE] --jsonl < TEXTS
  glossator export --format FORMAT [--lexicon FILE] FILE...
  glossator help | --version

A FILE named - is standard input; reports call it <stdin>.
  --lexicon       What the workspace knows of actors; without it, glossator.actors.yaml in the current folder, if there
                  is one. What is wrong in it is said on standard error and does not count for the exit code.

check      Reports what is broken.
  --format text   FILE:LINE:COLUMN SEVERITY CODE MESSAGE, the line with carets below it, and the places it is about (default)
  --format json   One array of {file, findings: [{rule, severity, start, end, line, column, endLine, endColumn, message,
                  related: [{start, end, line, column, message}]}]}
  --rule          Sets the severity of one rule: error, warning, information, hint or off. May be repeated.
                  Example: --rule note/number-gap=off

annotate   Prints what is found as JSON Lines, one object per text; schema/annotation.schema.json describes it.
  --jsonl         Reads lines {"id": …, "text": …} from standard input and answers each with one line as soon as it is
                  done. "language" (plaintext or markdown) and "date" may stand beside them. A text without an id is
                  answered with the number of its line as id. A line that cannot be read is answered with
                  {"line": NUMBER, "error": …}, and the rest goes on.

export     Prints the sources that the notes of all files cite, as one document.
  --format        csl-json        for citation managers, with each source once
                  bibtex          the same for LaTeX
                  csv             a table, with a line for each source of each file: where it is cited, and which places of it
                  markdown        a list of sources in the order of the alphabet
                  web-annotation  not only sources but all that was found, as W3C Web Annotations; places count code points

Exit codes:
  0   nothing found (hints are printed, but do not count)
  1   check: at least one finding that is an error, a warning or information
  2   the command line was wrong, or a text could not be read

Lines and columns count from 1; columns and offsets are UTF-16 code units. Texts are UTF-8, or UTF-16 with a byte order
mark; the mark belongs to the encoding, so offsets count without it. Colours appear on a terminal unless NO_COLOR is set.
`;
