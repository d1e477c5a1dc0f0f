import * as l10n from "@vscode/l10n";
import { toNameWords } from "../images/clean-image-name.ts";
import type { Post } from "../post/post.ts";
import { fileNameOf } from "../text/file-name.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import type { Refusal } from "../text/refusal.ts";
import { replaceRange, type TextEdit } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import { findArchiveTag } from "./archive-tag.ts";
import { findFurtherPosts } from "./further-posts.ts";
import { linesOf, type NewFields } from "./new-fields.ts";
import { readPassages } from "./passages.ts";

/** A post that gets a file of its own, beside the one it was pasted into. */
export interface SplitFile {
	readonly title: string;
	/** Without its folder. */
	readonly name: string;
	readonly text: string;
}

/** The posts behind the first one, and the edit that takes them out of it. */
export interface SplitPosts {
	readonly files: readonly SplitFile[];
	readonly edits: readonly TextEdit[];
}

/** Each further post with its title in its own front matter, everything else as it stands. `taken` are names in the folder. */
export function splitPosts(post: Post, taken: readonly string[] = []): SplitPosts | Refusal {
	const titles = findFurtherPosts(post);
	const [first] = titles;
	if (!first) return { refusal: l10n.t("Nothing to split: Recap sees one post here.") };
	if (post.body.definitions.length > 0 || post.body.footnotes.length > 0)
		return {
			refusal: l10n.t("Convert the references to inline links first: the posts in this file share them."),
		};
	const tag = findArchiveTag(post, readPassages(post))?.tag;
	const names = new Set(taken.map((name) => name.toLowerCase()));
	const end = post.body.range.end;
	const files = titles.map((title, at) => {
		const text = post.text.slice(title.range.end, titles[at + 1]?.range.start ?? end).trim();
		return {
			title: title.text.trim(),
			name: nameFor(post, title.text, names),
			text: fileText(post, { title: title.text.trim(), tag }, text),
		};
	});
	const kept = post.text.slice(0, first.range.start).trimEnd().length;
	return { files, edits: [replaceRange(textRange(kept, end), dominantLineEnd(post.text))] };
}

function fileText(post: Post, fields: NewFields, body: string): string {
	const lineEnd = dominantLineEnd(post.text);
	const fence = post.frontMatter.format === "toml" ? "+++" : "---";
	return [fence, ...linesOf(post, fields), ...layoutLine(post), fence, "", body, ""].join(lineEnd);
}

/** The layout is the blog's; everything else is the post's own. */
function layoutLine(post: Post): readonly string[] {
	const layout = post.field("layout");
	const line = layout ? post.slice(layout.range) : "";
	return layout && !/[\r\n]/.test(line) ? [line] : [];
}

/** Like the post's own file: the day in front of its name, where it has one, and its ending. */
function nameFor({ facts }: Post, title: string, names: Set<string>): string {
	const own = fileNameOf(facts.path ?? "");
	const day = /^\d{4}-\d{2}-\d{2}-/.exec(own)?.[0] ?? "";
	const ending = /\.[a-z]+$/i.exec(own)?.[0] ?? ".md";
	const words = toNameWords(title) || "post";
	for (let number = 1; ; number++) {
		const name = `${day}${words}${number === 1 ? "" : `-${number}`}${ending}`;
		if (names.has(name.toLowerCase())) continue;
		names.add(name.toLowerCase());
		return name;
	}
}
