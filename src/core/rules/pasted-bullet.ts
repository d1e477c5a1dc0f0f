import * as l10n from "@vscode/l10n";
import { LineIndex } from "../text/line-index.ts";
import { startsBlock } from "../text/starts-block.ts";
import { replaceRange } from "../text/text-edit.ts";
import { containsRange, textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Problem, Rule } from "./rule.ts";

export const pastedBullet: Rule = {
	id: "pasted-bullet",
	summary: "Lists are written with - or *.",
	rationale:
		"A list pasted from slides or a mail has • before each line. Markdown takes the lines for one paragraph, so readers see no list.",
	defaultSeverity: "warning",
	examples: [
		{ bad: postWith("• One\n• Two\n"), good: postWith("- One\n- Two\n") },
		{ bad: postWith("We saw:\n\n● Talks\n● Booths\n"), good: postWith("We saw:\n\n- Talks\n- Booths\n") },
	],
	*check(post) {
		for (const block of post.body.blocks) {
			if (block.kind !== "paragraph") continue;
			const problem = problemIn(post.slice(block.range), block.range.start);
			if (problem && !post.body.codes.some(({ range }) => containsRange(range, block.range))) yield problem;
		}
	},
};

const BULLET = /^[ \t]*([•●▪‣◦·])[ \t\u00a0]*(?=\S)/;

/** Every line has one, and there are two at least: a single • sets a line apart. */
function problemIn(text: string, offset: number): Problem | undefined {
	if (!BULLET.test(text)) return undefined;
	const lines = new LineIndex(text.trimEnd());
	const edits = [];
	let holdsBlock = false;
	for (let line = 0; line < lines.lineCount; line++) {
		const text = lines.textOf(line);
		const bullet = BULLET.exec(text)?.[0];
		if (bullet === undefined) return undefined;
		holdsBlock ||= startsBlock(text.slice(bullet.length));
		const start = offset + lines.startOf(line);
		edits.push(replaceRange(textRange(start, start + bullet.length), "- "));
	}
	if (edits.length < 2) return undefined;
	return {
		message: l10n.t("Write the list with - before each line: readers see one paragraph with dots in it."),
		range: textRange(offset, offset + text.trimEnd().length),
		fixes: [{ title: l10n.t("Change to a Markdown list"), edits, isCertain: !holdsBlock }],
	};
}
