import type { Look } from "../looks/look.ts";
import type { WordKey } from "../looks/words.ts";
import type { KnownSpeaker } from "./known-speakers.ts";

/** What a blog and its writer say of how sessions are written. */
export interface SessionHabits {
	/** Speakers this blog's posts have linked before: their names become links again. */
	readonly knownSpeakers?: readonly KnownSpeaker[] | undefined;
	/** `recap.session.template`; where it is blank, a session looks like the post's others. */
	readonly template?: string | undefined;
	/** How the blog's newest posts write their sessions, for a post that has none. */
	readonly looks?: readonly Look[] | undefined;
	/** Words for what nothing in the post shows: "By", "Slides". */
	readonly words?: Readonly<Partial<Record<WordKey, string>>> | undefined;
}
