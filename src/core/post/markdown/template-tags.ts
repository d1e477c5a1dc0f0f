import type { TemplateSyntax } from "../../flavours/flavour.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";

/** What opens a tag and what closes it, the longest opening first: Hugo's two shortcodes, then Liquid's output and tag. */
const delimiters = [
	["{{<", ">}}", "shortcodes"],
	["{{%", "%}}", "shortcodes"],
	["{{", "}}", "liquid"],
	["{%", "%}", "liquid"],
] as const;

/** Where the engine is not known. */
const allSyntaxes: readonly TemplateSyntax[] = ["liquid", "shortcodes", "file-links"];

/** Pelican's words for its own files and pages. */
const pelicanTag = /\{(?:filename|static|attach|author|category|tag|index)\}/y;

/** Finds where template tags end in one text, in time linear in the text however many stand open. */
export class TagFinder {
	readonly #text: string;
	readonly #syntaxes: readonly TemplateSyntax[];
	readonly #found = new Map<string, { readonly from: number; readonly at: number }>();

	constructor(text: string, syntaxes: readonly TemplateSyntax[] = allSyntaxes) {
		this.#text = text;
		this.#syntaxes = syntaxes;
	}

	/** Where the tag that opens at `start` ends, at most at `limit`; -1 where none opens or it stays open. */
	endOf(start: number, limit = this.#text.length): number {
		for (const [open, close, syntax] of delimiters) {
			if (!this.#text.startsWith(open, start) || !this.#syntaxes.includes(syntax)) continue;
			const end = this.next(close, start + open.length);
			return end < 0 || end + close.length > limit ? -1 : end + close.length;
		}
		return -1;
	}

	/** Where the next Liquid or Hugo tag may open, at or after `from`; -1 if none does. */
	nextOpening(from: number): number {
		const double = this.next("{{", from);
		const percent = this.next("{%", from);
		return double < 0 || (percent >= 0 && percent < double) ? percent : double;
	}

	/** The first place of `part` at or after `from`; -1 where there is none. */
	next(part: string, from: number): number {
		const known = this.#found.get(part);
		if (known && known.from <= from && (known.at < 0 || known.at >= from)) return known.at;
		const at = this.#text.indexOf(part, from);
		this.#found.set(part, { from, at });
		return at;
	}
}

/** Whether any Liquid or Hugo tag may be there: a cheap first look. */
export function mayHoldTags(text: string, syntaxes = allSyntaxes): boolean {
	return syntaxes.length > 0 && (text.includes("{{") || text.includes("{%"));
}

/** The tags that open and close on one line, from first to last. */
export function findTags(text: string, syntaxes = allSyntaxes): TextRange[] {
	const tags: TextRange[] = [];
	if (syntaxes.length === 0) return tags;
	const finder = new TagFinder(text, syntaxes);
	const takesFileLinks = syntaxes.includes("file-links");
	for (let at = text.indexOf("{"); at >= 0; at = text.indexOf("{", at)) {
		const end = finder.endOf(at);
		const lineEnd = end < 0 ? -1 : finder.next("\n", at);
		if (end > 0 && (lineEnd < 0 || lineEnd >= end)) {
			tags.push(textRange(at, end));
			at = end;
		} else {
			pelicanTag.lastIndex = at;
			if (takesFileLinks && pelicanTag.test(text)) {
				tags.push(textRange(at, pelicanTag.lastIndex));
				at = pelicanTag.lastIndex;
			} else {
				at++;
			}
		}
	}
	return tags;
}

/** The text with every tag replaced by as many harmless letters, so that blanks and quotes inside it mean nothing. */
export function maskTags(text: string, syntaxes = allSyntaxes): string {
	return mayHoldTags(text, syntaxes)
		? replaceBetween(
				text,
				(literal) => literal,
				(tag) => "x".repeat(tag.length),
				syntaxes,
			)
		: text;
}

/** Changes what stands between the tags; the tags stay as written. */
export function mapBetweenTags(
	text: string,
	change: (literal: string) => string,
	syntaxes = allSyntaxes,
): string {
	return text.includes("{") ? replaceBetween(text, change, (tag) => tag, syntaxes) : change(text);
}

function replaceBetween(
	text: string,
	literal: (part: string) => string,
	tag: (part: string) => string,
	syntaxes: readonly TemplateSyntax[],
): string {
	let result = "";
	let from = 0;
	for (const { start, end } of findTags(text, syntaxes)) {
		if (start > from) result += literal(text.slice(from, start));
		result += tag(text.slice(start, end));
		from = end;
	}
	return from < text.length || from === 0 ? result + literal(text.slice(from)) : result;
}
