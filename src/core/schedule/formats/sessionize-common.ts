import * as v from "valibot";
import { atVenue, readMoment } from "../reading/moment.ts";
import type { SessionDraft } from "../reading/session-draft.ts";
import { flag, listOf, membersOf, named, words } from "../reading/shapes.ts";

/** A session as every view of Sessionize has it; the views differ in what its lists hold. https://sessionize.com/api */
export const sessionizeSession = v.object({
	id: words,
	title: words,
	description: words,
	startsAt: words,
	endsAt: words,
	isServiceSession: flag,
	speakers: v.optional(v.unknown()),
	categories: v.optional(v.unknown()),
	categoryItems: v.optional(v.unknown()),
	questionAnswers: listOf(
		v.object({ question: words, questionId: words, answer: words, answerValue: words }),
	),
	roomId: words,
	room: named,
	recordingUrl: words,
	status: words,
});

export type SessionizeSession = v.InferOutput<typeof sessionizeSession>;

/** What has to be looked up elsewhere in the file. */
export interface SessionizeNames {
	readonly speakers: readonly (string | undefined)[];
	readonly room: string | undefined;
	readonly categories: readonly SessionizeCategory[];
	/** What a question asks, by its id. */
	readonly questions?: ReadonlyMap<string, string>;
}

/** A category, such as "Track", with what was chosen of it. */
export interface SessionizeCategory {
	readonly title: string | undefined;
	readonly items: readonly string[];
}

export function sessionizeDraft(session: SessionizeSession, names: SessionizeNames): SessionDraft {
	const [start, end] = [readMoment(session.startsAt), readMoment(session.endsAt)];
	const chosen = (wanted: RegExp) =>
		names.categories
			.find(({ title, items }) => items.length > 0 && wanted.test(title ?? ""))
			?.items.join(", ");
	return {
		ids: [session.id],
		title: session.title,
		speakers: names.speakers.map((name) => ({ name })),
		start: start && atVenue(start, undefined),
		end: end && atVenue(end, undefined),
		room: session.room ?? names.room,
		track: chosen(/track/i),
		kind: chosen(/format|type/i),
		language: chosen(/language/i),
		abstract: session.description ? { text: session.description, markup: "plain" } : undefined,
		links: [
			{ href: session.recordingUrl, isKnown: "video" },
			...session.questionAnswers.map(({ question, questionId, answer, answerValue }) => ({
				href: answerValue ?? answer,
				title: question ?? names.questions?.get(questionId ?? ""),
			})),
		],
		status: statusOf(session.status),
		service: session.isServiceSession,
	};
}

function statusOf(status: string | undefined): SessionDraft["status"] {
	if (/^(?:declined|rejected)$/i.test(status ?? "")) return "rejected";
	if (/^(?:cancell?ed|withdrawn)$/i.test(status ?? "")) return "cancelled";
	return /^(?:nominated|waitlisted|decline_queue|accept_queue)$/i.test(status ?? "")
		? "tentative"
		: undefined;
}

const nestedSpeaker = v.object({ name: words, fullName: words });
const nestedCategory = v.object({
	name: words,
	title: words,
	categoryItems: listOf(v.object({ name: words })),
});

/** Names of a session that has its speakers and categories in it. */
export function nestedNames(session: SessionizeSession, room?: string): SessionizeNames {
	return {
		speakers: membersOf(nestedSpeaker, session.speakers).map(({ name, fullName }) => name ?? fullName),
		room,
		categories: membersOf(nestedCategory, session.categories).map(({ name, title, categoryItems }) => ({
			title: name ?? title,
			items: categoryItems.flatMap((one) => one.name ?? []),
		})),
	};
}
