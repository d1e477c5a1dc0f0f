import { chooseLook } from "../looks/choose-look.ts";
import { defaultLook, newLinkGap, peopleRow, row } from "../looks/default-look.ts";
import { type LearntLook, learnLook } from "../looks/learn-look.ts";
import { INLINE, REFERENCE } from "../looks/link-style.ts";
import { gapsIn, type LinkStyle, type Look, type Piece, partsIn, type Row } from "../looks/look.ts";
import type { SessionValues } from "../looks/session-values.ts";
import { templateLook } from "../looks/template-look.ts";
import { languageOf, type SessionWords, sessionWords } from "../looks/words.ts";
import { type WrittenPiece, writeLook } from "../looks/write-look.ts";
import type { Post } from "../post/post.ts";
import { languageOfPost } from "../post/post-language.ts";
import { readSpeakerLine } from "../post/session/speaker-line.ts";
import { writeInlineText } from "../text/inline-text.ts";
import { mostFrequent } from "../text/most-frequent.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";
import type { SessionHabits } from "./session-habits.ts";
import { joinNames } from "./session-line.ts";

/** Where a post without sessions has its first, if its engine does not say otherwise. */
const FIRST_LEVEL = 2;
/** So many of the post's sessions are learnt from, the nearest first. */
const MOST_LEARNT = 40;

/** Finds the look of new sessions at a place. */
export interface LookFinder {
	/** How the sessions around stand: as headings, bold titles or a list's items. */
	readonly usual: Look["style"] | undefined;
	find(values: SessionValues, level: number | undefined): { look: Look; words: SessionWords } | Refusal;
	/** The number of the n-th new session, where others are numbered. */
	nextNumber(order: number): number | undefined;
}

/** Learns from the post's other sessions, the nearest first, then takes the blog's newest looks, then the default. */
export function lookFinder(post: Post, offset: number, habits: SessionHabits): LookFinder {
	const learnt = learnNear(post, offset);
	const looks = learnt.length > 0 ? learnt.map(({ look }) => look) : (habits.looks ?? []);
	const words = sessionWords(languageOf(wordsOf(looks), languageOfPost(post)), habits.words);
	const template = habits.template?.trim() ?? "";
	const firstNumber = (learnt.find(({ isAbove }) => isAbove)?.values.number ?? 0) + 1;
	const isNumbered = learnt.some(({ values }) => values.number !== undefined);
	return {
		usual: template === "" ? mostFrequent(looks.map(({ style }) => style)) : undefined,
		nextNumber: (order) => (isNumbered ? firstNumber + order : undefined),
		find(values, level) {
			const link = linkStyleOf(looks);
			if (template !== "") {
				const usual = level ?? mostFrequent(post.sessions.flatMap((session) => session.level ?? []));
				const look = templateLook(template, { link, words, level: usual });
				return isRefusal(look) ? look : { look, words };
			}
			const chosen = chooseLook(looks, values, words);
			if (chosen) return { look: level === undefined ? chosen : atLevel(chosen, level), words };
			const usual = mostFrequent(post.sessions.flatMap((session) => session.level ?? []));
			const first = level ?? usual ?? post.dialect.firstSessionLevel ?? FIRST_LEVEL;
			return {
				look: withReadPeople(defaultLook({ level: first, link: REFERENCE, words }), values, words),
				words,
			};
		},
	};
}

/** Whether the post's own sessions show how one is written, so that no other post is asked. */
export function hasOwnLook(post: Post): boolean {
	return learnNear(post, 0).length > 0;
}

/** The line that names one person, as the post's other sessions name theirs. */
export function personLine(post: Post, name: string): string {
	const looks = learnNear(post, 0).map(({ look }) => look);
	const words = sessionWords(languageOf(wordsOf(looks), languageOfPost(post)));
	const values = { title: "", speakers: [{ name: writeInlineText(name) }], slides: [], videos: [] };
	const shown = looks
		.flatMap(({ rows }) => rows)
		.find(({ kind, pieces }) => kind === "line" && partsIn(pieces).has("speakers"));
	const people = shown ?? defaultPeople(values, words);
	const { pieces } = writeLook(
		{ style: "bold", level: undefined, blankLinesAbove: 1, rows: [people] },
		values,
		words,
	);
	return pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

/** Links to slides and video that a session of the post lacked, in one line, as its other sessions write such links. */
export function mediaLinks(
	post: Post,
	offset: number,
	values: SessionValues,
	own: SessionHabits["words"],
): readonly WrittenPiece[] {
	const looks = learnNear(post, offset).map(({ look }) => look);
	const words = sessionWords(languageOf(wordsOf(looks), languageOfPost(post)), own);
	const links = looks.flatMap(({ rows }) =>
		rows.flatMap(({ pieces }) => [...gapsIn(pieces)].filter((gap) => gap.kind === "link")),
	);
	const gapOf = (role: "slides" | "video") => {
		const shown = links.find(
			(link) => link.role === role && link.style.syntax !== "autolink" && link.style.syntax !== "bare",
		);
		return shown
			? { ...shown, order: 0, isTitle: false }
			: newLinkGap(role, linkStyleOf(looks), { others: links, words });
	};
	const line = row("line", [gapOf("slides"), " · ", gapOf("video")]);
	return writeLook({ style: "bold", level: undefined, blankLinesAbove: 1, rows: [line] }, values, words)
		.pieces;
}

interface NearLook extends LearntLook {
	readonly isAbove: boolean;
}

function learnNear(post: Post, offset: number): readonly NearLook[] {
	const distance = (range: { start: number; end: number }) =>
		range.start <= offset ? Math.max(0, offset - range.end) : range.start - offset;
	return [...post.sessions]
		.sort((a, b) => distance(a.range) - distance(b.range))
		.slice(0, MOST_LEARNT)
		.flatMap((session) => {
			const learnt = learnLook(post, session);
			return learnt ? [{ ...learnt, isAbove: session.range.start < offset }] : [];
		});
}

/** Inline where all links of other sessions are. */
function linkStyleOf(looks: readonly Look[]): LinkStyle {
	const styles = looks.flatMap(({ rows }) =>
		rows.flatMap(({ pieces }) =>
			[...gapsIn(pieces)].flatMap((gap) => (gap.kind === "link" ? gap.style : [])),
		),
	);
	return styles.length > 0 && styles.every(({ syntax }) => syntax === "inline") ? INLINE : REFERENCE;
}

/** The words that looks show, for their language. */
function wordsOf(looks: readonly Look[]): string {
	return looks
		.slice(0, MOST_LEARNT)
		.flatMap(({ rows }) => rows.flatMap(({ pieces }) => shownWords(pieces)))
		.join(" ");
}

function shownWords(pieces: readonly Piece[]): readonly string[] {
	return pieces.flatMap((piece) => {
		if (typeof piece === "string") return [piece];
		if (piece.kind === "marks") return shownWords(piece.inside);
		return piece.kind === "link" ? shownWords(piece.text) : [];
	});
}

/** The language that the post's front matter names. */
function atLevel(look: Look, level: number): Look {
	const rows = look.rows.map((each) =>
		each.kind === "title" ? { ...each, prefix: each.prefix.replace(/#{1,6}/, "#".repeat(level)) } : each,
	);
	return { ...look, level, rows };
}

function withReadPeople(look: Look, values: SessionValues, words: SessionWords): Look {
	return {
		...look,
		rows: look.rows.map((each) =>
			partsIn(each.pieces).has("speakers") ? defaultPeople(values, words) : each,
		),
	};
}

/** Names that would not read as people behind "By" are told to be: "Speakers: …". */
function defaultPeople({ speakers }: SessionValues, words: SessionWords): Row {
	const names = joinNames(speakers.map(({ name }) => name));
	const isRead = readSpeakerLine(`By ${names}`, "below-title")?.length === speakers.length;
	const by = speakers.length === 1 ? "Speaker:" : "Speakers:";
	return peopleRow(isRead ? words : { ...words, by, and: ", " }, REFERENCE);
}
