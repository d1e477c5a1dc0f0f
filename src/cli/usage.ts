import * as l10n from "@vscode/l10n";
import { reportFormats } from "./reporters/index.ts";

/** Where the words behind what is typed begin. */
const COLUMN = 36;

/** What `--help` prints, in the reader's language; what is typed is the same in all. */
export function usage(): string {
	const formats = reportFormats.map(({ name }) => name).join("|");
	const severities = "none, hint, information, warning, error";
	const blocks = [
		[
			l10n.t("Usage:"),
			row("recap check [OPTIONS] PATHS…", l10n.t("Check posts: files, folders and globs.")),
			row(
				"recap links [OPTIONS] PATHS…",
				l10n.t("Ask the addresses that posts link: which are dead, which have moved?"),
			),
			row("recap read [--dialect ID] FILE", l10n.t("Print what Recap reads of a post, as JSON.")),
			row("recap references TOOL FILES…", l10n.t("Tend a post's references and print the result.")),
			row(
				"recap schedule [OPTIONS] FILE",
				l10n.t("Print an event's schedule: frab XML, pretalx, .ics, Sessionize …"),
			),
			"  recap --help | --version",
		],
		[
			l10n.t("Options of check:"),
			row(`--format ${formats}`, l10n.t("How findings are written. Default: {0}.", "text")),
			row("--fix", l10n.t("Mend what is certain, in the files.")),
			row("--rules ID,ID", l10n.t("Only these rules; may be given again.")),
			row("--dialect ID", l10n.t("The blog engine, where it is not detected.")),
			row(
				"--schedule FILE",
				l10n.t("Compare titles and speakers with an event's schedule; may be given again."),
			),
			row(
				"--max-severity SEVERITY",
				l10n.t("Fail on anything heavier. One of {0}. Default: {1}.", severities, "warning"),
			),
			row(
				"--stdin-filename FILE",
				l10n.t(
					"Check standard input as if it stood in FILE; with --fix, print it mended and report on stderr.",
				),
			),
			row("--watch", l10n.t("Check again whenever something changes, until Ctrl+C; not with --fix.")),
			row("--cache", l10n.t("Check only what has changed since the last run with --cache; not with --fix.")),
			row("--cache-location FILE", l10n.t("The same, with the cache in FILE.")),
		],
		[
			l10n.t(
				"Options of links: --format, --dialect and --max-severity as above; without the last, a dead link fails.",
			),
			row(
				"--fix",
				l10n.t(
					"Write better addresses into the files: of pages that have moved, answer on https, or stand behind a shortener.",
				),
			),
			row(
				"--cache",
				l10n.t(
					"Do not ask again what answered in the last 24 hours, or told something else in the last one.",
				),
			),
			row("--cache-location FILE", l10n.t("The same, with the cache in FILE.")),
		],
		[
			l10n.t("Tools of references; with --write they change the files:"),
			"  renumber, sort, prune, to-reference, to-inline, link-addresses, renumber-footnotes, prune-footnotes",
		],
		[
			l10n.t("Options of schedule:"),
			row("--format text|json", l10n.t("A table, or every session as JSON. Default: {0}.", "text")),
			row(
				"--time-zone ZONE",
				l10n.t("The event's zone, such as Europe/Brussels, where the file does not tell it."),
			),
			row("--all", l10n.t("Show breaks, cancelled and unscheduled sessions in the table, too.")),
		],
		[
			l10n.t(
				"Settings come from {0} or {1} in the project's folder: the nearest one, from the current folder up to its repository's, with such a file or a site's configuration.",
				'recap.config.json ({ "rules", "dialect", "posts", … })',
				".vscode/settings.json",
			),
			l10n.t(
				"Files that are not posts are not checked; the last line counts them. Folders are read as .gitignore allows.",
			),
		],
		[l10n.t("Exit: 0 nothing is heavier than --max-severity, 1 something is, 2 something could not run.")],
	];
	return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function row(typed: string, about: string): string {
	return `${`  ${typed}  `.padEnd(COLUMN)}${about}`;
}
