import { labelLinks } from "../looks/label-links.ts";
import { toValues } from "../looks/to-values.ts";
import type { Link } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import type { Session } from "../post/session-model.ts";
import { lineEndAt } from "../text/line-bounds.ts";
import { isRefusal } from "../text/refusal.ts";
import { endOfBlock, separatorOf } from "./add-to-session.ts";
import { type Insertion, insertBlock, insertInline } from "./insertion.ts";
import { afterOffset } from "./insertion-place.ts";
import type { SessionHabits } from "./session-habits.ts";
import { mediaLinks } from "./session-look.ts";
import { ADDRESS_KINDS } from "./validate.ts";

/** Addresses of what a session lacks. */
export interface SessionMedia {
	readonly slides?: string | undefined;
	readonly video?: string | undefined;
}

/**
 * Links to slides and video for a session of the post that had none: behind its other such links, in the line of a list's item, else
 * below its title and people. They look as the post's other sessions write them.
 */
export function addMedia(
	post: Post,
	session: Session,
	media: SessionMedia,
	words?: SessionHabits["words"],
): Insertion {
	const speakers = session.speakers.map(({ name }) => name);
	const values = toValues({ title: session.title, speakers, ...media }, ADDRESS_KINDS, () => undefined);
	if (isRefusal(values)) return values;
	const labelled = labelLinks(post, mediaLinks(post, session.titleRange.start, values, words));
	if (isRefusal(labelled)) return labelled;
	const text = labelled.pieces.join("");
	const links = linksBelowTitle(session);
	const last = links.at(-1);
	if (last !== undefined)
		return insertInline(
			post,
			{ offset: last.range.end, before: separatorOf(post, links), after: "" },
			text,
			labelled.plan,
		);
	if (session.style === "item") {
		const end = endOfTitleLine(post, session);
		return insertInline(post, { offset: end, before: " – ", after: "" }, text, labelled.plan);
	}
	return insertBlock(post, afterOffset(post, endOfHead(post, session)), { text }, labelled.plan);
}

/** The session's links to slides and videos, in order. */
function linksBelowTitle({ slides, videos, titleRange, range }: Session): readonly Link[] {
	return [...slides, ...videos]
		.filter((link) => link.range.start >= titleRange.end && link.range.end <= range.end)
		.sort((a, b) => a.range.start - b.range.start);
}

/** Behind the last word of the line that the title, with its people, ends in. */
function endOfTitleLine(post: Post, { titleRange, speakers, range }: Session): number {
	const ends = [titleRange.end, ...speakers.map((speaker) => speaker.link?.range.end ?? speaker.range.end)];
	const last = Math.max(...ends.filter((end) => end <= range.end));
	const end = Math.min(lineEndAt(post.text, last), range.end);
	return last + post.text.slice(last, end).trimEnd().length;
}

/** Where the last block of title and people ends: notes come below. */
function endOfHead(post: Post, { titleRange, speakers, range }: Session): number {
	const parts = [titleRange, ...speakers.map((speaker) => speaker.range)].filter(
		({ end }) => end <= range.end,
	);
	return Math.max(...parts.map((part) => endOfBlock(post, part)));
}
