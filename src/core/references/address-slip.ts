import * as l10n from "@vscode/l10n";
import { followsCommonMark } from "../dialects/markdown-differences.ts";
import type { Post } from "../post/post.ts";
import { replaceRange, type TextEdit } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { areBracketsPaired } from "./destination.ts";

/** Why Markdown does not read what stands behind a definition's label or in a link's round brackets. */
export type AddressSlipKind =
	/** The title holds the quotes it stands in. */
	| "quotes-in-title"
	/** The title stands in curly quotes, or right behind the address. */
	| "title-marks"
	/** A list of attributes, `{: .btn}`, stands behind the address. */
	| "attributes"
	/** A copied line end broke the address in two. */
	| "broken"
	/** The address has a space, as in `my slides.pdf`. */
	| "space"
	/** Words stand behind the address. */
	| "words"
	/** The address's round brackets do not pair. */
	| "brackets";

export interface AddressSlip {
	readonly kind: AddressSlipKind;
	/** What stands behind the address, the space before it included; of an address that is itself at fault, all of it. */
	readonly range: TextRange;
	readonly mends: readonly AddressMend[];
}

export interface AddressMend {
	readonly title: string;
	readonly edits: readonly TextEdit[];
	/** Whether only one thing can have been meant. */
	readonly isCertain: boolean;
}

/** Nobody writes more behind an address: reading it stays linear on hostile text. */
const LONGEST = 2000;

/** An address ends at a space, and where a title's quote stands right behind it. */
const ADDRESS = /^(?:<[^<>]*>|[^\s<>"“”„«»]+)/;
const TITLE = /^(?:"[^"]*"|'[^']*'|\([^()]*\))$/;
const QUOTED = /^(["'])(.*)\1$/;
const MARKED = /^(?:["“”„«»](.*)["“”„«»]|['‘’‚‹›](.*)['‘’‚‹›])$/;
/** A mark at the start that nothing closes. */
const HALF_MARKED = /^[“„«]([^“”„«»]*)$/;
/** A word in quotes inside a title. */
const MARKED_WORD = /[“„«][^“”„«»]*[“”»]/g;
const ATTRIBUTES = /^(?:(?:"[^"]*"|'[^']*'|\([^()]*\))[ \t]*)?(\{(?![{%])[^{}]*\})$/;
/** `https://example.com/f(View source)`; a bracket behind `_`, `-` or `/` is part of the address. */
const GLUED_BRACKETS = /^[^()]*[^()\s_/-]\(([^()]*\s[^()]*)\)$/;
const FILE =
	/\.(?:pdf|pptx?|key|odp|docx?|html?|md|txt|png|jpe?g|gif|webp|avif|svg|mp[34]|webm|mov|zip)(?:[?#]\S*)?$/i;

/** The slip in what stands at `place`. Undefined where none is known or an address, with or without a title, is all there is. */
export function findAddressSlip(post: Post, place: TextRange): AddressSlip | undefined {
	const written = post.slice(place);
	const source = written.trim();
	const address = source.length > LONGEST ? undefined : ADDRESS.exec(source)?.[0];
	if (address === undefined) return undefined;
	const start = place.start + written.indexOf(source);
	const whole = textRange(start, start + source.length);
	const behind = textRange(start + address.length, whole.end);
	const rest = post.slice(behind).trim();
	if (rest === "")
		return areBracketsPaired(address)
			? undefined
			: { kind: "brackets", range: whole, mends: wrap(source, whole) };
	const list = ATTRIBUTES.exec(rest)?.[1];
	if (list !== undefined) {
		const before = source.slice(0, -list.length).trimEnd();
		const range = textRange(start + before.length, whole.end);
		const title = l10n.t("Remove {0}", list);
		return {
			kind: "attributes",
			range,
			mends: [{ title, edits: [replaceRange(range, "")], isCertain: false }],
		};
	}
	const isApart = behind.end - behind.start > rest.length;
	const quoted = isApart ? QUOTED.exec(rest) : null;
	if (isApart && TITLE.test(rest)) return undefined;
	if (quoted)
		return { kind: "quotes-in-title", range: behind, mends: escapeQuotes(post, quoted, behind.end) };
	const marked = MARKED.exec(rest);
	if (marked)
		return {
			kind: "title-marks",
			range: behind,
			mends: straighten(marked[1] ?? marked[2] ?? "", rest, behind),
		};
	const glued = GLUED_BRACKETS.exec(source)?.[1];
	if (glued !== undefined) return behindAddress(glued, textRange(whole.end - glued.length - 2, whole.end));
	if (isBroken(address, post.slice(behind)))
		return { kind: "broken", range: whole, mends: join(address, rest, behind) };
	if (!isWithSpace(address, rest)) return behindAddress(areBracketsPaired(address) ? rest : "", behind);
	return { kind: "space", range: whole, mends: wrap(source, whole) };
}

/** No mend of two addresses in one. */
function wrap(source: string, range: TextRange): readonly AddressMend[] {
	if (/[<>]/.test(source) || source.split("://").length > 2) return [];
	const edits = [replaceRange(range, `<${source}>`)];
	return [{ title: l10n.t("Put the address in < and >"), edits, isCertain: false }];
}

/** The two parts of an address, where one of them says that it goes on; a title may stand behind. */
function join(address: string, rest: string, behind: TextRange): readonly AddressMend[] {
	const [, next = "", title = ""] = /^(\S+)(\s+(?:"[^"]*"|'[^']*'))?$/.exec(rest) ?? [];
	if (next === "" || !goesOn(address, next)) return [];
	const edits = [replaceRange(behind, next + title)];
	return [{ title: l10n.t("Join the address"), edits, isCertain: false }];
}

/** Whether the end of an address's first part, or the beginning of the next, is no end and no beginning. */
function goesOn(address: string, next: string): boolean {
	if (/["'()<>{}:]|\/\//.test(next)) return false;
	if (/[-_=&?%+]$/.test(address) || /^[./?&=#_][\p{L}\p{N}]/u.test(next)) return true;
	if (/\?\S*=/.test(address) && /^\w+$/.test(next)) return true;
	return address.endsWith("/") && FILE.test(next);
}

/** Whether an address goes on behind the space or line end in a way that nobody can tell: `annual- report`, `?id=4 2`. */
function isBroken(address: string, behind: string): boolean {
	if (/[-_=&?%+]$/.test(address) || /[\r\n]/.test(behind)) return true;
	const rest = behind.trim();
	return /:\/\//.test(address) && !/\s/.test(rest) && goesOn(address, rest);
}

/** Whether what stands behind the space is the end of a file's name, or of a pair of brackets in the address. */
function isWithSpace(address: string, rest: string): boolean {
	if (/[<>{}"':]/.test(rest) || address.startsWith("<")) return false;
	if (!areBracketsPaired(address)) return areBracketsPaired(address + rest);
	return /^[\p{L}\p{N}]/u.test(rest) && FILE.test(rest) && !FILE.test(address);
}

/** Words that may be a title or a remark. A second address is no title; a lone mark and a picture's size, `=300x200`, are not missed. */
function behindAddress(words: string, range: TextRange): AddressSlip {
	const title = words.replace(/^[-–—,;:.|\s]+/, "").replace(HALF_MARKED, "$1");
	if (title === "" || /^=\d*x\d*$/.test(title)) return { kind: "words", range, mends: remove(words, range) };
	const isTitle = !/[<>{}]|^=|:\/\//.test(title);
	return {
		kind: "words",
		range,
		mends: isTitle ? writeTitle(l10n.t("Make “{0}” the title", title), title, range, false) : [],
	};
}

function remove(written: string, range: TextRange): readonly AddressMend[] {
	if (written === "") return [];
	const title = l10n.t("Remove {0}", written);
	return [{ title, edits: [replaceRange(range, "")], isCertain: false }];
}

/** Where the first and the last mark may not belong together, `“A” and “B”`, they stay. */
function straighten(title: string, written: string, range: TextRange): readonly AddressMend[] {
	const isPair = !/[“”„«»]/.test(title.replaceAll(MARKED_WORD, ""));
	const what = l10n.t("Put the title in straight quotes");
	return writeTitle(what, isPair ? title : written, range, isPair);
}

/** No mend of a title that would need escapes: readers of Markdown differ in them. */
function writeTitle(
	what: string,
	written: string,
	range: TextRange,
	isCertain: boolean,
): readonly AddressMend[] {
	const title = written.trim();
	if (title === "" || /["\\]/.test(title)) return [];
	return [{ title: what, edits: [replaceRange(range, ` "${title}"`)], isCertain }];
}

function escapeQuotes(
	{ dialect }: Post,
	[, quote = "", title = ""]: RegExpExecArray,
	end: number,
): readonly AddressMend[] {
	const escaped = title.replaceAll(new RegExp(`(?<!\\\\)${quote}`, "g"), `\\${quote}`);
	const range = textRange(end - 1 - title.length, end - 1);
	if (escaped === title) return [];
	// An engine that is not known may show the `\`.
	const isCertain = followsCommonMark(dialect);
	return [{ title: l10n.t("Escape the quotes"), edits: [replaceRange(range, escaped)], isCertain }];
}
