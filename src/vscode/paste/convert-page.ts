import * as vscode from "vscode";
import type { PastedEdit } from "../../core/inserts/pasted-edit.ts";
import type { PageFacts, WrittenPage } from "../../core/pasted-html/page.ts";
import { deepPage, pastePage, planPage, refuseHtml } from "../../core/pasted-html/paste-page.ts";
import type { Post } from "../../core/post/post.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import type { TextRange } from "../../core/text/text-range.ts";
import { runInTurns } from "../in-turns.ts";
import { openWorker } from "../workers/open-worker.ts";
import type { PageRequest } from "./page-worker.ts";

/**
 * A page's HTML as Markdown in the post's own style, in place of a range: converted in a worker, as a long one takes seconds. Undefined
 * where the writer cancelled.
 */
export async function convertPage(
	extension: vscode.Uri,
	post: Post,
	{ range, html }: { readonly range: TextRange; readonly html: string },
	token: vscode.CancellationToken,
): Promise<readonly PastedEdit[] | Refusal | undefined> {
	const refusal = refuseHtml(html);
	if (refusal) return refusal;
	const worker = await openWorker<PageRequest>(extension, "page.js", token);
	try {
		const facts = await worker.ask<PageFacts | "too deep">({ html });
		if (facts === undefined) return undefined;
		if (facts === "too deep") return deepPage();
		const planned = planPage(post, range, facts);
		if (isRefusal(planned)) return planned;
		const page = await worker.ask<WrittenPage>({ style: planned.style });
		return (
			page && runInTurns(pastePage(post, range, page, planned.plan), () => token.isCancellationRequested)
		);
	} catch {
		return { refusal: vscode.l10n.t("Paste this page as plain text: it cannot be read.") };
	} finally {
		worker.end();
	}
}
