import * as vscode from "vscode";
import type { Post } from "../../core/post/post.ts";
import { ArgumentReader } from "../../core/text/argument-reader.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import type { TextRange } from "../../core/text/text-range.ts";
import { findFurtherPosts } from "../../core/tidy/further-posts.ts";
import { sayCaptions, sayTidied } from "../../core/tidy/say-tidied.ts";
import { splitPosts } from "../../core/tidy/split-posts.ts";
import { tidyPost } from "../../core/tidy/tidy-post.ts";
import { applyForReview } from "../apply-for-review.ts";
import { toTextRange } from "../convert.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import { namesBeside, splitIntoFiles } from "../tidy/split-into-files.ts";
import { toTidyEdit } from "../tidy/tidy-edit.ts";
import { activePostEditor } from "./active-post-editor.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { type CommandResult, tell, tellClosed, tellRefusedEdit } from "./command-result.ts";

/** UTF-16 units past which nobody reviews what is found. */
const mostText = 2_000_000;

/** What is to be tidied, and how much of it without a review. */
interface Choice {
	readonly scope: "selection" | "post";
	/** `review` shows what is not certain; `certain` leaves it; `all` does it. */
	readonly apply: "review" | "certain" | "all";
	readonly split: boolean;
}

/** `recap.tidyPastedText`, with `{ scope, apply, split }`. */
export const tidyPastedTextCommand: CommandRecord = {
	id: "recap.tidyPastedText",
	title: "Tidy Pasted Text",
	about:
		"Puts right what was pasted from a page, in the selection or the post, after a review: headings, sessions, lists, code, what is left over of the page, title and dates; tells lost pictures, and splits a page of several posts.",
	enablement: onPost,
	argument: [
		{
			key: "scope",
			type: '`"selection"` or `"post"`',
			about: "without it the selection, where there is one",
		},
		{
			key: "apply",
			type: '`"certain"` or `"all"`',
			about: '`"certain"`, the default, leaves what only a reader can judge',
		},
		{ key: "split", type: "boolean", about: "`true` gives each further post of the page a file of its own" },
	],
	run: async ({ posts }, argument) => {
		const editor = activePostEditor();
		if (typeof editor === "string") return tell(editor);
		const { document } = editor;
		const post = posts.read(document);
		const choice =
			argument === undefined || argument === null
				? await ask(editor, post)
				: readChoice(argument, !editor.selection.isEmpty);
		if (choice === undefined) return { done: false };
		if (typeof choice === "string") return tell(choice);
		if (document.isClosed) return tellClosed();
		if (choice.split) {
			const split = splitPosts(posts.read(document), await namesBeside(document));
			return isRefusal(split) ? tell(split.refusal) : splitIntoFiles(document, split);
		}
		const { length } = choice.scope === "selection" ? document.getText(editor.selection) : post.text;
		if (length > mostText)
			return tell(vscode.l10n.t("Tidy a part of it: this is too much to review at once."));
		const where = choice.scope === "selection" ? toTextRange(document, editor.selection) : undefined;
		return tidy(document, posts, where, choice.apply);
	},
};

function readChoice(argument: unknown, isSelected: boolean): Choice | string {
	const read = new ArgumentReader(argument, ["scope", "apply", "split"]);
	const scope = read.optionalChoice("scope", ["selection", "post"]) ?? (isSelected ? "selection" : "post");
	const apply = read.optionalChoice("apply", ["certain", "all"]) ?? "certain";
	const split = read.optionalFlag("split") ?? false;
	return read.refusal?.refusal ?? { scope, apply, split };
}

/** Asks only where the page holds several posts: one at a time is easier to review. */
async function ask({ selection }: vscode.TextEditor, post: Post): Promise<Choice | undefined> {
	const scope = selection.isEmpty ? "post" : "selection";
	const further = scope === "post" && post.text.length <= mostText ? findFurtherPosts(post) : [];
	const whole: Choice = { scope, apply: "review", split: false };
	if (further.length === 0) return whole;
	const titles = further.map(({ text }) => text.trim()).join(" · ");
	const chosen = await vscode.window.showQuickPick(
		[
			{
				label:
					further.length === 1
						? vscode.l10n.t("Give the second post a file of its own")
						: vscode.l10n.t("Give the {0} further posts files of their own", further.length),
				detail: titles,
				choice: { ...whole, split: true },
			},
			{ label: vscode.l10n.t("Tidy all of it as one post"), choice: whole },
		],
		{
			title: vscode.l10n.t("Tidy Pasted Text"),
			placeHolder: vscode.l10n.t("This page holds more than one post."),
		},
	);
	return chosen?.choice;
}

async function tidy(
	document: vscode.TextDocument,
	posts: OpenPosts,
	where: TextRange | undefined,
	apply: Choice["apply"],
): Promise<CommandResult> {
	const before = posts.read(document);
	const { parts: found, captions } = tidyPost(before, where);
	const parts = apply === "certain" ? found.filter(({ isCertain }) => isCertain) : found;
	if (parts.length === 0) {
		const said = found.length === 0 ? [] : [sayTidied(0, before, { parts: found, captions: [] })];
		const left = [...said, ...sayCaptions(before, captions)];
		const message = left.length === 0 ? vscode.l10n.t("There is nothing to tidy here.") : left.join(" ");
		vscode.window.setStatusBarMessage(message, 8000);
		return { done: true, message };
	}
	const told = apply === "all" ? parts.map((part) => ({ ...part, isCertain: true })) : parts;
	const { version } = document;
	const isReviewed = told.some(({ isCertain }) => !isCertain);
	if (!(await applyForReview(toTidyEdit(document, told), isReviewed))) {
		// The writer discarded it in the preview; it is not for them to try again.
		if (apply === "review" && document.version === version) return { done: false };
		return tellRefusedEdit();
	}
	const after = posts.read(document);
	const rest = tidyPost(
		after,
		where && { start: where.start, end: where.end + after.text.length - before.text.length },
	);
	const message = sayTidied(Math.max(0, found.length - rest.parts.length), after, rest);
	vscode.window.setStatusBarMessage(message, 8000);
	return { done: true, message };
}
