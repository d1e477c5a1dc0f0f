import * as l10n from "@vscode/l10n";
import type { Link } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import type { Session } from "../post/session-model.ts";
import { planDefinitions } from "../references/add-definitions.ts";
import { readDestination } from "../references/destination.ts";
import { oneLine, writeInlineText } from "../text/inline-text.ts";
import { lineEndAt, lineStartAt } from "../text/line-bounds.ts";
import { isRefusal } from "../text/refusal.ts";
import { insertAt, replaceRange, type TextEdit } from "../text/text-edit.ts";
import { containsRange, type TextRange } from "../text/text-range.ts";
import { readImageTemplate } from "./image-template.ts";
import type { ImageRequest } from "./insert-image.ts";
import { type BlockPlace, type Insertion, insertBlock, insertInline } from "./insertion.ts";
import { afterOffset } from "./insertion-place.ts";
import { sessionPlace } from "./move-session.ts";
import { personLine } from "./session-look.ts";
import { ADDRESS_KINDS, validateAlt } from "./validate.ts";

/** Something a session still lacks. */
export type SessionPart =
	| { readonly part: "slides" | "video"; readonly url: string; readonly text?: string | undefined }
	| ({ readonly part: "photo" } & ImageRequest)
	| { readonly part: "speaker"; readonly name: string };

/** Adds slides, a video, a photo or a speaker to the session at the cursor, where its block keeps them. */
export function addToSession(post: Post, offset: number, added: SessionPart): Insertion {
	const session = sessionPlace(post, offset);
	if (isRefusal(session)) return session;
	return added.part === "speaker" ? addSpeaker(post, session, added.name) : addMedia(post, session, added);
}

function addSpeaker(post: Post, session: Session, typed: string): Insertion {
	const name = oneLine(typed);
	if (name === "") return { refusal: l10n.t("Give the speaker's name.") };
	const last = session.speakers.at(-1);
	if (last === undefined) {
		const place = afterOffset(post, endOfBlock(post, session.titleRange));
		return insertBlock(post, place, { text: personLine(post, name) }, NO_DEFINITIONS);
	}
	const written = writeInlineText(name);
	const end = last.link?.range.end ?? last.range.end;
	const isList = /speakers?\s*:/i.test(
		post.text.slice(lineStartAt(post.text, last.range.start), last.range.start),
	);
	const edits: TextEdit[] = [insertAt(end, isList ? `, ${written}` : ` and ${written}`)];
	const before = session.speakers.at(-2);
	if (!isList && before !== undefined) {
		const between = {
			start: before.link?.range.end ?? before.range.end,
			end: last.link?.range.start ?? last.range.start,
		};
		if (/^\s+(?:and|&)\s+$/.test(post.slice(between))) edits.unshift(replaceRange(between, ", "));
	}
	const shift = edits.length === 2 ? 2 - ((edits[0]?.range.end ?? 0) - (edits[0]?.range.start ?? 0)) : 0;
	return { edits, cursor: end + shift + (isList ? 2 : 5) + written.length };
}

function addMedia(post: Post, session: Session, added: Exclude<SessionPart, { part: "speaker" }>): Insertion {
	const isPhoto = added.part === "photo";
	const text = oneLine(isPhoto ? added.alt : (added.text ?? "")) || DEFAULT_TEXT[added.part];
	const problem = isPhoto ? validateAlt(added.alt) : undefined;
	if (problem !== undefined) return { refusal: problem };
	const read = readDestination(added.url, ADDRESS_KINDS[isPhoto ? "image" : added.part]);
	if (isRefusal(read)) return read;
	const form = isPhoto ? readImageTemplate(added.template ?? "") : undefined;
	if (form && isRefusal(form)) return form;
	const { destination } = read;
	const plan = planDefinitions(post, form?.isReference === false ? [] : [{ destination, text }]);
	if (isRefusal(plan)) return plan;
	const label = plan.labels[0] ?? "";
	const markup =
		form?.write({ alt: text, destination, label }).join("") ?? `[${writeInlineText(text)}][${label}]`;
	const media = isPhoto ? [] : mediaLine(post, session);
	const last = media.at(-1);
	if (last !== undefined) {
		const before = separatorOf(post, media);
		return insertInline(post, { offset: last.range.end, before, after: "" }, markup, plan);
	}
	const place = isPhoto
		? photoPlace(post, session)
		: afterOffset(post, endOfBlock(post, headEnd(post, session)));
	return insertBlock(post, place, { text: markup }, plan);
}

/** Where a session's next photo goes: below its photos, else below its title, people and media. */
export function photoPlace(post: Post, session: Session): BlockPlace {
	return afterOffset(post, endOfBlock(post, session.photos.at(-1)?.range ?? headEnd(post, session)));
}

const DEFAULT_TEXT = { slides: "Slides", video: "Video", photo: "" } as const;
const NO_DEFINITIONS = { labels: [], lines: [], offset: 0, place: "in-list" } as const;

/** The links to slides and videos that stand in one block below the title, in order. */
function mediaLine(post: Post, session: Session): readonly Link[] {
	const media = [...session.slides, ...session.videos]
		.filter(({ range }) => range.start > session.titleRange.end)
		.sort((a, b) => a.range.start - b.range.start);
	const [first] = media;
	if (first === undefined) return [];
	const block = post.body.blocks.find(({ range }) => containsRange(range, first.range));
	return block?.kind === "paragraph" ? media.filter(({ range }) => containsRange(block.range, range)) : [];
}

/** What stands between two of them, where that is a mere separator. */
export function separatorOf(post: Post, media: readonly Link[]): string {
	const [first, second] = media;
	const between = first && second ? post.text.slice(first.range.end, second.range.start) : "";
	return /^[ ,;|·•/–-]{1,5}$/.test(between) && between.trim() !== "" ? between : " · ";
}

/** The last of title, speakers and media: notes and photos come below. */
function headEnd(post: Post, session: Session): TextRange {
	const parts = [
		session.titleRange,
		...session.speakers.map(({ range }) => range),
		...mediaLine(post, session).map(({ range }) => range),
	];
	const head = parts.filter(({ end }) => end <= session.range.end);
	return head.reduce((last, part) => (part.end > last.end ? part : last), session.titleRange);
}

/** Where the top-level block that holds a range ends, as a line's end. */
export function endOfBlock(post: Post, range: TextRange): number {
	const block = post.body.blocks.find((candidate) => containsRange(candidate.range, range));
	return lineEndAt(post.text, block?.range.end ?? range.end);
}
