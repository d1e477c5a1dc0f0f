import type { MarkdownIt } from "markdown-it";
import type { FootnoteHabits } from "../../flavours/flavour.ts";
import { sliceRange, textRange } from "../../text/text-range.ts";
import { BlockState } from "./block-state.ts";
import { flavourOfParser } from "./parser-flavour.ts";
import { RuleCall, ruleCalls } from "./rule-call.ts";
import { findTags } from "./template-tags.ts";
import { wrapRule } from "./wrap-rule.ts";

/** Makes the rule for link reference definitions (CommonMark 4.7) record each one, duplicates included. Footnotes are none. */
export function recordDefinitions(
	{ ruler }: MarkdownIt["block"],
	footnotes: FootnoteHabits | undefined,
): void {
	wrapRule(ruler, "reference", (rule) => (state, startLine, endLine, silent) => {
		if (!(state instanceof BlockState)) return rule(state, startLine, endLine, silent);
		const start = state.contentStart(startLine);
		if (state.src[start] !== "[" || (!footnotes?.none && state.src[start + 1] === "^")) return false;
		const call = new RuleCall(state, "definition", start);
		ruleCalls.push(call);
		const isDefinition = rule(state, startLine, endLine, silent);
		ruleCalls.pop();
		if (isDefinition) record(state, startLine, call);
		return isDefinition;
	});
}

function record(state: BlockState, startLine: number, call: RuleCall): void {
	const { destination, destinationWritten: written } = call;
	const label = state.tokens.at(-1)?.meta?.label;
	if (!destination || !written || typeof label !== "string") return;
	const lastLine = state.line - 1;
	const { title } = call;
	// A title is only tried: the rule drops it where more follows on its line, and ends the definition on the line before.
	const hasTitle = title && title.range.start > destination.end && title.range.end <= state.lineEnd(lastLine);
	const end = hasTitle ? title.range.end : destination.end;
	const labelStart = call.start + 1;
	state.parts.definitions.push({
		range: state.range(call.start, end),
		linesRange: state.range(
			lineStart(state, startLine),
			Math.min(state.lineEnd(lastLine) + 1, state.src.length),
		),
		labelRange: state.range(labelStart, findLabelEnd(state, labelStart)),
		label,
		destination: call.href,
		destinationRange: state.range(written.start, written.end),
		title: hasTitle ? title.value : undefined,
		titleRange: hasTitle ? state.range(title.range.start, title.range.end) : undefined,
	});
	const destinationText = sliceRange(state.src, destination);
	if (!destinationText.includes("{")) return;
	for (const tag of findTags(destinationText, flavourOfParser(state.md).templates)) {
		state.parts.templateTags.push(state.range(destination.start + tag.start, destination.start + tag.end));
	}
}

/** The label's `]`: the first one that is not escaped, as the rule takes no unescaped bracket in a label. */
function findLabelEnd(state: BlockState, start: number): number {
	let at = start;
	while (at < state.src.length && state.src[at] !== "]") at += state.src[at] === "\\" ? 2 : 1;
	return at;
}

/** A definition's line, or in a list what follows the item's marker. */
function lineStart(state: BlockState, line: number): number {
	const start = state.bMarks[line] ?? 0;
	const content = state.contentStart(line);
	return sliceRange(state.src, textRange(start, content)).trim() === "" ? start : content;
}
