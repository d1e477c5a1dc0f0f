import * as vscode from "vscode";
import { describeFootnote, type FootnoteDescription } from "../../core/footnotes/describe-footnote.ts";
import { describeLabel } from "../../core/references/describe-label.ts";
import { toRange } from "../convert.ts";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import { describeUses, nameOf } from "./complete-labels.ts";
import { findLocalImage } from "./local-image.ts";

/** Tells what a label stands for: destination, kind, uses, and for an image of the blog's own the picture; of a footnote what it says. */
export const labelHovers = (posts: OpenPosts): vscode.HoverProvider => ({
	async provideHover(document, position) {
		if (!isMarkdownFile(document)) return undefined;
		const post = posts.read(document);
		const offset = document.offsetAt(position);
		const note = describeFootnote(post, offset);
		if (note) return footnoteHover(document, note);
		const found = describeLabel(post, offset);
		if (found === undefined) return undefined;
		// Never trusted: the destination is the post's, and no command may hide in it.
		const text = new vscode.MarkdownString();
		text.appendText(found.destination);
		text.appendMarkdown("\n\n");
		text.appendText(
			[nameOf(found.kind), describeUses(found.uses), ...(found.title ? [`“${found.title}”`] : [])].join(", "),
		);
		const picture =
			found.kind === "image" ? await findLocalImage(posts.blogs, document.uri, found.destination) : undefined;
		if (picture) {
			text.baseUri = vscode.Uri.joinPath(picture, "..");
			text.appendMarkdown(`\n\n![](${picture.toString()}|height=160)`);
		}
		return new vscode.Hover(text, toRange(document, found.range));
	},
});

/** As text: the note may hold links, and no command may hide in them. */
function footnoteHover(
	document: vscode.TextDocument,
	{ range, text, uses }: FootnoteDescription,
): vscode.Hover {
	const told = new vscode.MarkdownString();
	told.appendText(text);
	told.appendMarkdown("\n\n");
	told.appendText(describeUses(uses));
	return new vscode.Hover(told, toRange(document, range));
}
