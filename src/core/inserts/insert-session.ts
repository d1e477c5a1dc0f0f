import * as l10n from "@vscode/l10n";
import { labelLinks } from "../looks/label-links.ts";
import type { SessionFacts } from "../looks/session-facts.ts";
import { toValues } from "../looks/to-values.ts";
import { type WrittenPiece, writeLook } from "../looks/write-look.ts";
import type { Post } from "../post/post.ts";
import { refuseDefinitions } from "../references/add-definitions.ts";
import { oneLine } from "../text/inline-text.ts";
import { isRefusal } from "../text/refusal.ts";
import { type Insertion, insertBlock } from "./insertion.ts";
import { linksOf } from "./known-speakers.ts";
import type { SessionHabits } from "./session-habits.ts";
import { splitNames } from "./session-line.ts";
import { lookFinder } from "./session-look.ts";
import { sessionsPlace } from "./session-place.ts";
import { ADDRESS_KINDS, validateTitle } from "./validate.ts";

/** What is known of a session, and how deep its heading is to be. */
export interface SessionAnswers extends SessionFacts {
	/** The heading's level, 1 to 6; without it that of the post's other sessions. */
	readonly level?: number | undefined;
}

export interface SessionRequest extends SessionAnswers, SessionHabits {}

/** A session's block at the cursor, as `insertSessions` writes it; the cursor goes where its notes stand. */
export function insertSession(post: Post, offset: number, request: SessionRequest): Insertion {
	return insertSessions(post, offset, [request], request);
}

/**
 * The blocks of several sessions at an offset, one below the other in the order given, with their definitions in the list at the end.
 * They look like the post's other sessions, else like those of the blog's newest posts, else as the template says; a part of which
 * nothing is known is left out. The cursor goes where the first one's notes stand. Refuses, in one sentence, a place where no block
 * can stand, a session without a title, and an address that will not do.
 */
export function insertSessions(
	post: Post,
	offset: number,
	sessions: readonly SessionAnswers[],
	habits: SessionHabits = {},
): Insertion {
	const finder = lookFinder(post, offset, habits);
	const place = sessionsPlace(post, offset, finder.usual);
	if (isRefusal(place)) return place;
	// Nobody asked for these links: where a definition has no place, the names stand without.
	const known = refuseDefinitions(post) ? [] : (habits.knownSpeakers ?? []);
	const pieces: WrittenPiece[] = [];
	let notesAt = 0;
	for (const [order, session] of sessions.entries()) {
		const problem = validateTitle(oneLine(session.title)) ?? validateLevel(session.level);
		if (problem !== undefined) return { refusal: problem };
		const speakers = splitNames(session.speakers ?? []);
		const urls = linksOf(speakers, known);
		const values = toValues({ ...session, speakers }, ADDRESS_KINDS, (name) => urls.get(name));
		if (isRefusal(values)) return values;
		const found = finder.find({ ...values, number: finder.nextNumber(order) }, session.level);
		if (isRefusal(found)) return found;
		const { look, words } = found;
		const block = writeLook(look, { ...values, number: finder.nextNumber(order) }, words);
		if (order === 0) notesAt = block.notesAt;
		else pieces.push("\n".repeat(look.blankLinesAbove + 1));
		// Room for notes is the first one's: the cursor goes there.
		pieces.push(...(order === 0 ? block.pieces : withoutRoom(block.pieces, block.notesAt)));
	}
	const labelled = labelLinks(post, pieces);
	if (isRefusal(labelled)) return labelled;
	const cursorAt = labelled.pieces.slice(0, notesAt).join("").length;
	return insertBlock(post, place, { text: labelled.pieces.join(""), cursorAt }, labelled.plan);
}

function withoutRoom(pieces: readonly WrittenPiece[], notesAt: number): readonly WrittenPiece[] {
	const before = pieces.slice(0, notesAt);
	const last = before.at(-1);
	if (typeof last === "string" && last.trim() === "") before.pop();
	return [...before, ...pieces.slice(notesAt)];
}

function validateLevel(level: number | undefined): string | undefined {
	const isLevel = level === undefined || (Number.isInteger(level) && level >= 1 && level <= 6);
	return isLevel ? undefined : l10n.t("Give the session's heading a level from 1 to 6.");
}
