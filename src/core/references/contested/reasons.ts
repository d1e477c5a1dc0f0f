import * as l10n from "@vscode/l10n";

/** Why a label may mean something else to the post's engine. */
export type ContestedReason =
	| "defined-twice"
	| "says-otherwise"
	| "definition-line"
	| "definition-place"
	| "definition-form"
	| "spelling"
	| "comment"
	| "template-tag"
	| "html"
	| "code"
	| "alt-text"
	| "bar"
	| "neighbour"
	| "text"
	| "holds-apart"
	| "reads-differently"
	| "many-lines"
	| "attributes"
	| "more-said"
	| "emphasis";

/** One sentence about a label, as written, in a line, counted from 1. */
export function sayReason(reason: ContestedReason, label: string, line: number): string {
	switch (reason) {
		case "defined-twice":
			return l10n.t(
				"`[{0}]` is defined again in line {1}, and engines differ in which definition counts.",
				label,
				line,
			);
		case "says-otherwise":
			return l10n.t(
				"`[{0}]` in line {1} says something else than the definition that counts: give it another label, or remove it.",
				label,
				line,
			);
		case "definition-line":
			return l10n.t("`[{0}]:` in line {1} is a definition to some engines and text to others.", label, line);
		case "definition-place":
			return l10n.t("`[{0}]` is defined in line {1} in a place that not every engine reads.", label, line);
		case "definition-form":
			return l10n.t(
				"`[{0}]` in line {1} has an address or title that engines read differently.",
				label,
				line,
			);
		case "spelling":
			return l10n.t("`[{0}]` in line {1} is spelt in a way that engines compare differently.", label, line);
		case "comment":
			return l10n.t("`[{0}]` also stands in a comment in line {1}.", label, line);
		case "template-tag":
			return l10n.t("`[{0}]` also stands in a template tag in line {1}, which may print it.", label, line);
		case "html":
			return l10n.t(
				"`[{0}]` in line {1} stands in or right below HTML, which engines read differently.",
				label,
				line,
			);
		case "code":
			return l10n.t("`[{0}]` in line {1} is code to some engines and text to others.", label, line);
		case "alt-text":
			return l10n.t("`[{0}]` also stands in an image's alternative text in line {1}.", label, line);
		case "bar":
			return l10n.t(
				"`[{0}]` in line {1} stands beside a `|`, of which some engines make a table.",
				label,
				line,
			);
		case "neighbour":
			return l10n.t(
				"`[{0}]` in line {1} stands beside other brackets, and engines differ in which belong together.",
				label,
				line,
			);
		case "text":
			return l10n.t("`[{0}]` in line {1} is a reference to some engines and text to others.", label, line);
		case "holds-apart":
			return l10n.t(
				"`[{0}]` is defined in line {1} between texts that would run together or part without it.",
				label,
				line,
			);
		case "reads-differently":
			return l10n.t("`[{0}]` in line {1} stands in text that would read differently.", label, line);
		case "many-lines":
			return l10n.t("`[{0}]` in line {1} has a title of several lines: write it on one.", label, line);
		case "attributes":
			return l10n.t(
				"`[{0}]` in line {1} has attributes in the line below it, which its links would lose.",
				label,
				line,
			);
		case "more-said":
			return l10n.t(
				"`[{0}]` in line {1} says what a definition cannot, such as a picture's size.",
				label,
				line,
			);
		case "emphasis":
			return l10n.t(
				"`[{0}]` in line {1} holds a `_` or `*` that some engines may pair with one in the address.",
				label,
				line,
			);
	}
}
