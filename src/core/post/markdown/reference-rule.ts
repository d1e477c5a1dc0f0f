import type { MarkdownIt } from "markdown-it";
import type { Flavour, FootnoteHabits } from "../../flavours/flavour.ts";
import { sliceRange, type TextRange, textRange } from "../../text/text-range.ts";
import type { DefinitionDraft } from "./block-draft.ts";
import { BlockState } from "./block-state.ts";
import { type LabelComparison, labelComparison } from "./classic/compare-labels.ts";
import { flavourOfParser } from "./parser-flavour.ts";
import { RuleCall, ruleCalls } from "./rule-call.ts";
import { findTags } from "./template-tags.ts";
import { wrapRule } from "./wrap-rule.ts";

/** Makes the rule for link reference definitions (CommonMark 4.7) record each one, duplicates included. Footnotes are none. */
export function recordDefinitions({ ruler }: MarkdownIt["block"], { footnotes, labels }: Flavour): void {
	const compare = labels && labelComparison(labels).defined;
	wrapRule(ruler, "reference", (rule) => (state, startLine, endLine, silent) => {
		if (!(state instanceof BlockState)) return rule(state, startLine, endLine, silent);
		const start = state.contentStart(startLine);
		if (state.src[start] !== "[" || isNote(state.src, start, footnotes)) return false;
		const call = new RuleCall(state, "definition", start);
		ruleCalls.push(call);
		const isDefinition = rule(state, startLine, endLine, silent);
		ruleCalls.pop();
		if (isDefinition) record(state, startLine, call, compare);
		return isDefinition;
	});
}

const labelWithoutBlanks = /\[\^[^\s\]]*\]/y;

function isNote(src: string, start: number, footnotes: FootnoteHabits | undefined): boolean {
	if (footnotes?.none || src[start + 1] !== "^") return false;
	labelWithoutBlanks.lastIndex = start;
	return !footnotes?.blanksMakeLinks || labelWithoutBlanks.test(src);
}

/** `compare`: as the flavour compares labels, where that is not as markdown-it does. */
function record(
	state: BlockState,
	startLine: number,
	call: RuleCall,
	compare: LabelComparison["defined"] | undefined,
): void {
	const { destination, destinationWritten: written } = call;
	const compared = state.tokens.at(-1)?.meta?.label;
	if (!destination || !written || typeof compared !== "string") return;
	const { title } = call;
	// A title is only tried: the rule drops it where more follows on its line, and ends the definition on the line before.
	const hasTitle =
		title && title.range.start > destination.end && title.range.end <= state.lineEnd(state.line - 1);
	const labelStart = call.start + 1;
	const labelRange = textRange(labelStart, findLabelEnd(state, labelStart));
	const label = compare?.(sliceRange(state.src, labelRange)) ?? compared;
	recordDefinition(state, startLine, {
		range: textRange(call.start, hasTitle ? title.range.end : destination.end),
		labelRange,
		label,
		destination: call.href,
		destinationRange: written,
		title: hasTitle ? title.value : undefined,
		titleRange: hasTitle ? title.range : undefined,
	});
}

/** Records a definition read up to `state.line`; its ranges are those of the state's source. */
export function recordDefinition(
	state: BlockState,
	startLine: number,
	definition: Omit<DefinitionDraft, "linesRange">,
): void {
	const { range, labelRange, destinationRange, titleRange } = definition;
	state.definitionEnd = state.line;
	const place = ({ start, end }: TextRange) => state.range(start, end);
	state.parts.definitions.push({
		range: place(range),
		linesRange: state.range(
			lineStart(state, startLine),
			Math.min(state.lineEnd(state.line - 1) + 1, state.src.length),
		),
		labelRange: place(labelRange),
		label: definition.label,
		destination: definition.destination,
		destinationRange: place(destinationRange),
		title: definition.title,
		titleRange: titleRange && place(titleRange),
	});
	const destinationText = sliceRange(state.src, destinationRange);
	if (!destinationText.includes("{")) return;
	for (const { start, end } of findTags(destinationText, flavourOfParser(state.md).templates)) {
		state.parts.templateTags.push(state.range(destinationRange.start + start, destinationRange.start + end));
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
