import type { Post } from "../post/post.ts";
import type { Session } from "../post/session-model.ts";

/** What a talk leaves behind, and a write-up shows. */
export type SessionMedia = "slides" | "video" | "photo";

/** A session as a list shows it. */
export interface ListedSession {
	readonly session: Session;
	readonly title: string;
	readonly speakers: readonly string[];
	/** In the order of the text's own fields: slides, video, photo. */
	readonly has: readonly SessionMedia[];
	readonly lacks: readonly SessionMedia[];
	/** An item of a list holds no block that could be moved or added to. */
	readonly isBlock: boolean;
}

/** Every kind, in the order they are told. */
export const sessionMedia: readonly SessionMedia[] = ["slides", "video", "photo"];

/** The sessions of a post, with what each has and lacks. */
export function listSessions(post: Post): readonly ListedSession[] {
	return post.sessions.map(listSession);
}

function listSession(session: Session): ListedSession {
	const shows = (kind: "slides" | "video") => session.embeds.some((embed) => embed.kind === kind);
	const holds: Readonly<Record<SessionMedia, boolean>> = {
		slides: session.slides.length > 0 || shows("slides"),
		video: session.videos.length > 0 || shows("video"),
		photo: session.photos.length > 0,
	};
	return {
		session,
		title: session.title,
		speakers: session.speakers.map(({ name }) => name),
		has: sessionMedia.filter((each) => holds[each]),
		lacks: sessionMedia.filter((each) => !holds[each]),
		isBlock: session.style !== "item",
	};
}
