import * as l10n from "@vscode/l10n";
import { nextLineStart } from "../../text/line-bounds.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";
import { quoteScalar } from "./quote-scalar.ts";
import { readYamlLine, type YamlLine } from "./yaml-line.ts";
import type { Mend, YamlMistake } from "./yaml-mistakes.ts";

/** Mistakes in how lines are indented, which only their neighbours show. `content` is what stands between the fences. */
export function* guessIndentation(
	text: string,
	content: TextRange,
	line: YamlLine,
	isKnownKey: (key: string) => boolean,
): Generator<YamlMistake> {
	if (line.indent.includes("\t")) yield tabMistake(text, content, line);
	const above = lineAbove(text, content, line);
	if (!above) return;
	const block = blockTextAbove(text, content, line);
	if (block && line.indent.length < block.indent.length) {
		const edits = underIndentedLines(text, content, line, block.indent).map((range) =>
			replaceRange(range, block.indent),
		);
		yield {
			message: l10n.t("Indent this line: it belongs to the text of `{0}` above.", block.key),
			mends: [{ title: l10n.t("Indent the text"), edits, isCertain: true }],
		};
	}
	if (isItem(line) && isItem(above) && line.indent !== above.indent) {
		yield {
			message: l10n.t("Line this dash up with the one above."),
			mends: [
				{
					title: l10n.t("Line the dashes up"),
					edits: [replaceRange(indentRange(line), above.indent)],
					isCertain: true,
				},
			],
			range: textRange(line.range.start, line.valueRange.start),
		};
	}
	if (
		line.indent !== above.indent &&
		line.key !== undefined &&
		above.key !== undefined &&
		above.value !== ""
	) {
		yield {
			message: l10n.t(
				"Line `{0}` up with the key above: it cannot belong to `{1}`, which has a value.",
				line.key,
				above.key,
			),
			mends: [
				{
					title: l10n.t("Line up {0}", line.key),
					edits: [replaceRange(indentRange(line), above.indent)],
					isCertain: isKnownKey(line.key),
				},
				...(isKnownKey(line.key) ? [] : joined(above, line)),
			],
			range: textRange(line.range.start, line.range.start + line.indent.length + line.key.length),
		};
	}
}

/** Of `title: RustFest` the next line may be the rest: `recap: day one`. */
function joined(above: YamlLine, line: YamlLine): readonly Mend[] {
	if (!/^\p{L}/u.test(above.value) || line.indent.length < above.indent.length) return [];
	const range = textRange(above.valueRange.start, line.range.end);
	const whole = quoteScalar(`${above.value} ${line.text.trim()}`);
	return [{ title: l10n.t("Put both lines in quotes"), edits: [replaceRange(range, whole)] }];
}

/** Tabs as indentation, with the mend of all of them: one alone would not help. */
export function tabMistake(text: string, content: TextRange, line: YamlLine): YamlMistake {
	const edits = tabIndents(text, content).map((range) =>
		replaceRange(range, text.slice(range.start, range.end).replaceAll("\t", "  ")),
	);
	return {
		message: l10n.t("Indent this line with spaces: YAML does not take tabs."),
		mends: edits.length > 0 ? [{ title: l10n.t("Change the tabs to spaces"), edits, isCertain: true }] : [],
		range: indentRange(line),
	};
}

/** The `key: |` or `key: >` whose text goes on above `line`, and how far that text is indented. */
function blockTextAbove(
	text: string,
	content: TextRange,
	line: YamlLine,
): { key: string; indent: string } | undefined {
	let indent = "";
	for (let above = lineAbove(text, content, line); above; above = lineAbove(text, content, above)) {
		if (above.key !== undefined && /^[|>][-+0-9]*$/.test(above.value)) return { key: above.key, indent };
		if (above.indent === "") return undefined;
		indent = above.indent;
	}
	return undefined;
}

/** From `line` to the next key: what stands too far left for the text above it. */
function underIndentedLines(
	text: string,
	content: TextRange,
	line: YamlLine,
	indent: string,
): readonly TextRange[] {
	const ranges: TextRange[] = [];
	let below = line;
	do {
		if (below.text.trim() !== "" && below.indent.length < indent.length) ranges.push(indentRange(below));
		const next = nextLineStart(text, below.range.end);
		if (next >= content.end || next === below.range.start) break;
		below = readYamlLine(text, next);
	} while (below.indent !== "" || below.key === undefined);
	return ranges;
}

function tabIndents(text: string, content: TextRange): readonly TextRange[] {
	const found = text.slice(content.start, content.end).matchAll(/(?<=^|[\r\n])[ ]*\t[ \t]*(?=[^\s])/g);
	return [...found].map(({ index, 0: indent }) =>
		textRange(content.start + index, content.start + index + indent.length),
	);
}

function lineAbove(text: string, content: TextRange, line: YamlLine): YamlLine | undefined {
	let above = line;
	while (above.range.start > content.start) {
		above = readYamlLine(text, above.range.start - 1);
		if (above.text.trim() !== "") return above;
	}
	return undefined;
}

function isItem(line: YamlLine): boolean {
	return /^[ ]*-(?:[ ]|$)/.test(line.text);
}

function indentRange({ range, indent }: YamlLine): TextRange {
	return textRange(range.start, range.start + indent.length);
}
