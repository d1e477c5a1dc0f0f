import { lineEndAt } from "../../text/line-bounds.ts";
import type { Post } from "../post.ts";
import type { Session } from "../session-model.ts";

/** What a session may lack: a link to its page, its speakers, slides or a video. */
export type SessionPart = "page" | "speaker" | "media";

/** The sessions of a post that lack a part which the others have. */
export interface MissingPart {
	readonly part: SessionPart;
	/** At least one. */
	readonly without: readonly Session[];
}

/** What some of a post's sessions have and others lack. What few of them have, the writer leaves out on purpose. */
export function missingParts(post: Post): readonly MissingPart[] {
	const { sessions } = post;
	return parts
		.map(({ part, has, mayHave }) => ({
			part,
			mayHave,
			without: sessions.filter((session) => !has(session)),
		}))
		.filter(({ without }) => without.length * 2 <= sessions.length)
		.map(({ part, mayHave, without }) => ({
			part,
			without: without.filter((session) => !mayHave?.(session, post)),
		}))
		.filter(({ without }) => without.length > 0);
}

interface KnownPart {
	readonly part: SessionPart;
	readonly has: (session: Session) => boolean;
	/** What nobody can tell counts on neither side. */
	readonly mayHave?: (session: Session, post: Post) => boolean;
}

const parts: readonly KnownPart[] = [
	{ part: "page", has: ({ link }) => link !== undefined },
	{
		part: "speaker",
		has: ({ speakers }) => speakers.length > 0,
		mayHave: ({ range, titleRange }, { text }) =>
			MAY_NAME_SPEAKER.test(text.slice(range.start, lineEndAt(text, titleRange.end))),
	},
	{
		part: "media",
		has: ({ slides, videos, embeds }) => slides.length + videos.length + embeds.length > 0,
	},
];

/** A title that goes on as those with names in them do: whether it is one, only the writer knows. */
const MAY_NAME_SPEAKER =
	/[(（【][^()（）【】]{3,}[)）】]|\s[-–—|/]{1,2}\s*\S|[,、]\s*\p{L}|@\w|[-–—]\s+\p{L}+|\s(?:by|with|von|mit|de|avec|par|con|por|di)\s+(?:<[^<>]*>|\[)*\p{Lu}/u;
