import * as l10n from "@vscode/l10n";
import type { LackingPost } from "./lacking-media.ts";
import { type ListedSession, type SessionMedia, sessionMedia } from "./list-sessions.ts";

/** A sentence for each kind of thing that sessions lack; nothing where none lacks any, or there is none. */
export function sayLacking(sessions: readonly ListedSession[]): string {
	const all = sessions.length;
	return sessionMedia
		.flatMap((kind) => {
			const without = sessions.filter(({ lacks }) => lacks.includes(kind)).length;
			return without === 0 ? [] : [sayKind(kind, without, all)];
		})
		.join(" ");
}

function sayKind(kind: SessionMedia, without: number, all: number): string {
	switch (kind) {
		case "slides":
			if (all === 1) return l10n.t("The session lacks slides.");
			return without === 1
				? l10n.t("1 of {0} sessions lacks slides.", all)
				: l10n.t("{0} of {1} sessions lack slides.", without, all);
		case "video":
			if (all === 1) return l10n.t("The session lacks a video.");
			return without === 1
				? l10n.t("1 of {0} sessions lacks a video.", all)
				: l10n.t("{0} of {1} sessions lack a video.", without, all);
		case "photo":
			if (all === 1) return l10n.t("The session lacks a photo.");
			return without === 1
				? l10n.t("1 of {0} sessions lacks a photo.", all)
				: l10n.t("{0} of {1} sessions lack a photo.", without, all);
	}
}

/** One sentence on the posts of a workspace whose sessions lack something. */
export function sayLackingPosts(posts: readonly LackingPost[], read: number): string {
	if (read === 0) return l10n.t("There are no posts in the open folders.");
	if (posts.length === 0) return l10n.t("No session of your posts lacks what you looked for.");
	const sessions = posts.reduce((sum, post) => sum + post.sessions.length, 0);
	if (sessions === 1) return l10n.t("1 session lacks something.");
	return posts.length === 1
		? l10n.t("{0} sessions of 1 post lack something.", sessions)
		: l10n.t("{0} sessions of {1} posts lack something.", sessions, posts.length);
}
