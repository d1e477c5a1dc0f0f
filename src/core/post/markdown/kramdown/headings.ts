import { addHeading } from "../block-rules.ts";
import { ContentMap } from "../content-map.ts";
import type { BlockRule } from "./block-rule.ts";
import { isOutdented, lineText } from "./lines.ts";

const atx = /^(#{1,6})[\t ]+(.*)$/;

/** `# Title` at the line's very start, with a blank behind the signs (kramdown-parser-gfm). */
export const readHeading: BlockRule = (state, line, _, silent) => {
	if (state.src[state.bMarks[line] ?? 0] !== "#") return false;
	const text = lineText(state, line);
	const [, signs = "", written = ""] = atx.exec(text) ?? [];
	if (signs === "") return false;
	const id = /[\t ]\{#[^\s{}]+\}\s*$/.exec(written)?.[0] ?? "";
	const bare = written.slice(0, written.length - id.length).trimEnd();
	const shown = bare.replace(/(?:^|[\t ])#+$/, "").trimEnd();
	if (shown === "") return false;
	if (silent) return true;
	const lineStart = state.bMarks[line] ?? 0;
	const start = lineStart + text.length - text.slice(signs.length).trimStart().length;
	const content = shown.trimStart();
	const map = new ContentMap();
	map.add(0, state.place(start), state.place(start + content.length));
	state.line = line + 1;
	const first = state.tokens.length;
	const open = state.push("heading_open", `h${signs.length}`, 1);
	open.markup = signs;
	open.map = [line, line + 1];
	const inline = state.push("inline", "", 0);
	inline.content = content + (id === "" ? "" : ` ${id.trim()}`);
	inline.map = [line, line + 1];
	inline.children = [];
	state.push("heading_close", `h${signs.length}`, -1).markup = signs;
	const end = lineStart + text.trimEnd().length;
	addHeading(state, first, { level: signs.length, syntax: "atx", map, end, startLine: line });
	return true;
};

/** One line of text over `---` or `===`, with no other block right above. */
export const readUnderlined: BlockRule = (state, line, endLine, silent) => {
	if (state.isGlued || silent || line + 1 >= endLine || !isOutdented(state, line)) return false;
	const underline = lineText(state, line + 1);
	if (!/^[-=]+[ \t]*$/.test(underline)) return false;
	const level = underline[0] === "=" ? 1 : 2;
	const content = lineText(state, line).trim();
	if (content === "") return false;
	const map = new ContentMap();
	const start = state.contentStart(line);
	map.add(0, state.place(start), state.place(start + content.length));
	state.line = line + 2;
	const first = state.tokens.length;
	const open = state.push("heading_open", `h${level}`, 1);
	open.markup = underline[0] ?? "";
	open.map = [line, line + 2];
	const inline = state.push("inline", "", 0);
	inline.content = content;
	inline.map = [line, line + 1];
	inline.children = [];
	state.push("heading_close", `h${level}`, -1);
	const end = (state.bMarks[line + 1] ?? 0) + underline.trimEnd().length;
	addHeading(state, first, { level, syntax: "setext", map, end, startLine: line });
	return true;
};

/** A rule of `*`, `-` or `_` (`HR_START`). */
export const readRule: BlockRule = (state, line, _, silent) => {
	const sign = state.src[state.contentStart(line)];
	if ((sign !== "*" && sign !== "-" && sign !== "_") || !isOutdented(state, line)) return false;
	const text = lineText(state, line).trim();
	if (!isRuleText(text)) return false;
	// Only what looks like a list as well ends a paragraph.
	if (silent) return false;
	state.line = line + 1;
	const token = state.push("hr", "hr", 0);
	token.map = [line, line + 1];
	token.markup = text;
	return true;
};

/** Whether a trimmed line is a rule. */
export function isRuleText(text: string): boolean {
	const sign = text[0] ?? "";
	if (!/[-*_]/.test(sign)) return false;
	let count = 0;
	for (const character of text) {
		if (character === sign) count++;
		else if (character !== " " && character !== "\t") return false;
	}
	return count >= 3;
}
