import * as l10n from "@vscode/l10n";
import type { NoPostReason } from "../../core/post/why-no-post.ts";
import type { CheckedFile } from "./checked-file.ts";

const reasons: readonly NoPostReason[] = ["no-front-matter", "no-sign", "list-page", "other-path"];

/** Why a file is not taken for a post, as a few words between brackets. */
function sayReason(reason: NoPostReason): string {
	switch (reason) {
		case "no-front-matter":
			return l10n.t("no front matter");
		case "no-sign":
			return l10n.t("nothing in the front matter or the path tells a post");
		case "list-page":
			return l10n.t("a page that lists posts");
		case "other-path":
			return l10n.t("README, docs or template");
	}
}

/** What may well be a post that Recap does not know. */
export function mayBePost({ isPost, whyNoPost }: CheckedFile): boolean {
	return !isPost && (whyNoPost === "no-front-matter" || whyNoPost === "no-sign");
}

/** Why a file was not checked; undefined for posts. */
export function reasonFor({ isPost, whyNoPost }: CheckedFile): string | undefined {
	return isPost || whyNoPost === undefined ? undefined : sayReason(whyNoPost);
}

/** For blogs of engines that Recap does not know. */
export function adviceOnPosts(): string {
	return l10n.t(
		"If these are posts, name their folder in {0}: {1}.",
		"recap.config.json",
		'{ "posts": ["blog/**"] }',
	);
}

/** One sentence a reason, in a steady order, for files that were not checked. */
export function tellNotChecked(others: ReadonlyMap<string, CheckedFile>): readonly string[] {
	const counts = new Map<NoPostReason | undefined, number>();
	for (const { isPost, whyNoPost } of others.values()) {
		const reason = isPost ? undefined : whyNoPost;
		counts.set(reason, (counts.get(reason) ?? 0) + 1);
	}
	return [...reasons, undefined].flatMap((reason) => {
		const files = counts.get(reason);
		return files === undefined ? [] : [sayNotChecked(files, reason)];
	});
}

function sayNotChecked(files: number, reason: NoPostReason | undefined): string {
	if (reason === undefined)
		return files === 1
			? l10n.t("1 file is no post: not checked.")
			: l10n.t("{0} files are no posts: not checked.", files);
	return files === 1
		? l10n.t("1 file is no post ({0}): not checked.", sayReason(reason))
		: l10n.t("{0} files are no posts ({1}): not checked.", files, sayReason(reason));
}
