import type { Token } from "markdown-it";
import type { BlockState } from "../block-state.ts";
import type { BlockRule } from "./block-rule.ts";
import { isAttributeLine, isEndMark, isOutdented, lineText } from "./lines.ts";

const namedList = /^ {0,3}\{:\w[\w-]*:(?:\\\}|[^}])+\}\s*$/;
const extension = /^ {0,3}\{::(\w+)(?:\s(?:\\\}|[^}])*?)?(\/)?\}\s*$/;

/** `{: .class}` on a line of its own belongs to the block above, or where none is to the one below; `^` and options show nothing. */
export const readMark: BlockRule = (state, line, endLine, silent) => {
	const isList =
		isAttributeLine(state, line) || (isBrace(state, line) && namedList.test(lineText(state, line)));
	if (isList) {
		if (silent) return true;
		const start = state.contentStart(line);
		const end = (state.bMarks[line] ?? 0) + lineText(state, line).trimEnd().length;
		state.parts.attributeLists.push(state.range(start, end));
		state.isAfterMark = !state.isGlued && isAttributeLine(state, line);
		const token = pushNothing(state, line, line + 1);
		// A list with a name only says what the name stands for.
		if (!namedList.test(lineText(state, line))) token.content = state.src.slice(start, end);
		return true;
	}
	if (isEndMark(state, line)) {
		if (silent) return true;
		pushNothing(state, line, line + 1);
		state.isAfterMark = true;
		return true;
	}
	return isBrace(state, line) && readExtension(state, line, endLine, silent);
};

function isBrace(state: BlockState, line: number): boolean {
	return state.src[state.contentStart(line)] === "{" && isOutdented(state, line);
}

/** `{::comment}`, `{::nomarkdown}` and `{::options /}` (`parse_extension_start_tag`). */
function readExtension(state: BlockState, line: number, endLine: number, silent: boolean): boolean {
	const [, name = "", closed] = extension.exec(lineText(state, line)) ?? [];
	if (name !== "comment" && name !== "nomarkdown" && name !== "options") return false;
	let end = line + 1;
	if (closed === undefined) {
		const stop = new RegExp(`^ {0,3}\\{:/(?:${name})?\\}\\s*$`);
		while (end < endLine && !stop.test(lineText(state, end))) end++;
		if (end >= endLine) {
			state.lookTo(state.lineMax);
			return false;
		}
		end++;
	}
	if (silent) return true;
	if (name === "nomarkdown" && closed === undefined) pushRaw(state, line, end);
	else {
		pushNothing(state, line, end);
		if (name === "comment")
			state.parts.codes.push({
				syntax: "fenced",
				range: state.range(state.contentStart(line), state.lineEnd(end - 1)),
			});
	}
	return true;
}

/** What stands between the marks as HTML. */
function pushRaw(state: BlockState, line: number, end: number): void {
	state.line = end;
	const token = state.push("html_block", "", 0);
	token.content = state.getLines(line + 1, end - 1, 0, true);
	token.map = [line, end];
	const map = state.mapLines(line + 1, end - 1, { isTrimmed: false });
	const passage = { role: "html", content: token.content, map, startsListItem: false } as const;
	state.parts.passages.push(passage);
	state.parts.htmlBlocks.push({
		range: state.range(state.contentStart(line), state.lineEnd(end - 1)),
		condition: 1,
		tag: undefined,
		passage,
	});
}

function pushNothing(state: BlockState, line: number, end: number): Token {
	state.line = end;
	const token = state.push("engine_nothing", "", 0);
	token.map = [line, end];
	token.hidden = true;
	return token;
}
