import type { MarkdownIt } from "markdown-it";
import { BlockState } from "./block-state.ts";
import { ContentMap } from "./content-map.ts";
import { wrapRule } from "./wrap-rule.ts";

/** A table's caption, a paragraph right behind it that a colon or `Table:` starts. */
export function readCaptions({ block: { ruler } }: MarkdownIt): void {
	for (const name of ["table", "ruled_table"]) {
		wrapRule(ruler, name, (rule) => (state, startLine, endLine, silent) => {
			const isTable = rule(state, startLine, endLine, silent);
			if (isTable && !silent && state instanceof BlockState) readCaption(state, endLine);
			return isTable;
		});
	}
}

const captionMark = /(?:[Tt]able)?:[ \t]+/y;

function readCaption(state: BlockState, endLine: number): void {
	const first = state.skipEmptyLines(state.line);
	state.lookTo(first + 1);
	if (first >= endLine || (state.sCount[first] ?? 0) - state.blkIndent >= 4) return;
	captionMark.lastIndex = state.contentStart(first);
	if (!captionMark.test(state.src) || captionMark.lastIndex >= state.lineEnd(first)) return;
	const start = captionMark.lastIndex;
	let end = first + 1;
	while (end < endLine && !state.isEmpty(end)) end++;
	const map = new ContentMap();
	let content = "";
	for (let line = first; line < end; line++) {
		const from = line === first ? start : state.contentStart(line);
		if (content !== "") content += "\n";
		map.add(content.length, state.place(from), state.place(state.lineEnd(line)));
		content += state.src.slice(from, state.lineEnd(line)).trimEnd();
	}
	const close = state.tokens.pop();
	if (!close) return;
	state.level++;
	state.push("caption_open", "caption", 1).map = [first, end];
	const inline = state.push("inline", "", 0);
	inline.content = content;
	inline.children = [];
	state.parts.passages.push({ role: "cell", content, map, startsListItem: false });
	state.push("caption_close", "caption", -1);
	state.push("table_close", "table", -1);
	state.line = end;
}
