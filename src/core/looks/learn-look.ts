import type { Post } from "../post/post.ts";
import type { Session } from "../post/session-model.ts";
import { lineStartAt } from "../text/line-bounds.ts";
import { linkStyle } from "./link-style.ts";
import { type Look, partsOfLook, type Row } from "./look.ts";
import { readRows } from "./read-rows.ts";
import type { SessionValues } from "./session-values.ts";

/** How a session's block is written, and what it shows, as it stands there. */
export interface LearntLook {
	readonly look: Look;
	readonly values: SessionValues;
}

/** Learns a look from a session's block: filled with the block's own values, it is that block. */
export function learnLook(post: Post, session: Session): LearntLook | undefined {
	const read = readRows(post, session);
	if (!read) return undefined;
	const { style, level } = session;
	const look: Look = {
		style,
		level,
		blankLinesAbove: blankLinesAbove(post, session.range.start),
		rows: style === "item" ? read.rows : withNotes(read.rows),
		...(session.link && !read.values.page && { linkInNotes: linkStyle(post.text, session.link) }),
	};
	if (!partsOfLook(look).has("title")) return undefined;
	const number = /(\d+)[.)][ \t]*$/.exec(read.rows[0]?.prefix ?? "")?.[1];
	return { look, values: number === undefined ? read.values : { ...read.values, number: Number(number) } };
}

/** Where a block has nothing but its parts, the writer's notes go below. */
function withNotes(rows: readonly Row[]): readonly Row[] {
	if (rows.some(({ kind }) => kind === "notes")) return rows;
	const notes: Row = { kind: "notes", blankLinesBefore: 1, prefix: "", pieces: [], lineBreak: "" };
	const end = rows.at(-1)?.kind === "fixed" ? rows.length - 1 : rows.length;
	return [...rows.slice(0, end), notes, ...rows.slice(end)];
}

function blankLinesAbove({ text, body }: Post, start: number): number {
	const above = text.slice(body.range.start, lineStartAt(text, start));
	const content = above.trimEnd();
	if (content === "") return 1;
	return above.slice(content.length).split(/\r\n|\r|\n/).length - 2;
}
