import type { TemplateEngine } from "../dialects/template-engines.ts";
import { type TextRange, textRange } from "../text/text-range.ts";

/** A tag as the template engine cuts it out of a text, in code as anywhere. */
export interface TemplateToken {
	readonly kind: "output" | "tag" | "comment";
	readonly range: TextRange;
	/** The tag's name; empty for all else. */
	readonly name: string;
	/** What stands between the braces, without blanks and `-` at its ends. */
	readonly inner: string;
	/** False where the engine looks for an end in vain. */
	readonly isClosed: boolean;
}

const tagName = /^(?:\w+|#)/;

/** Cuts a text as the engine does: what is raw or a comment holds no tags. In time linear in the text. */
export function* scanTemplates(
	text: string,
	{ start, end }: TextRange,
	engine: TemplateEngine,
): Generator<TemplateToken> {
	const finder = new Finder(text, end);
	const signs = new RegExp(signsOf(engine), "g");
	for (signs.lastIndex = start; ; ) {
		const [sign = "", at = end] = signAt(signs, text);
		if (at >= end) return;
		if (sign.startsWith("<")) {
			const passed = finder.next(sign === "<!--" ? "-->" : "</code>", at);
			signs.lastIndex = passed < 0 ? at + sign.length : passed;
			continue;
		}
		const token = tokenAt(text, at, finder, engine);
		signs.lastIndex = token.range.end;
		const isEmpty = token.range.end - token.range.start === "{{}}".length;
		if (engine.runsLast && (!token.isClosed || isEmpty)) continue;
		const isRaw = token.isClosed && engine.raw.includes(token.name);
		if (!isRaw && !(token.isClosed && engine.comments.includes(token.name))) {
			yield token;
			continue;
		}
		const close = finder.endTag(token.name, token.range.end);
		yield { ...token, isClosed: close >= 0 || engine.closesRawAtEnd === true };
		if (close >= 0) signs.lastIndex = close;
		else if (isRaw) return;
	}
}

function signsOf({ hasSignComments, runsLast }: TemplateEngine): string {
	const signs = hasSignComments ? "\\{[{%#]" : "\\{[{%]";
	return runsLast ? `${signs}|<!--|<code\\b` : signs;
}

function signAt(signs: RegExp, text: string): readonly [sign?: string, at?: number] {
	const found = signs.exec(text);
	return found ? [found[0], found.index] : [];
}

function tokenAt(text: string, at: number, finder: Finder, engine: TemplateEngine): TemplateToken {
	const sign = text[at + 1];
	const kind = sign === "{" ? "output" : sign === "%" ? "tag" : "comment";
	const closing = kind === "output" ? "}}" : kind === "tag" ? "%}" : "#}";
	const isAtBrace = kind === "output" && engine.endsOutputAtBrace;
	const close = finder.next(isAtBrace ? "}" : closing, at + 2);
	const isClosed = close >= 0 && text.startsWith(closing, close);
	const inner = text
		.slice(at + 2, isClosed ? Math.min(close, at + longestInner) : at + 2)
		.replace(/^-/, "")
		.trim()
		.replace(/-$/, "");
	return {
		kind,
		range: textRange(at, isClosed ? close + 2 : at + 2),
		name: kind === "tag" ? (tagName.exec(inner)?.[0] ?? "") : "",
		inner: inner.trim(),
		isClosed,
	};
}

/** No more of a tag is looked at. */
const longestInner = 500;

/** Finds what ends tags, each place once. */
class Finder {
	readonly #text: string;
	readonly #end: number;
	readonly #found = new Map<string, { readonly from: number; readonly at: number }>();

	/** Blocks without an end tag from some place on: there is none further on either. */
	readonly #endless = new Set<string>();

	constructor(text: string, end: number) {
		this.#text = text;
		this.#end = end;
	}

	/** The first place of `part` at or after `from`; -1 where there is none. */
	next(part: string, from: number): number {
		const known = this.#found.get(part);
		if (known && known.from <= from && (known.at < 0 || known.at >= from)) return known.at;
		const found = this.#text.indexOf(part, from);
		const at = found + part.length > this.#end ? -1 : found;
		this.#found.set(part, { from, at });
		return at;
	}

	/** Where the tag that ends `name` ends; -1 where there is none. */
	endTag(name: string, from: number): number {
		const word = `end${name}`;
		if (this.#endless.has(name)) return -1;
		for (let at = this.next(word, from); at >= 0; at = this.next(word, at + 1)) {
			const open = this.#text.slice(Math.max(from, at - 20), at).search(/\{%-?\s*$/);
			const after = at + word.length;
			const close = /^\s*-?%\}/.exec(this.#text.slice(after, after + 20));
			if (open >= 0 && close) return after + close[0].length;
		}
		this.#endless.add(name);
		return -1;
	}
}
