import type { FrontMatterFormat } from "../format.ts";
import { linesFrom } from "./lines.ts";

/** What lines look like before any parser reads them: how far they may be front matter, and how sure that is. */
export interface Survey {
	/** The keys at the start of a line, in order, up to `end`. */
	readonly keys: readonly string[];
	/** Where the lines stop looking like front matter: the end of the last that does, without its line end. */
	readonly end: number;
	/** The start of the line after that. */
	readonly next: number;
	/** Whether a line of another kind follows. */
	readonly isFollowedByProse: boolean;
}

const YAML_KEY = /^["']?([A-Za-z_][\w.-]*)["']?[ \t]*:(?:[ \t]|$)/;
const TOML_KEY = /^["']?([A-Za-z_][\w.-]*)["']?[ \t]*=/;
const TOML_TABLE = /^\[{1,2}([\w.-]+)\]{1,2}[ \t]*(?:#|$)/;
/** Indented text, list items, comments, closing brackets, and keys in other scripts or with spaces in them. */
const YAML_CONTINUATION = /^(?:[ \t]|-[ \t]|-$|#|[\]}]|[^\s:#`*>|]{1,40}[ \t]*:(?:[ \t]|$))/;
const TOML_CONTINUATION = /^(?:[ \t]|#|[\]}]|"""|''')/;

const KNOWN_KEYS = new Set(
	"title post_title date post_date layout author authors tags categories category slug permalink published draft description type ID id".split(
		" ",
	),
);

/** Reads lines as a person skims them, up to the first blank line that no key follows; `indent` is what all of them may stand behind. */
export function surveyLines(
	text: string,
	from: number,
	limit: number,
	format: FrontMatterFormat,
	indent = "",
): Survey {
	const keys: string[] = [];
	let end = from;
	let next = from;
	let isAfterBlank = false;
	for (const line of linesFrom(text, from, limit)) {
		const isIndented = indent !== "" && text.startsWith(indent, line.start);
		const written = text.slice(line.start + (isIndented ? indent.length : 0), line.end);
		if (written.trim() === "") {
			isAfterBlank = keys.length > 0;
			continue;
		}
		const key = keyOf(written, format);
		const isKnown = key !== undefined && (!isAfterBlank || KNOWN_KEYS.has(key));
		if (!isKnown && (isAfterBlank || !isContinuation(written, format))) {
			return { keys, end, next, isFollowedByProse: true };
		}
		if (key !== undefined) keys.push(key);
		isAfterBlank = false;
		end = line.end;
		next = line.next;
	}
	return { keys, end, next, isFollowedByProse: false };
}

/** Whether lines after an opening fence show that it is one, and not a thematic break: a known key, or two keys. */
export function isEvidence(survey: Survey): boolean {
	return survey.keys.length > 1 || survey.keys.some((key) => KNOWN_KEYS.has(key));
}

function keyOf(line: string, format: FrontMatterFormat): string | undefined {
	if (format === "toml") return (TOML_KEY.exec(line) ?? TOML_TABLE.exec(line))?.[1];
	return YAML_KEY.exec(line)?.[1];
}

function isContinuation(line: string, format: FrontMatterFormat): boolean {
	if (format === "json") return true;
	return (format === "toml" ? TOML_CONTINUATION : YAML_CONTINUATION).test(line);
}
