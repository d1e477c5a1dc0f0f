import { valuesOf } from "../post/field-values.ts";
import type { Post } from "../post/post.ts";
import { LineIndex } from "../text/line-index.ts";
import { listSessions, type SessionMedia, sessionMedia } from "./list-sessions.ts";

/** A session that lacks something; plain data, as it outlives the post's text. */
export interface LackingSession {
	readonly title: string;
	/** Among all sessions of the post. */
	readonly index: number;
	/** Of its title, from 1. */
	readonly line: number;
	/** Of what was asked for. */
	readonly lacks: readonly SessionMedia[];
}

/** A post of which some sessions lack something. */
export interface LackingPost {
	readonly title: string;
	/** How many sessions it has. */
	readonly all: number;
	readonly sessions: readonly LackingSession[];
}

/** The sessions of a post that lack any of `wanted`; undefined where none does. Ask for its sessions in steps before, where the thread is shared. */
export function findLackingMedia(
	post: Post,
	wanted: readonly SessionMedia[] = sessionMedia,
): LackingPost | undefined {
	const all = listSessions(post);
	const lines = new LineIndex(post.text);
	const sessions = all.flatMap(({ title, session, lacks }, index) => {
		const asked = lacks.filter((kind) => wanted.includes(kind));
		if (asked.length === 0) return [];
		return [{ title, index, line: lines.positionAt(session.titleRange.start).line + 1, lacks: asked }];
	});
	if (sessions.length === 0) return undefined;
	return { title: valuesOf(post, "title")[0]?.value ?? "", all: all.length, sessions };
}
