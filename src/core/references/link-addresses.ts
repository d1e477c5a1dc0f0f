import * as l10n from "@vscode/l10n";
import type { Link } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import { lineEndAt, lineNumberAt, lineStartAt } from "../text/line-bounds.ts";
import { indexRanges } from "../text/range-index.ts";
import { isRefusal } from "../text/refusal.ts";
import { takeByHalves } from "../text/take-by-halves.ts";
import { applyEdits, replaceRange, type TextEdit } from "../text/text-edit.ts";
import { type TextRange, textRange, touchesRange } from "../text/text-range.ts";
import { addDefinitions } from "./add-definitions.ts";
import { comparableDestination, writeDestination } from "./destination.ts";
import { answerWith, howMany, type LeftAlone, type ReferenceEdit } from "./reference-edit.ts";

/** How the new links are written; by the post's other links where undefined. */
export type NewLinkStyle = "inline" | "reference";

/**
 * Makes links of the addresses that stand bare or as `<address>` and touch `where` (all without it). A link's text is the address as one
 * would say it, without `https://`, for the writer to change. The post is read again: each must be a link then, and all others as before.
 */
export function linkAddresses(post: Post, where?: TextRange, style = linkStyleOf(post)): ReferenceEdit {
	const touched = findAddresses(post).filter(
		({ range }) => where === undefined || touchesRange(range, where),
	);
	const meant = where !== undefined && where.start === where.end ? touched.slice(-1) : touched;
	// A player is given up for a link only by who points at its address.
	const shown = where === undefined && post.dialect.showsLoneAddresses ? meant.filter(isLoneIn(post)) : [];
	const left = shown.map(({ range }) => leftAlone(post, range));
	const chosen = meant.filter((address) => !shown.includes(address));
	if (chosen.length === 0 && left.length > 0) return answerWith([], "", left);
	if (chosen.length === 0) {
		return {
			refusal:
				where === undefined
					? l10n.t("This post has no address that stands by itself.")
					: l10n.t("Put the cursor on an address that stands by itself first."),
		};
	}
	const write = (addresses: readonly Address[]) =>
		style === "inline" ? writeInline(addresses) : writeReferences(post, addresses);
	const whole = write(chosen);
	if (isRefusal(whole)) return whole;
	let kept: readonly Address[] = [];
	let edits: readonly TextEdit[] = [];
	const take = (some: readonly Address[]) => {
		const addresses = [...kept, ...some];
		const written = some === chosen ? whole : write(addresses);
		const isMeant = !isRefusal(written) && readsAsMeant(post, written, addresses);
		if (isMeant) [kept, edits] = [addresses, written];
		return isMeant;
	};
	takeByHalves(chosen, take, { left: MOST_READINGS }, 1);
	if (kept.length === 0)
		return { refusal: l10n.t("Nothing was changed: there, the address would not be read as a link.") };
	return answerWith(
		edits,
		howMany(
			kept.length,
			l10n.t("Made a link of 1 address."),
			l10n.t("Made links of {0} addresses.", kept.length),
		),
		left,
	);
}

/** Whether an address stands alone on its line. */
function isLoneIn({ text }: Post): (address: Address) => boolean {
	return ({ range: { start, end } }) =>
		text.slice(lineStartAt(text, start), start).trim() === "" &&
		text.slice(end, lineEndAt(text, end)).trim() === "";
}

function leftAlone(post: Post, { start }: TextRange): LeftAlone {
	const line = lineNumberAt(post.text, start);
	const reason = l10n.t(
		"{0} shows the address in line {1} as a player or a card: put the cursor on it to make a link of it.",
		post.dialect.label,
		line,
	);
	return { kind: "lone-address", reason, place: l10n.t("line {0}", line) };
}

/** References where the post has at least as many of them as inline links. */
function linkStyleOf({ body }: Post): NewLinkStyle {
	const count = (...syntaxes: readonly Link["syntax"][]) =>
		body.links.filter(({ syntax }) => syntaxes.includes(syntax)).length;
	const references = count("full", "collapsed", "shortcut");
	return references > 0 && references >= count("inline") ? "reference" : "inline";
}

interface Address {
	/** Angle brackets included. */
	readonly range: TextRange;
	readonly address: string;
}

/** Most posts have a handful. */
const MOST_ADDRESSES = 200;
/** How often a post is read again to find those that would be links. */
const MOST_READINGS = 40;

const ADDRESS = /\bhttps?:\/\/[^\s<>"`\\^{}|]{1,2000}/g;
/** Right behind an address: more of it that readers of Markdown do not agree about. */
const MORE = /^(?:[\\^{}`]|\|(?!\s|$))/;
/** Readers of Markdown read it in a link's destination, and not all of them in an address that stands bare. */
const ENTITY = /&(?:#\w{1,8}|[a-z]\w{1,31});/i;
/** What is not finished, at its line's end: a link, a definition (no note), also one with a slip, an attribute. */
const UNFINISHED =
	/(?:[\])][ \t]?[([][ \t]*<?|^[>*+\s-]*(?:<!--[ \t]*)?\[(?!\^)[^\]]*\][ \t]*[:：][ \t]*<?|=["']?)$/;
/** UTF-16 units before an address, in its line. */
const lookBefore = 300;

function findAddresses(post: Post): readonly Address[] {
	const { body } = post;
	const isAddressAlone = ({ syntax }: Link) => syntax === "autolink" || syntax === "bare";
	const linked = body.links.filter(
		(link) => isAddressAlone(link) && /^(?:https?:\/\/|www\.)/i.test(post.slice(link.textRange)),
	);
	const isTaken = [
		...[...body.links, ...body.images, ...body.unresolved, ...body.definitions],
		...[...body.codes, ...body.htmlBlocks, ...body.footnotes],
	].map(({ range }) => range);
	const others = [...body.inlineHtml, ...body.templateTags, ...body.attributeLists];
	const meets = indexRanges([...isTaken, ...others]);
	const bare: Address[] = [];
	for (const { index, 0: written } of post.slice(body.range).matchAll(ADDRESS)) {
		const start = body.range.start + index;
		const address = withoutEnd(written);
		const range = textRange(start, start + address.length);
		if (!meets(range) && !MORE.test(post.text.slice(start + written.length, start + written.length + 2)))
			bare.push({ range, address });
	}
	const found = linked.map(({ syntax, range, textRange: place, destination }) => {
		// Some engines take a bracket or a dot at the end for a part of the address.
		const written = syntax === "bare" ? withoutEnd(post.slice(place)) : post.slice(place);
		const end = syntax === "bare" ? place.start + written.length : range.end;
		return {
			range: textRange(range.start, end),
			address: /^www\./i.test(written)
				? `${/^https?:/i.exec(destination)?.[0] ?? "http:"}//${written}`
				: written,
		};
	});
	const isWhole = ({ range: { start }, address }: Address) => {
		const before = post.text.slice(Math.max(lineStartAt(post.text, start), start - lookBefore), start);
		return !ENTITY.test(address) && !UNFINISHED.test(before);
	};
	const whole: Address[] = [];
	for (const address of [...found, ...bare].sort((a, b) => a.range.start - b.range.start)) {
		if (whole.length === MOST_ADDRESSES) break;
		if (isWhole(address)) whole.push(address);
	}
	return whole;
}

/** What ends a sentence, closes a bracket that opens before the address, or marks words is no part of it. */
function withoutEnd(written: string): string {
	let address = written;
	for (;;) {
		const last = address.at(-1) ?? "";
		const isEnd =
			/[.,;:!?'*_~，。、！？；：」』）]/u.test(last) ||
			(last === ")" && isUnpaired(address, "(", ")")) ||
			(last === "]" && isUnpaired(address, "[", "]"));
		if (!isEnd) return address;
		address = address.slice(0, -1);
	}
}

function isUnpaired(address: string, open: string, close: string): boolean {
	return address.split(close).length > address.split(open).length;
}

function writeInline(addresses: readonly Address[]): readonly TextEdit[] {
	return addresses.map(({ range, address }) =>
		replaceRange(range, `[${sayAddress(address)}](${writeDestination(address, false)})`),
	);
}

function writeReferences(post: Post, addresses: readonly Address[]) {
	const wanted = addresses.map(({ address }) => ({ destination: address, text: sayAddress(address) }));
	const added = addDefinitions(post, wanted);
	if (isRefusal(added)) return added;
	const uses = addresses.map(({ range, address }, at) =>
		replaceRange(range, `[${sayAddress(address)}][${added.labels[at]}]`),
	);
	return [...uses, ...added.edits];
}

/** An address as one would say it, with a backslash before what Markdown would read. */
function sayAddress(address: string): string {
	const said = address.replace(/^(?:https?:\/\/)?(?:www\.)?/i, "").replace(/\/(?:[?#].*)?$/, "");
	return (said || address).replace(/[\\[\]*_`|<>~]/g, "\\$&");
}

function readsAsMeant(post: Post, edits: readonly TextEdit[], addresses: readonly Address[]): boolean {
	const after = readPost(applyEdits(post.text, edits), post.facts, post);
	const wanted = [...keysOf(post), ...addresses.map(({ address }) => comparableDestination(address))];
	// Engines that link bare addresses had some of these before.
	return JSON.stringify(wanted.sort()) === JSON.stringify([...keysOf(after)].sort());
}

/** The destinations of all links but those that are addresses alone. */
function keysOf({ body }: Post): readonly string[] {
	return [...body.links, ...body.images]
		.filter(({ syntax }) => syntax !== "autolink" && syntax !== "bare")
		.map(({ destination }) => comparableDestination(destination));
}
