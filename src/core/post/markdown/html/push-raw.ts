import type { BlockState } from "../block-state.ts";

/** Puts what stands from a line's content up to an offset as raw HTML; what stands behind it on its line begins the next block. */
export function pushRaw(state: BlockState, startLine: number, endLine: number, end: number): void {
	let line = startLine;
	while (line < endLine - 1 && state.lineEnd(line) < end) line++;
	const lineEnd = state.lineEnd(line);
	state.eMarks[line] = end;
	const content = state.getLines(startLine, line + 1, state.blkIndent, false);
	const map = state.mapLines(startLine, line + 1, { isTrimmed: false });
	state.eMarks[line] = lineEnd;
	const token = state.push("html_block", "", 0);
	token.content = end >= lineEnd ? `${content}\n` : content;
	token.map = [startLine, line + 1];
	const passage = { role: "html", content, map, startsListItem: false } as const;
	state.parts.passages.push(passage);
	const tag = /^\s*<\/?([a-z][a-z0-9-]*)/i.exec(content)?.[1]?.toLowerCase();
	const condition = content.trimStart().startsWith("<!--")
		? 2
		: tag !== undefined && /^(?:script|pre|style|textarea)$/.test(tag)
			? 1
			: 6;
	const range = state.range(state.contentStart(startLine), end);
	state.parts.htmlBlocks.push({ range, condition, tag, passage });
	const rest = state.skipSpaces(end);
	if (rest < lineEnd) state.breakLine(line, rest);
	else {
		state.line = line + 1;
		// Lines below a tag may be indented as its content is, and are no code.
		const next = line + 1;
		if (next < endLine && !state.isEmpty(next) && (state.sCount[next] ?? 0) - state.blkIndent >= 4)
			state.breakLine(next, state.contentStart(next));
	}
}
