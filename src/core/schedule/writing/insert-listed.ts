import * as l10n from "@vscode/l10n";
import type { Insertion } from "../../inserts/insertion.ts";
import type { SessionHabits } from "../../inserts/session-habits.ts";
import type { Post } from "../../post/post.ts";
import { readPost } from "../../post/read-post.ts";
import { composeEdits } from "../../text/compose-edits.ts";
import { lineEndAt, lineStartAt, nextLineStart } from "../../text/line-bounds.ts";
import { indexRanges } from "../../text/range-index.ts";
import { isRefusal, type Refusal } from "../../text/refusal.ts";
import { applyEdits, replaceRange } from "../../text/text-edit.ts";
import { type TextRange, textRange, touchesRange } from "../../text/text-range.ts";
import type { Schedule, Session } from "../schedule.ts";
import { comparableAddress } from "./comparable-address.ts";
import { insertScheduled, tellInserted } from "./insert-scheduled.ts";
import { type MatchedLine, matchTitles } from "./match-titles.ts";
import { saysMore } from "./says-more.ts";

/** An insertion, and what became of the list, in one or two sentences; of lines that named no talk the last one tells. */
export type ListedInsertion =
	| (Exclude<Insertion, Refusal> & { readonly message: string; readonly leavesLines: boolean })
	| Refusal;

/** Talks as a list names them, one a line. */
export interface ListedTalks {
	readonly schedule: Schedule;
	/** The list; without it the post's lines at `place`, which their blocks take the place of. */
	readonly list?: string | undefined;
	/** Where the blocks go. */
	readonly place: TextRange;
}

/**
 * Makes each line of a list the block of the talk it names, in the list's order. A line that names no talk stays in the post where it
 * stood there, and is named. Refuses a list that names none.
 */
export function insertListed(
	post: Post,
	{ schedule, list, place }: ListedTalks,
	habits: SessionHabits = {},
): ListedInsertion {
	const own = list === undefined ? ownLines(post, place, schedule) : undefined;
	const matched: readonly ListedLine[] = own?.matched ?? matchTitles(list ?? "", schedule.sessions);
	const keys = matched.flatMap(({ session }) => session?.key ?? []);
	const left = matched.filter(({ session }) => session === undefined);
	if (keys.length === 0) return { refusal: refuseLines(left) };
	const cut = own ? [replaceRange(own.range, own.rest)] : [];
	const without = own ? readPost(applyEdits(post.text, cut), post.facts, post) : post;
	const insertion = insertScheduled(
		without,
		own ? own.range.start + own.rest.length : place.end,
		{ schedule, keys: [...new Set(keys)], isInGivenOrder: true },
		habits,
	);
	if (isRefusal(insertion)) return insertion;
	return {
		edits: composeEdits(cut, insertion.edits),
		cursor: insertion.cursor,
		message: [tellInserted(insertion), ...tellLeft(left)].join(" "),
		leavesLines: left.length > 0,
	};
}

/** A line of the list. One that names a talk and says more has no session either: it stays. */
interface ListedLine extends MatchedLine {
	readonly saysMore?: boolean;
}

/** The post's own lines at a place, and what is left of them once those that name a talk have become its block. */
interface OwnLines {
	readonly range: TextRange;
	readonly matched: readonly ListedLine[];
	readonly rest: string;
}

/** What a line has beside a title goes nowhere but into the talk's block: a line with more than the talk's own words and link stays. */
function ownLines(post: Post, place: TextRange, { sessions }: Schedule): OwnLines {
	const { text, body } = post;
	const range = linesOf(text, place);
	const held = [...body.codes, ...body.images, ...body.htmlBlocks, ...body.definitions, ...body.unresolved];
	const others = [...body.footnoteUses, ...body.footnotes].map((each) => each.range);
	const holdsMore = indexRanges([...held.map((each) => each.range), ...others, ...body.templateTags]);
	const found: { line: TextRange; end: number; session: Session | undefined; saysMore: boolean }[] = [];
	for (let start = range.start; start < range.end; start = nextLineStart(text, start)) {
		const line = textRange(start, lineEndAt(text, start));
		found.push({
			line,
			end: Math.min(nextLineStart(text, start), range.end),
			session: undefined,
			saysMore: false,
		});
	}
	const written = found.filter(({ line }) => post.slice(line).trim() !== "");
	const matches = matchTitles(written.map(({ line }) => post.slice(line)).join("\n"), sessions);
	for (const [at, { session }] of matches.entries()) {
		const line = written[at];
		if (!line || !session) continue;
		line.saysMore = holdsMore(line.line) || !isAllOfTalk(post, line.line, session);
		if (!line.saysMore) line.session = session;
	}
	let rest = "";
	let isBelowTalk = false;
	for (const { line, end, session } of found) {
		const isBlank = post.slice(line).trim() === "";
		if (!session && !(isBlank && (isBelowTalk || rest === ""))) rest += text.slice(line.start, end);
		isBelowTalk = session !== undefined || (isBlank && isBelowTalk);
	}
	const matched = written.map(({ line, session, saysMore }) => ({
		line: post.slice(line).trim(),
		session,
		saysMore,
	}));
	return { range, matched, rest: rest.trimEnd() };
}

/** Its lines down to the last with words. Blank ones below part it from what follows; of a line that it only reaches nothing is in it. */
function linesOf(text: string, { start, end }: TextRange): TextRange {
	const first = lineStartAt(text, start);
	const reached = start < end && end === lineStartAt(text, end) ? end : lineEndAt(text, end);
	return textRange(first, lineEndAt(text, first + text.slice(first, reached).trimEnd().length));
}

function isAllOfTalk(post: Post, line: TextRange, talk: Session): boolean {
	const links = post.body.links.filter(({ range }) => touchesRange(range, line));
	const own = comparableAddress(talk.url ?? "");
	if (!links.every(({ destination }) => comparableAddress(destination) === own)) return false;
	const written = links.flatMap(({ destinationRange, label }) => [post.slice(destinationRange), label ?? ""]);
	return !saysMore(post.slice(line), talk, written);
}

/** So many lines are named. */
const mostNamed = 5;

function tellLeft(left: readonly ListedLine[]): readonly string[] {
	return [
		...tellUnnamed(left.filter(({ saysMore }) => !saysMore)),
		...tellFuller(left.filter(({ saysMore }) => saysMore)),
	];
}

function tellUnnamed(left: readonly ListedLine[]): readonly string[] {
	if (left.length === 0) return [];
	const named = nameLines(left);
	if (left.length === 1) return [l10n.t("No talk is called {0}.", named)];
	return left.length <= mostNamed
		? [l10n.t("No talks are called {0}.", named)]
		: [l10n.t("No talks are called {0} and {1} more.", named, left.length - mostNamed)];
}

/** Lines that name a talk, with words or a link beside it that its block would not have. */
function tellFuller(left: readonly ListedLine[]): readonly string[] {
	if (left.length === 0) return [];
	const named = nameLines(left);
	if (left.length === 1) return [l10n.t("{0} stays: it says more than its talk.", named)];
	return left.length <= mostNamed
		? [l10n.t("{0} stay: they say more than their talks.", named)]
		: [l10n.t("{0} and {1} more stay: they say more than their talks.", named, left.length - mostNamed)];
}

function refuseLines(left: readonly ListedLine[]): string {
	if (left.length === 0) return l10n.t("Select the lines that name talks first.");
	return left.some(({ saysMore }) => saysMore)
		? l10n.t("Shorten these lines to the talks they name: what else they say would be lost.")
		: l10n.t("Select lines that name talks: the schedule has none that is called like these.");
}

function nameLines(lines: readonly ListedLine[]): string {
	return lines
		.slice(0, mostNamed)
		.map(({ line }) => `“${line}”`)
		.join(", ");
}
