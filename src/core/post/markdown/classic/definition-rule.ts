import type { MarkdownIt } from "markdown-it";
import type { DefinitionForm, LabelHabits } from "../../../flavours/reference-habits.ts";
import { type TextRange, textRange } from "../../../text/text-range.ts";
import { BlockState } from "../block-state.ts";
import { recordDefinition } from "../reference-rule.ts";
import { labelComparison } from "./compare-labels.ts";
import { isAtLineStart } from "./line-frames.ts";
import { resolveEntities } from "./resolve-entities.ts";

/** A definition takes at most its label's two lines, one for its address and one for its title. */
const mostLines = 4;

/** Definitions as Markdown's first readers have them, line by line: they count wherever a line has their form, also within a paragraph's lines. */
export function addDefinitionRule({ block }: MarkdownIt, form: DefinitionForm, labels: LabelHabits): void {
	const { defined } = labelComparison(labels);
	block.ruler.at(
		"reference",
		(state, startLine, endLine, silent) => {
			if (!(state instanceof BlockState) || state.src[state.contentStart(startLine)] !== "[") return false;
			if ((state.sCount[startLine] ?? 0) - state.blkIndent > 3) return false;
			if (form.atLineStart && !isAtLineStart(state, startLine)) return false;
			const found = findDefinition(state, startLine, endLine, form);
			if (!found) return false;
			if (silent) return true;
			state.line = found.lastLine + 1;
			const { label, address, title } = found;
			const written = withoutPointed(state.src, address, form);
			const text = state.src.slice(written.start, written.end);
			state.push("reference_definition", "", 0).map = [startLine, state.line];
			recordDefinition(state, startLine, {
				range: textRange(state.contentStart(startLine), title?.end ?? address.end),
				labelRange: label,
				label: defined(state.src.slice(label.start, label.end)),
				destination: state.md.normalizeLink(
					form.noEscapes ? resolveEntities(text) : state.md.utils.unescapeAll(text),
				),
				destinationRange: written,
				title: title && state.src.slice(title.start + 1, title.end - 1),
				titleRange: title,
			});
			return true;
		},
		{ alt: interrupted(form) },
	);
}

function interrupted({ atLineStart, endsNoParagraph }: DefinitionForm): string[] {
	if (endsNoParagraph) return [];
	return atLineStart ? ["paragraph", "reference", "blockquote"] : ["paragraph", "reference"];
}

interface FoundDefinition {
	readonly label: TextRange;
	readonly address: TextRange;
	readonly title: TextRange | undefined;
	readonly lastLine: number;
}

/** Reads the lines as they stand in their container, one after the other. */
function findDefinition(
	state: BlockState,
	startLine: number,
	endLine: number,
	{ pattern }: DefinitionForm,
): FoundDefinition | undefined {
	const lineStarts: number[] = [];
	let text = "";
	for (let line = startLine; line < Math.min(endLine, startLine + mostLines); line++) {
		if (state.isEmpty(line)) break;
		lineStarts.push(text.length);
		text += `${state.src.slice(state.contentStart(line), state.lineEnd(line))}\n`;
	}
	pattern.lastIndex = 0;
	const { indices } = pattern.exec(text) ?? {};
	const { label, address, title } = indices?.groups ?? {};
	const end = indices?.[0]?.[1];
	if (!label || !address || end === undefined) return undefined;
	const lineOf = (offset: number) => {
		let line = lineStarts.length - 1;
		while (line > 0 && (lineStarts[line] ?? 0) > offset) line--;
		return line;
	};
	const place = (offset: number) => {
		const line = lineOf(offset);
		return state.contentStart(startLine + line) + offset - (lineStarts[line] ?? 0);
	};
	const range = ([start, end]: readonly [number, number]) => textRange(place(start), place(end));
	return {
		label: range(label),
		address: range(address),
		title: title && range(title),
		lastLine: startLine + lineOf(end),
	};
}

function withoutPointed(src: string, { start, end }: TextRange, { mayBeEmpty }: DefinitionForm): TextRange {
	const isPointed = src[start] === "<" && src[end - 1] === ">" && end - start > (mayBeEmpty ? 1 : 2);
	return isPointed ? textRange(start + 1, end - 1) : textRange(start, end);
}
