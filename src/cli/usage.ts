import { reportFormats } from "./reporters/index.ts";

const formats = reportFormats.map(({ name }) => name).join("|");

export const usage = `Usage:
  recap check [OPTIONS] PATHS…      Check posts: files, folders and globs.
  recap links [OPTIONS] PATHS…      Ask the addresses that posts link: which are dead, which have moved?
  recap read [--dialect ID] FILE    Print what Recap reads of a post, as JSON.
  recap references TOOL FILES…      Tend a post's references and print the result.
  recap schedule [OPTIONS] FILE     Print an event's schedule: frab XML, pretalx, .ics, Sessionize …
  recap --help | --version

Options of check:
  --format ${formats}   How findings are written. Default: text.
  --fix                             Mend what is certain, in the files.
  --rules ID,ID                     Only these rules; may be given again.
  --dialect ID                      The blog engine, where it is not detected.
  --schedule FILE                   Compare titles and speakers with an event's schedule; may be given again.
  --max-severity SEVERITY           Fail on anything heavier: none, hint, information, warning or error. Default: warning.
  --stdin-filename FILE             Check standard input as if it stood in FILE; with --fix, print it mended and report on stderr.
  --watch                           Check again whenever something changes, until Ctrl+C; not with --fix.
  --cache                           Check only what has changed since the last run with --cache; not with --fix.
  --cache-location FILE             The same, with the cache in FILE.

Options of links: --format, --dialect and --max-severity as above; without the last, a dead link fails.
  --fix                             Write better addresses into the files: of pages that have moved, answer on https, or stand behind a shortener.
  --cache                           Do not ask again what answered in the last 24 hours, or told something else in the last one.
  --cache-location FILE             The same, with the cache in FILE.

Tools of references: renumber, sort, prune, to-reference, to-inline, link-addresses,
renumber-footnotes, prune-footnotes. With --write they change the files.

Options of schedule:
  --format text|json                A table, or every session as JSON. Default: text.
  --time-zone ZONE                  The event's zone, such as Europe/Brussels, where the file does not tell it.
  --all                             Show breaks, cancelled and unscheduled sessions in the table, too.

Settings come from recap.config.json ({ "rules", "dialect", "posts", … }) or .vscode/settings.json in the current folder.
Files that are not posts are not checked; the last line counts them. Folders are read as .gitignore allows.

Exit: 0 nothing is heavier than --max-severity, 1 something is, 2 something could not run.
`;
