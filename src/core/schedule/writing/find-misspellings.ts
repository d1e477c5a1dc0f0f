import * as l10n from "@vscode/l10n";
import type { ScheduledTalk } from "../../facts/scheduled-talk.ts";
import type { Post } from "../../post/post.ts";
import type { Session } from "../../post/session-model.ts";
import { isOneSlipApart } from "../../text/edit-distance.ts";
import { writeInlineText } from "../../text/inline-text.ts";
import { replaceRange, type TextEdit } from "../../text/text-edit.ts";
import type { TextRange } from "../../text/text-range.ts";
import { comparableTitle } from "../reading/comparable-title.ts";
import { isMisspelt, type TalkIndex, talkIndex } from "./talk-index.ts";

/** A title or a name that the schedule spells otherwise. */
export interface Misspelling {
	readonly range: TextRange;
	readonly written: string;
	readonly right: string;
	/** What the range holds is the written text and nothing else, and no reference goes by it. */
	readonly isPlain: boolean;
}

/** The sessions of a post whose title is a few slips from that of their talk in the schedule that the post is about. */
export function* misspeltTitles(post: Post): Iterable<Misspelling | undefined> {
	for (const [session, talk] of talksOf(post)) {
		yield undefined;
		const [written, right] = [comparableTitle(session.title), comparableTitle(talk.title)];
		if (!isMisspelt(written, right)) continue;
		const { titleRange: range, title } = session;
		const isPlain = isPlainText(post, range, title) && !isLabelled(session.link);
		yield { range, written: title, right: talk.title, isPlain };
	}
}

/** The speakers of a post's sessions whose name is one slip a word from that of one of their talk's. */
export function* misspeltSpeakers(post: Post): Iterable<Misspelling | undefined> {
	for (const [{ speakers }, talk] of talksOf(post)) {
		yield undefined;
		const there = new Set(speakers.map(({ name }) => comparableTitle(name)));
		const missing = talk.speakers.filter((name) => !there.has(comparableTitle(name)));
		const known = new Set(talk.speakers.map(comparableTitle));
		for (const { name, range, link } of speakers) {
			if (known.has(comparableTitle(name))) continue;
			const close = missing.filter((right) => isNameMisspelt(comparableTitle(name), comparableTitle(right)));
			const [right] = close;
			if (right === undefined || close.length > 1) continue;
			yield { range, written: name, right, isPlain: isPlainText(post, range, name) && !isLabelled(link) };
		}
	}
}

/** The fix that writes a title or name as the schedule has it; none where its place holds more than its text. */
export function misspellingFixes({
	range,
	right,
	isPlain,
}: Misspelling): readonly { readonly title: string; readonly edits: readonly TextEdit[] }[] {
	if (!isPlain) return [];
	return [{ title: l10n.t("Change to {0}", right), edits: [replaceRange(range, writeInlineText(right))] }];
}

/** Each session of a post with its talk, where one of the known schedules is that of the post. */
function* talksOf(post: Post): Iterable<readonly [Session, ScheduledTalk]> {
	const index = scheduleOf(post);
	if (!index) return;
	const { sessions } = post;
	const named = new Set(sessions.map(({ title }) => index.withTitle(title)));
	for (const session of sessions) {
		const exact = byPage(index, session) ?? index.withTitle(session.title);
		const close = exact ? undefined : index.closeTo(session.title);
		// What another session is about already, this one only looks like.
		const talk = exact ?? (named.has(close) ? undefined : close);
		if (talk) yield [session, talk];
	}
}

/** The schedule that has most of a post's sessions: one by its page, or two by their titles. */
function scheduleOf({ facts: { schedules = [] }, sessions }: Post): TalkIndex | undefined {
	let best: { readonly index: TalkIndex; readonly count: number } | undefined;
	if (schedules.length === 0 || sessions.length === 0) return undefined;
	for (const talks of schedules) {
		const index = talkIndex(talks);
		const pages = sessions.filter((session) => byPage(index, session)).length;
		const titles = sessions.filter(
			({ title }) => title.length >= leastTelling && index.withTitle(title) !== undefined,
		).length;
		const isIt = pages > 0 || titles > 1;
		if (isIt && pages + titles > (best?.count ?? 0)) best = { index, count: pages + titles };
	}
	return best?.index;
}

/** Shorter titles, such as "Keynote", any event has. */
const leastTelling = 10;

function byPage(index: TalkIndex, { link }: Session): ScheduledTalk | undefined {
	return link && index.withPage(link.destination);
}

/** Each word the same or one slip apart, those of three letters and less always the same. */
function isNameMisspelt(written: string, right: string): boolean {
	const [words, others] = [written.split(" "), right.split(" ")];
	return (
		words.length === others.length &&
		words.every((word, at) => {
			const other = others[at] ?? "";
			return word === other || (Math.max(word.length, other.length) > 3 && isOneSlipApart(word, other));
		})
	);
}

function isPlainText({ text }: Post, { start, end }: TextRange, shown: string): boolean {
	return text.slice(start, end) === shown;
}

/** `[Title]` and `[Title][]` lead where the definition of that title does. */
function isLabelled(link: Session["link"]): boolean {
	return link?.syntax === "collapsed" || link?.syntax === "shortcut";
}
