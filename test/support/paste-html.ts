import type { PastedEdit } from "../../src/core/inserts/pasted-edit.ts";
import { readPage, writePage } from "../../src/core/pasted-html/page.ts";
import { deepPage, pastePage, planPage, refuseHtml } from "../../src/core/pasted-html/paste-page.ts";
import type { Post } from "../../src/core/post/post.ts";
import { isRefusal, type Refusal } from "../../src/core/text/refusal.ts";
import { runSteps } from "../../src/core/text/run-steps.ts";
import type { TextRange } from "../../src/core/text/text-range.ts";

/** A page pasted into a post, in one go; the extension has a worker read and write it. */
export function pasteHtml(post: Post, range: TextRange, html: string): readonly PastedEdit[] | Refusal {
	const refusal = refuseHtml(html);
	if (refusal) return refusal;
	const read = readPage(html);
	if (!read) return deepPage();
	const planned = planPage(post, range, read.facts);
	if (isRefusal(planned)) return planned;
	return runSteps(pastePage(post, range, writePage(read.tree, planned.style), planned.plan));
}
