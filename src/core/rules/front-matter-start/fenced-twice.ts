import * as l10n from "@vscode/l10n";
import { isEvidence, surveyLines } from "../../front-matter/read/survey-lines.ts";
import type { Post } from "../../post/post.ts";
import { lineEndAt, nextLineStart } from "../../text/line-bounds.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import type { Problem } from "../rule.ts";

const farthestFence = 4_000;

/** Two fences with nothing between them, and what is meant as front matter below the second. */
export function fencedTwice({ text, frontMatter, dialect }: Post): Problem | undefined {
	const { open, close, content, format } = frontMatter;
	// Who needs no opening fence reads on to the next.
	if (dialect.fenceLimits?.isOpeningOptional) return undefined;
	if (!open || !close || format === undefined || text.slice(content.start, content.end).trim() !== "")
		return undefined;
	const start = nextLineStart(text, close.range.end);
	const fence = findFence(text, start, close.text.trim());
	if (fence === undefined) return undefined;
	const survey = surveyLines(text, start, fence, format);
	if (survey.isFollowedByProse || !isEvidence(survey)) return undefined;
	return {
		message: l10n.t("Remove this line: the front matter ends here, and what follows is shown as text."),
		range: close.range,
		fixes: [
			{
				title: l10n.t("Remove the second fence"),
				edits: [replaceRange(textRange(nextLineStart(text, open.range.end), start), "")],
				isCertain: true,
			},
		],
	};
}

/** The next line that is this fence. */
function findFence(text: string, start: number, fence: string): number | undefined {
	for (let at = start; at < Math.min(text.length, start + farthestFence); ) {
		const end = lineEndAt(text, at);
		if (text.slice(at, end).trimEnd() === fence) return at;
		const next = nextLineStart(text, end);
		if (next <= at) return undefined;
		at = next;
	}
	return undefined;
}
