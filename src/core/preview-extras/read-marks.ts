import type { MarksMessage, MarkView } from "../../protocol/extras-protocol.ts";
import type { Post } from "../post/post.ts";
import type { Finding } from "../rules/rule.ts";
import { LineIndex } from "../text/line-index.ts";
import { touchesRange } from "../text/text-range.ts";

const mostMarks = 500;
const longestText = 1_000;

/** Findings as the page marks them, with what readers see of references that came to nothing. */
export function readMarks(post: Post, findings: readonly Finding[]): MarksMessage {
	const lines = new LineIndex(post.text);
	const unread = [
		...post.body.unresolved.map(({ range }) => range),
		...post.body.htmlBlocks.flatMap(({ swallowed }) => swallowed.map(({ range }) => range)),
	];
	const marks = findings.slice(0, mostMarks).map(({ message, severity, range }): MarkView => {
		const seen = unread.find((candidate) => touchesRange(candidate, range));
		return {
			message: message.slice(0, longestText),
			severity,
			line: lines.lineAt(range.start),
			offset: range.start,
			seen: seen && post.slice(seen).slice(0, longestText),
		};
	});
	return { type: "marks", marks };
}
