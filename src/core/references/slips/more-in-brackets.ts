import * as l10n from "@vscode/l10n";
import { isKnownToDiffer } from "../../dialects/markdown-differences.ts";
import type { Link, UnresolvedReference } from "../../post/body-model.ts";
import { maskTags } from "../../post/markdown/template-tags.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";
import { looksLikePath } from "../address-like.ts";
import { type AddressMend, type AddressSlip, findAddressSlip } from "../address-slip.ts";
import { LONGEST_LINK } from "./link-slip.ts";

/** A link in whose round brackets more stands than an address, or what is none. */
export interface MoreInBrackets {
	readonly slip: AddressSlip;
	/** The whole link. */
	readonly range: TextRange;
	/** The likeliest first. */
	readonly mends: readonly AddressMend[];
}

/** `[text](https://… …)`, with one line end at most. */
const IN_BRACKETS = /^\((?:https?:\/\/|www\.|\.{0,2}\/)[^\s()<>][^()<>\r\n]*(?:(?:\r\n?|\n)[^()<>\r\n]*)?\)/i;

/** `[text](my slides.pdf)` */
const PATH_IN_BRACKETS = /^\([^()<>\s][^()<>\r\n]*\)/;

/** What readers see as brackets. */
export function findMoreInBrackets(post: Post, { range }: UnresolvedReference): MoreInBrackets | undefined {
	const written = addressBehind(post, range.end);
	if (written === undefined) return undefined;
	const place = textRange(range.end + 1, range.end + written.length - 1);
	const slip = findAddressSlip(post, place);
	if (
		slip === undefined ||
		(slip.kind === "quotes-in-title" && isKnownToDiffer(post.dialect, "readsTargetsByLetter"))
	)
		return undefined;
	return { slip, range: textRange(range.start, place.end + 1), mends: mendsOf(post, slip, place.end) };
}

function addressBehind(post: Post, start: number): string | undefined {
	const after = post.text.slice(start, start + LONGEST_LINK);
	const address = IN_BRACKETS.exec(after)?.[0];
	if (address !== undefined || isKnownToDiffer(post.dialect, "takesSpacesInAddresses")) return address;
	const path = PATH_IN_BRACKETS.exec(after)?.[0];
	return path !== undefined && looksLikePath(path.slice(1, -1)) ? path : undefined;
}

/** Whether an engine may have read more than the address as the address; kramdown reads all of the brackets so. */
export function hasSpaceInAddress(post: Post, { syntax, destinationRange }: Link): boolean {
	if (syntax !== "inline" || post.text[destinationRange.start - 1] === "<") return false;
	return /\s/.test(maskTags(post.slice(destinationRange)));
}

/** What stands behind a link's address and is a part of it to an engine that reads all of the brackets so. */
export function findMoreInAddress(post: Post, { range, textRange: shown }: Link): MoreInBrackets | undefined {
	const place = textRange(shown.end + 2, range.end - 1);
	const slip = findAddressSlip(post, place);
	if (slip?.kind !== "attributes" && slip?.kind !== "title-marks" && slip?.kind !== "broken")
		return undefined;
	// The link has an address, if a wrong one: to change it is for the writer.
	const mends = mendsOf(post, slip, place.end).map((mend) => ({ ...mend, isCertain: false }));
	return { slip, range, mends };
}

/** Attributes are removed only where they cannot be moved. */
function mendsOf(post: Post, slip: AddressSlip, end: number): readonly AddressMend[] {
	const move = moveBehind(post, slip, end);
	return move ? [move] : slip.mends;
}

/** kramdown reads attributes right behind a link. */
function moveBehind(post: Post, { kind, range }: AddressSlip, end: number): AddressMend | undefined {
	const written = post.slice(range).trim();
	const isRead = isKnownToDiffer(post.dialect, "wantsColonInAttributes") && written.startsWith("{:");
	if (kind !== "attributes" || !isRead) return undefined;
	return {
		title: l10n.t("Move {0} behind the brackets", written),
		edits: [replaceRange(textRange(range.start, end + 1), `)${written}`)],
		isCertain: true,
	};
}
