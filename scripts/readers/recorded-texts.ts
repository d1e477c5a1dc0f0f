import { readPost } from "../../src/core/post/read-post.ts";
import { isRefusal } from "../../src/core/text/refusal.ts";
import { applyEdits } from "../../src/core/text/text-edit.ts";
import { provenTools } from "../references/proven-tools.ts";
import type { MarkdownKind } from "./markdown-reader.ts";

/** A dialect of each Markdown reader, and one whose reader is not known. */
export const readerDialects = {
	kramdown: ["jekyll", "plain"],
	"python-markdown": ["pelican", "plain"],
	"php-markdown": ["wordpress", "plain"],
} as const;

/** A text and what readers made of it. */
export interface RecordedText {
	readonly text: string;
	readonly html: Readonly<Partial<Record<MarkdownKind, string>>>;
}

export interface ToolRun {
	readonly tool: string;
	readonly dialectId: string;
	readonly after: string;
}

/** What every reference tool makes of a body, where it changes anything. */
export function runsOn(body: string, dialectIds: readonly string[]): readonly ToolRun[] {
	return dialectIds.flatMap((dialectId) => {
		const post = readPost(body, { dialectId });
		return provenTools.flatMap(({ name, run }) => {
			const answer = run(post);
			if (isRefusal(answer) || answer.edits.length === 0) return [];
			return [{ tool: name, dialectId, after: applyEdits(body, answer.edits) }];
		});
	});
}
