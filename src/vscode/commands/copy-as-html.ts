import * as vscode from "vscode";
import { tellDone } from "../notify.ts";
import { type CommandRecord, onMarkdownFile } from "./command.ts";
import { tell } from "./command-result.ts";
import { articleOf, postToSend, withLocalImages } from "./post-to-send.ts";

/** `recap.copyAsHtml`, with `{ uri }`: the article's body as clean HTML into the clipboard. */
export const copyAsHtmlCommand: CommandRecord = {
	id: "recap.copyAsHtml",
	title: "Copy Post as HTML",
	about: "Copies the article as clean HTML, for WordPress, dev.to or a newsletter.",
	enablement: onMarkdownFile,
	run: async ({ posts }, argument) => {
		const post = await postToSend(argument);
		if (typeof post === "string") return tell(post);
		const article = articleOf(post.document, posts, "body");
		try {
			await vscode.env.clipboard.writeText(article.html);
		} catch {
			return tell(
				vscode.l10n.t("Allow VS Code to use the clipboard, and copy again: it refused the article."),
			);
		}
		const message = withLocalImages(vscode.l10n.t("The article is copied as HTML."), article);
		tellDone(message, { leavesWork: article.localImages.length > 0 });
		return { done: true, message };
	},
};
