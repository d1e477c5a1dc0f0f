import type { NoPostReason } from "../../core/post/why-no-post.ts";
import type { CheckedFile } from "./checked-file.ts";

/** Why files are not taken for posts, as a few words between brackets. */
const reasons: Readonly<Record<NoPostReason, string>> = {
	"no-front-matter": "no front matter",
	"no-sign": "nothing in the front matter or the path tells a post",
	"list-page": "a page that lists posts",
	"other-path": "README, docs or template",
};

/** What may well be a post that Recap does not know. */
export function mayBePost({ isPost, whyNoPost }: CheckedFile): boolean {
	return !isPost && (whyNoPost === "no-front-matter" || whyNoPost === "no-sign");
}

/** Why a file was not checked; undefined for posts. */
export function reasonFor({ isPost, whyNoPost }: CheckedFile): string | undefined {
	return isPost || whyNoPost === undefined ? undefined : reasons[whyNoPost];
}

/** For blogs of engines that Recap does not know. */
export const adviceOnPosts =
	'If these are posts, name their folder in recap.config.json: { "posts": ["blog/**"] }.';

/** One sentence a reason, in a steady order, for files that were not checked. */
export function tellNotChecked(others: ReadonlyMap<string, CheckedFile>): readonly string[] {
	const counts = new Map<string | undefined, number>();
	for (const each of others.values()) {
		const reason = reasonFor(each);
		counts.set(reason, (counts.get(reason) ?? 0) + 1);
	}
	return [...Object.values(reasons), undefined].flatMap((reason) => {
		const files = counts.get(reason);
		if (files === undefined) return [];
		const what = files === 1 ? "1 file is no post" : `${files} files are no posts`;
		return [`${what}${reason === undefined ? "" : ` (${reason})`}: not checked.`];
	});
}
