import type { Post } from "../post/post.ts";
import type { TextRange } from "../text/text-range.ts";

/** A post with only those blocks, and footnotes in them, that reach into a part of its text: enough to show that part. */
export function partOfPost(post: Post, part: TextRange): Post {
	const { text, facts, frontMatter, dialect, stage, isPost, body } = post;
	const isIn = ({ range }: { readonly range: TextRange }) => range.start < part.end && range.end > part.start;
	const blocks = body.blocks.filter(isIn);
	const within = { start: blocks[0]?.range.start ?? 0, end: blocks.at(-1)?.range.end ?? 0 };
	const isInThem = ({ range }: { readonly range: TextRange }) =>
		range.start >= within.start && range.end <= within.end;
	return {
		text,
		facts,
		frontMatter,
		dialect,
		stage,
		isPost,
		body: {
			...body,
			blocks,
			footnotes: body.footnotes.filter(isInThem),
			footnoteUses: body.footnoteUses.filter(isInThem),
		},
		get sessions() {
			return post.sessions;
		},
		sessionsInSteps: () => post.sessionsInSteps(),
		field: (name) => post.field(name),
		slice: (range) => post.slice(range),
	};
}
