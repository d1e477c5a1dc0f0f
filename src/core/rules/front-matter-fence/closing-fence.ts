import * as l10n from "@vscode/l10n";
import type { Fence } from "../../front-matter/model.ts";
import type { Post } from "../../post/post.ts";
import type { Problem } from "../rule.ts";
import { shorten, wrongFence } from "./fence-form.ts";

/** Both lines could be the end: gray-matter, which many engines use, takes the first. */
export function closedTwice(post: Post, almost: Fence): Problem {
	return {
		message: l10n.t(
			"Indent or remove the line `{0}`: some engines end the front matter here.",
			shorten(almost.text),
		),
		range: almost.range,
		severity: post.dialect.fenceLimits?.closing?.test(almost.text) ? "error" : "warning",
	};
}

/** What keeps the engine from seeing the closing fence. */
export function* checkClose(post: Post, close: Fence): Generator<Problem> {
	const { closing, isClosedByItsLike } = post.dialect.fenceLimits ?? {};
	const { open } = post.frontMatter;
	if (isClosedByItsLike && open && !close.text.startsWith(open.text)) {
		// Blanks behind the opening one are told where it stands.
		if (open.text === "---") yield wrongFence(post, close);
		else if (open.text.trim() !== "---") yield wrongFence(post, open);
		return;
	}
	if (closing && !closing.test(close.text) && !endsTheDocument(post, close)) yield wrongFence(post, close);
}

/** Of YAML some readers read no more than the first document, which `...` ends as well; a fence may follow. */
function endsTheDocument({ text, dialect }: Post, close: Fence): boolean {
	const isDots = close.text.startsWith("...");
	return isDots && dialect.yaml?.readsFirstDocument === true && /[\r\n]---/.test(text.slice(close.range.end));
}
