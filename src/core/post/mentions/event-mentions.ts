import { indexRanges } from "../../text/range-index.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";
import { valuesOf } from "../field-values.ts";
import type { Post } from "../post.ts";

/** An event and its edition, as the text names them: “SCaLE 14x”, “KubeCon 2016”. */
export interface EventMention {
	readonly name: string;
	readonly edition: string;
	readonly text: string;
	readonly range: TextRange;
}

/** A name with a capital and an edition: `14x`, `x14` or a year. */
const MENTION =
	/(?<![\p{L}\p{N}/_-])(\p{Lu}[\p{L}\p{N}]{2,30}) (x?\d{1,3}x?|(?:19|20)\d{2})(?![\p{L}\p{N}_/-])/gu;
/** Words that stand before a year and are no event. */
const CALENDAR =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|in|since|until|from|before|after|during|year|copyright|the|and|for)$/i;

/** The mentions of each event and edition in title and text, whatever their spelling: same letters, same number. */
export function groupEventMentions(post: Post): ReadonlyMap<string, readonly EventMention[]> {
	const groups = new Map<string, EventMention[]>();
	for (const mention of findMentions(post)) {
		const { name, edition } = mention;
		const key = `${name.toLowerCase()} ${edition.replaceAll("x", "")}${edition.includes("x") ? "x" : ""}`;
		const group = groups.get(key) ?? [];
		groups.set(key, group);
		group.push(mention);
	}
	return groups;
}

function* findMentions(post: Post): Generator<EventMention> {
	for (const { range } of valuesOf(post, "title")) yield* mentionsIn(post, range);
	const isHidden = indexRanges([
		...post.body.codes.map(({ range }) => range),
		...post.body.links.map(({ destinationRange }) => destinationRange),
		...post.body.images.map(({ destinationRange }) => destinationRange),
		...post.body.templateTags,
	]);
	for (const { kind, range } of post.body.blocks) {
		if (kind === "definition" || kind === "code" || kind === "html") continue;
		for (const mention of mentionsIn(post, range)) {
			if (!isHidden(mention.range)) yield mention;
		}
	}
}

function* mentionsIn(post: Post, range: TextRange): Generator<EventMention> {
	const said = post.slice(range);
	// Most paragraphs have no number in them: this looks at blanks alone, not at every letter.
	if (!/ x?\d/.test(said)) return;
	for (const { index, 0: text, 1: name = "", 2: edition = "" } of said.matchAll(MENTION)) {
		const isEdition = edition.includes("x") || edition.length === 4;
		if (!isEdition || CALENDAR.test(name)) continue;
		const start = range.start + index;
		yield { name, edition, text, range: textRange(start, start + text.length) };
	}
}

/** Addresses that are looked at: an event's own stands near the top. */
const mostLinks = 300;

/** How addresses in the post write an event's edition where they turn it around: `14x` in `/scale/14x/schedule`. */
export function editionInAddresses(post: Post, { name, edition }: EventMention): string | undefined {
	const number = edition.replaceAll("x", "");
	const turned = edition.startsWith("x") ? `${number}x` : `x${number}`;
	if (edition === number) return undefined;
	const written = new RegExp(`[/.]${name}(?:[/_-]|%20)?${turned}(?![a-z0-9])`, "i");
	const addresses = post.body.links.slice(0, mostLinks).map(({ destination }) => destination);
	const hasOwn = new RegExp(`[/.]${name}(?:[/_-]|%20)?${edition}(?![a-z0-9])`, "i");
	// Where addresses write both, they settle nothing.
	if (addresses.some((address) => hasOwn.test(address))) return undefined;
	return addresses.some((address) => written.test(address)) ? turned : undefined;
}
