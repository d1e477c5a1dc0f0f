import * as vscode from "vscode";
import { inform } from "../notify.ts";
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
		await vscode.env.clipboard.writeText(article.html);
		const message = withLocalImages(vscode.l10n.t("The article is copied as HTML."), article);
		inform(message);
		return { done: true, message };
	},
};
