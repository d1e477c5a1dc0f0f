import type { Block } from "./block.ts";
import { HEADER_KEY } from "./header.ts";
import { MAX_CHARACTERS, MAX_LINES } from "./limits.ts";
import { BLANK_LINE, fenceOf, lineFrom, linesFrom } from "./lines.ts";
import { surveyLines } from "./survey-lines.ts";

/** Keys that Pelican itself reads (its "Writing content" page), lower case. */
const PELICAN_KEYS = new Set(
	"title date modified tags keywords category slug author authors summary lang translation status template save_as url".split(
		" ",
	),
);

/** Front matter without an opening fence: bare JSON, Hexo's block that only ends in `---`, and Pelican's header lines. */
export function findUnfencedBlock(text: string, start: number): Block | undefined {
	if (text[start] === "{") return findBareJson(text, start);
	if (text[start] === '"') return findHexoJson(text, start);
	return findHexoBlock(text, start) ?? findHeader(text, start);
}

/** Hexo's JSON, as its documentation shows it: entries from the first line on, and only the closing `;;;`. */
function findHexoJson(text: string, start: number): Block | undefined {
	const head = text.slice(start, start + MAX_CHARACTERS);
	if (!/^"[^"\r\n]*"[ \t]*:/.test(head)) return undefined;
	const match = /(?:\r\n|\r|\n)(?=;;;[ \t]*(?:[\r\n]|$))/.exec(head);
	if (!match) return undefined;
	const close = lineFrom(text, start + match.index + match[0].length);
	return {
		...unfenced(start, close.start, close.next),
		kind: "closed",
		format: "json",
		close: fenceOf(text, close),
	};
}

/** A brace alone on its line and a key in other quotes or in none, or a comment: meant as JSON, which has neither. */
const BROKEN_JSON = /^\{[ \t]*\r?\n[ \t]*(?:\/\/|'\w+'[ \t]*:|[A-Za-z_]\w*[ \t]*:)/;

/** Hugo's JSON: an object at the very start, with a key first. `{% … %}` and `{: … }` are something else. */
function findBareJson(text: string, start: number): Block | undefined {
	const limit = start + MAX_CHARACTERS;
	const head = text.slice(start, limit);
	if (!/^\{\s*"[^"\r\n]*"\s*:/.test(head) && !BROKEN_JSON.test(head)) return undefined;
	const length = lengthOfObject(head);
	if (countLines(head, length ?? head.length) > MAX_LINES) {
		const end = start + (length ?? 0);
		return { ...unfenced(start, end, end), kind: "too-large", format: "json" };
	}
	if (length === undefined) {
		const firstBlank = BLANK_LINE.exec(head)?.index ?? head.length;
		const end = start + firstBlank;
		return { ...unfenced(start, end, lineFrom(text, end).next), kind: "unclosed", format: "json" };
	}
	const end = start + length;
	const rest = lineFrom(text, end);
	const isAlone = text.slice(end, rest.end).trim() === "";
	return { ...unfenced(start, end, isAlone ? rest.next : end), kind: "closed", format: "json" };
}

/** Hexo's old form: YAML from the first line on, and only the closing fence. Two keys must speak for it: `Note: x` over `---` is a heading. */
function findHexoBlock(text: string, start: number): Block | undefined {
	const survey = surveyLines(text, start, Math.min(text.length, start + MAX_CHARACTERS), "yaml");
	if (survey.keys.length < 2 || !survey.keys.some((key) => key === "title" || key === "date"))
		return undefined;
	const close = lineFrom(text, survey.next);
	if (!/^(?:-{3,}|;{3,})[ \t]*$/.test(text.slice(close.start, close.end))) return undefined;
	return {
		...unfenced(start, close.start, close.next),
		kind: "closed",
		format: "yaml",
		close: fenceOf(text, close),
	};
}

/** Two of Pelican's keys, title or date among them, in lines at the very start; a blank line ends them. */
function findHeader(text: string, start: number): Block | undefined {
	let end = start;
	let next = start;
	let lines = 0;
	const known = new Set<string>();
	for (const line of linesFrom(text, start)) {
		const written = text.slice(line.start, line.end);
		const isOver = written.trim() === "" || ++lines > MAX_LINES || line.end - start > MAX_CHARACTERS;
		if (isOver) break;
		const key = HEADER_KEY.exec(written)?.[2]?.toLowerCase();
		if (key === undefined && !(end > start && /^(?: {4}|\t)/.test(written))) break;
		if (key !== undefined && PELICAN_KEYS.has(key)) known.add(key);
		end = line.end;
		next = line.next;
	}
	if (known.size < 2 || !(known.has("title") || known.has("date"))) return undefined;
	return { ...unfenced(start, end, next), kind: "closed", format: "header" };
}

function unfenced(start: number, contentEnd: number, end: number) {
	const content = { start, end: contentEnd };
	return { open: undefined, content, close: undefined, almostClose: undefined, start, end };
}

function countLines(text: string, end: number): number {
	let count = 0;
	for (const line of linesFrom(text, 0, end)) if (line.next > line.end) count++;
	return count;
}

/** From the opening brace to the one that closes it; undefined where none does. */
function lengthOfObject(json: string): number | undefined {
	let depth = 0;
	for (const { 0: token, index } of json.matchAll(/"(?:[^"\\\r\n]|\\.)*"?|[[{]|[\]}]/g)) {
		if (token === "[" || token === "{") depth++;
		else if ((token === "]" || token === "}") && --depth === 0) return index + 1;
	}
	return undefined;
}
