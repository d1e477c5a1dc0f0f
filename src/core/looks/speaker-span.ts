import type { Post } from "../post/post.ts";
import type { Session, Speaker } from "../post/session-model.ts";
import { lineEndAt } from "../text/line-bounds.ts";
import { containsRange, type TextRange } from "../text/text-range.ts";
import { linkStyle } from "./link-style.ts";
import type { SpeakersGap } from "./look.ts";
import type { SpeakerValue } from "./session-values.ts";
import type { Span } from "./span.ts";

/** What joins two names, at the end of what stands between them. */
const JOINER =
	/(?:(?<!\s)\s+)?(?:[,，;、·＆&+/|]|[,，]?(?<=[\s,，])(?:and|und|et|y|e|och|en|i|with|mit|avec|con))\s*$/iu;
const LONGEST_BETWEEN = 80;
const LONGEST_REST = 60;

/** The names of a session's people as one stretch, if they stand in one line; undefined where other words are among them. */
export function speakerSpan(post: Post, { speakers, titleRange }: Session): Span | undefined {
	const named = speakers
		.map((speaker) => unitOf(speaker, titleRange))
		.sort((a, b) => a.range.start - b.range.start);
	const units = withMarks(post, named);
	const [first] = units;
	const last = units.at(-1);
	if (!first || !last || post.text.slice(first.range.start, last.range.end).includes("\n")) return undefined;
	const joiners: string[] = [];
	const values: SpeakerValue[] = [];
	for (const [order, unit] of units.entries()) {
		const next = units[order + 1];
		const between = next
			? post.text.slice(unit.range.end, next.range.start)
			: restBehind(post, unit.range.end);
		if (between.length > LONGEST_BETWEEN) return undefined;
		const joiner = next ? JOINER.exec(between)?.[0] : "";
		if (joiner === undefined) return undefined;
		if (next) joiners.push(joiner);
		const rest = next ? between.slice(0, between.length - joiner.length) : between;
		values.push({
			name: post.slice(unit.name),
			url: unit.speaker.link && unit.isLinked ? post.slice(unit.speaker.link.destinationRange) : undefined,
			rest: rest === "" ? undefined : rest,
		});
	}
	const linked = units.find(({ isLinked }) => isLinked)?.speaker.link;
	const style = linked && linkStyle(post.text, linked);
	const gap: SpeakersGap = {
		kind: "speakers",
		open: post.text.slice(first.range.start, first.unmarked.start),
		close: post.text.slice(first.unmarked.end, first.range.end),
		link: style,
		between: joiners.length > 1 ? (joiners[0] ?? "") : "",
		last: joiners.at(-1) ?? "",
	};
	return {
		range: { start: first.range.start, end: last.range.end + (values.at(-1)?.rest?.length ?? 0) },
		piece: () => gap,
		tell: ({ speakers: told }) => told.push(...values),
	};
}

interface Unit {
	readonly speaker: Speaker;
	readonly name: TextRange;
	readonly isLinked: boolean;
	/** The name or the link it is in. */
	readonly unmarked: TextRange;
	/** With the marks that each name has of its own. */
	readonly range: TextRange;
}

/** A link that holds the title too is not the person's. */
function unitOf(speaker: Speaker, titleRange: TextRange): Unit {
	const isLinked = speaker.link !== undefined && !containsRange(speaker.link.range, titleRange);
	const range = isLinked && speaker.link ? speaker.link.range : speaker.range;
	const name = isLinked && speaker.link ? speaker.link.textRange : speaker.range;
	return { speaker, name, isLinked, unmarked: range, range };
}

function withMarks({ text }: Post, units: readonly Unit[]): readonly Unit[] {
	if (units.length < 2) return units;
	const marksOf = ({ range }: Unit) => {
		const before = /[*_]{1,3}$/.exec(text.slice(Math.max(0, range.start - 3), range.start))?.[0] ?? "";
		return before !== "" && text.startsWith(before, range.end) ? before.length : 0;
	};
	const length = marksOf(units[0] as Unit);
	if (length === 0 || units.some((unit) => marksOf(unit) !== length)) return units;
	return units.map((unit) => ({
		...unit,
		range: { start: unit.range.start - length, end: unit.range.end + length },
	}));
}

/** A firm or role behind the last name: up to a mark that closes what was opened before, a separator, or the line's end. */
function restBehind({ text }: Post, end: number): string {
	const line = text.slice(end, Math.min(lineEndAt(text, end), end + LONGEST_BETWEEN + 1));
	let depth = 0;
	let at = 0;
	for (; at < line.length; at++) {
		const unit = line[at] ?? "";
		if ("([（".includes(unit)) depth++;
		else if (")]）".includes(unit) && --depth < 0) break;
		else if (depth === 0 && (/[*_<>{}·•|\\]/.test(unit) || /^\s(?:[-–—]|--)\s|^\s{2}$/.test(line.slice(at))))
			break;
		else if (depth === 0 && unit === "[") break;
	}
	const rest = line.slice(0, at).trimEnd();
	const isFirm = /^\s*[,，(（@]|^\s+(?:from|of|at|chez|von|de)\s/i.test(rest) && /\p{L}/u.test(rest);
	return isFirm && rest.length <= LONGEST_REST ? rest : "";
}
