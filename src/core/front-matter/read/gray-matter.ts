import matter from "gray-matter";
import type { TextRange } from "../../text/text-range.ts";
import type { Block } from "./block.ts";
import { withoutBareReturns } from "./lines.ts";

/**
 * gray-matter without anything that runs: overriding `js` alone would leave `---javascript` and `---JS` open, and its
 * `language` option yields to the word after the fence. Never called without options: its cache then hides the second error.
 */
const INERT_ENGINES = { javascript: refuse, js: refuse, coffee: refuse, coffeescript: refuse, cson: refuse };
const CUTTING_ENGINES = { ...INERT_ENGINES, yaml: ignore, yml: ignore, json: ignore, toml: ignore };

/**
 * What stands between the fences as gray-matter cuts it. It takes `----` and `---foo` for a closing fence too, so it is
 * given no more than the block, and where it stops before the fence that was found, that fence holds.
 */
export function cutContent(text: string, block: Block): TextRange {
	if (!block.open || !block.close || block.kind !== "closed") return block.content;
	const delimiters: [string, string] = [fenceMark(block.open.text), fenceMark(block.close.text)];
	const content = text.slice(block.content.start, block.content.end);
	// What gray-matter takes quadratic time for are lines of blanks; where it cuts depends on none.
	const fenced =
		text.slice(block.start, block.content.start) + content.replace(/[ \t]/g, "_") + block.close.text;
	try {
		const cut = matter(withoutBareReturns(fenced), { delimiters, engines: CUTTING_ENGINES }).matter.replace(
			/^[ \t]*\r?\n/,
			"",
		);
		const { start, end } = block.content;
		const isWhole = cut.length <= end - start && text.slice(start + cut.length, end).trim() === "";
		return isWhole ? { start, end: start + cut.length } : block.content;
	} catch {
		return block.content;
	}
}

/** YAML as gray-matter hands it to js-yaml 3, which throws where it stops. Keys that stand twice pass. */
export function loadByGrayMatter(yaml: string): unknown {
	// No text holds this: the block is all of it.
	const delimiters: [string, string] = ["---", "\0\0\0"];
	const options = { delimiters, engines: INERT_ENGINES, json: true };
	return matter(`---\n${yaml}`, options).data;
}

/** Whether the readers that blog engines use take the YAML: js-yaml, as gray-matter calls it. */
export function engineAccepts(yaml: string): boolean {
	try {
		return typeof loadByGrayMatter(cheapToJudge(yaml)) === "object";
	} catch {
		return false;
	}
}

/** Blank lines one after the other; what they are indented by decides where a block scalar starts. */
const BLANK_LINES = /^(?:[ \t]*\r?\n)*[ \t]*$/gm;
const MOST_BLANKS = 100;

/** Without what takes gray-matter or js-yaml quadratic time: lines of blanks, many empty lines, and merge keys. */
export function cheapToJudge(yaml: string): string {
	return yaml
		.replace(BLANK_LINES, (lines) => (lines.length > MOST_BLANKS ? lines.replace(/[ \t]/g, "") : lines))
		.replace(/(?:\r?\n){3,}/g, "\n\n")
		.replaceAll("<<", "__");
}

/** `---` of `---json` or `--- `. */
function fenceMark(fence: string): string {
	return /^\W+/.exec(fence.trimEnd())?.[0].trim() ?? fence;
}

function refuse(): never {
	throw new SyntaxError("Front matter that runs as a program is not read.");
}

function ignore(): object {
	return {};
}
