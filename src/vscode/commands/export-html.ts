import * as vscode from "vscode";
import { fileNameOf } from "../../core/text/file-name.ts";
import { tellDone } from "../notify.ts";
import { isTaken } from "../preview/find-file.ts";
import { writeWhole } from "../take-back.ts";
import { type CommandRecord, onMarkdownFile } from "./command.ts";
import { tell } from "./command-result.ts";
import { articleOf, postToSend, withLocalImages } from "./post-to-send.ts";

/**
 * `recap.exportHtml`: the article as an HTML file of its own. Asks where; with `{ uri }` it asks nothing, writes beside the
 * post, and only where nothing is yet.
 */
export const exportHtmlCommand: CommandRecord = {
	id: "recap.exportHtml",
	title: "Export Post as HTML",
	about: "The same as a file, with its title.",
	enablement: onMarkdownFile,
	run: async ({ posts }, argument) => {
		const post = await postToSend(argument);
		if (typeof post === "string") return tell(post);
		const { document, isTold } = post;
		const usual = usualTarget(document.uri);
		if (isTold && (await isTaken(usual)))
			return tell(
				vscode.l10n.t("Move or delete {0} first: Recap does not write over it unasked.", nameOf(usual)),
			);
		// VS Code's own dialog asks before a file is written over.
		const target = isTold
			? usual
			: await vscode.window.showSaveDialog({
					defaultUri: usual,
					filters: { HTML: ["html", "htm"] },
					title: vscode.l10n.t("Export Post as HTML"),
				});
		if (!target) return { done: false };
		const article = articleOf(document, posts, "page");
		if (!(await writeWhole(target, new TextEncoder().encode(article.html))))
			return tell(vscode.l10n.t("Choose another place: {0} cannot be written.", nameOf(target)));
		const message = withLocalImages(vscode.l10n.t("The article is in {0}.", nameOf(target)), article);
		tellDone(message, { leavesWork: article.localImages.length > 0 });
		return { done: true, message };
	},
};

function usualTarget(post: vscode.Uri): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
	if (post.scheme === "untitled") return vscode.Uri.joinPath(folder ?? vscode.Uri.file("/"), "article.html");
	return post.with({ path: post.path.replace(/\.[^./]+$/, "").concat(".html") });
}

function nameOf({ path }: vscode.Uri): string {
	return fileNameOf(path);
}
