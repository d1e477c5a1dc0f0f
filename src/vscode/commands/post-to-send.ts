import * as vscode from "vscode";
import { type Article, type ArticleOptions, articleHtml } from "../../core/article/article-html.ts";
import { ArgumentReader } from "../../core/text/argument-reader.ts";
import { imageMapIn } from "../blog/image-map-in.ts";
import type { OpenPosts } from "../posts/open-posts.ts";

/** The post a command is to send elsewhere: the caller's `{ uri }`, a row of the explorer, or the active editor's. A sentence where there is none. */
export async function postToSend(
	argument: unknown,
): Promise<{ readonly document: vscode.TextDocument; readonly isTold: boolean } | string> {
	const active = vscode.window.activeTextEditor?.document;
	if (argument === undefined || argument === null)
		return active?.languageId === "markdown"
			? { document: active, isTold: false }
			: vscode.l10n.t("Open a Markdown file first.");
	const chosen = argument instanceof vscode.Uri ? argument : readUri(argument);
	if (typeof chosen === "string") return chosen;
	try {
		const document = await vscode.workspace.openTextDocument(chosen);
		return { document, isTold: !(argument instanceof vscode.Uri) };
	} catch {
		return vscode.l10n.t("Name a file that can be read: this one cannot.");
	}
}

/** A post's document as an article, with its folder's settings. */
export function articleOf(
	document: vscode.TextDocument,
	posts: OpenPosts,
	form: ArticleOptions["form"],
): Article {
	const post = posts.read(document);
	return articleHtml(post, { map: imageMapIn(posts.blogs, document.uri), form });
}

/** What was done, and one more sentence where pictures of the article stay files that only the writer has. */
export function withLocalImages(done: string, { localImages }: Article): string {
	const [first] = localImages;
	if (first === undefined) return done;
	const about =
		localImages.length === 1
			? vscode.l10n.t(
					"The picture {0} has no address on the web: set recap.images.baseUrl or an absolute permalink, or upload by hand.",
					first,
				)
			: vscode.l10n.t(
					"{0} pictures, {1} first, have no address on the web: set recap.images.baseUrl or an absolute permalink, or upload by hand.",
					localImages.length,
					first,
				);
	return `${done} ${about}`;
}

function readUri(argument: unknown): vscode.Uri | string {
	const read = new ArgumentReader(argument, ["uri"]);
	const value = read.optionalValue("uri");
	if (read.refusal) return read.refusal.refusal;
	if (value instanceof vscode.Uri) return value;
	return typeof value === "string" && /^[a-z][a-z\d+.-]*:/i.test(value)
		? vscode.Uri.parse(value)
		: vscode.l10n.t("Give uri as the address of a Markdown file.");
}
