import type { Look } from "../looks/look.ts";
import type { Post } from "../post/post.ts";
import { lineEndAt } from "../text/line-bounds.ts";
import type { Refusal } from "../text/refusal.ts";
import type { BlockPlace } from "./insertion.ts";
import { blockPlace } from "./insertion-place.ts";

/** The place for sessions at the cursor: a block's, but where the post's sessions are a list's items, below the item at the cursor. */
export function sessionsPlace(
	post: Post,
	offset: number,
	style: Look["style"] | undefined,
): BlockPlace | Refusal {
	const place = blockPlace(post, offset);
	if (style !== "item" || "refusal" in place) return place;
	const item = post.sessions
		.filter((session) => session.style === "item" && session.range.start <= offset)
		.at(-1);
	if (!item || post.text.slice(item.range.end, offset).trim() !== "") return place;
	const end = lineEndAt(post.text, item.range.end);
	const next = post.sessions.find(
		({ style: other, range }) => other === "item" && range.start > item.range.start,
	);
	const between = next ? post.text.slice(item.range.end, next.range.start) : "";
	const isLoose = between.trim() === "" && between.split("\n").length > 2;
	return { range: { start: end, end }, linesBefore: isLoose ? 2 : 1, linesAfter: 0 };
}
