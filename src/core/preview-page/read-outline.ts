import * as l10n from "@vscode/l10n";
import type { OutlineMessage } from "../../protocol/to-page/outline.ts";
import { contentsOf } from "../cards/contents-of.ts";
import { readingTime } from "../cards/reading-time.ts";
import type { Post } from "../post/post.ts";
import { LineIndex } from "../text/line-index.ts";

/** A list this short helps nobody find anything. */
const fewestLines = 2;
const mostLines = 500;
const longestText = 500;

/** Reading time and, where that is wanted, list of contents of a post; without contents where it has hardly any parts. */
export function readOutline(post: Post, { hasContents }: { readonly hasContents: boolean }): OutlineMessage {
	const { minutes } = readingTime(post);
	const entries = hasContents ? contentsOf(post).slice(0, mostLines) : [];
	const lines = new LineIndex(post.text);
	const outermost = Math.min(...entries.map(({ level }) => level));
	return {
		type: "outline",
		readingTime: minutes === 0 ? undefined : l10n.t("{0} min read", minutes),
		contents:
			entries.length < fewestLines
				? []
				: entries.map(({ title, speakers, level, range }) => ({
						title: title.slice(0, longestText),
						speakers: speakers.join(", ").slice(0, longestText),
						level: level - outermost + 1,
						line: lines.lineAt(range.start),
					})),
	};
}
