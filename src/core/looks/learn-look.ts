import type { Post } from "../post/post.ts";
import type { Session } from "../post/session-model.ts";
import { lineStartAt } from "../text/line-bounds.ts";
import { linkStyle } from "./link-style.ts";
import { type Look, partsOfLook, type Row } from "./look.ts";
import { readRows } from "./read-rows.ts";
import type { SessionValues } from "./session-values.ts";

/** So many blank lines more stand below a block whose room for notes is empty. */
const ROOM = 2;

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
		blankLinesAbove: blankLinesAbove(post, session),
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

function blankLinesAbove(post: Post, session: Session): number {
	const { text, body, sessions } = post;
	const above = text.slice(body.range.start, lineStartAt(text, session.range.start));
	const content = above.trimEnd();
	if (content === "") return 1;
	const count = above.slice(content.length).split(/\r\n|\r|\n/).length - 2;
	const before = sessions[sessions.indexOf(session) - 1];
	return count > ROOM && before && hasNoNotes(post, before) ? count - ROOM : count;
}

/** Room for notes that the writer has left empty may stand below it. */
function hasNoNotes(post: Post, session: Session): boolean {
	const rows = readRows(post, session)?.rows ?? [];
	return rows.length > 0 && !rows.some(({ kind }) => kind === "notes");
}
