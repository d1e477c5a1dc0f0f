import { mediaServiceOf } from "../post/media-kind.ts";
import type { Post } from "../post/post.ts";
import { sessionAt } from "./move-session.ts";

/** The title of the session at the cursor; empty outside sessions. */
export function sessionTitleAt(post: Post, offset: number): string {
	return sessionAt(post, offset)?.title ?? "";
}

const NOUNS = { slides: "Slides", video: "Video" } as const;

/** What a link to slides or a video may say: "Slides: On naming (Speaker Deck)", as far as session and service are known. */
export function suggestMediaText(role: keyof typeof NOUNS, url: string, sessionTitle: string): string {
	const service = mediaServiceOf(url);
	const noun = sessionTitle === "" ? NOUNS[role] : `${NOUNS[role]}: ${sessionTitle}`;
	return service === undefined ? noun : `${noun} (${service})`;
}
