import type { Token } from "markdown-it";
import type { Typography } from "../../flavours/flavour.ts";

/** How a token looks to what decides about quotes beside it. */
const looks: Readonly<Record<string, string>> = {
	softbreak: "\n",
	hardbreak: "\n",
	em_open: "*",
	em_close: "*",
	strong_open: "**",
	strong_close: "**",
	link_open: "[",
	link_close: ")",
	image: ")",
	code_inline: "`x",
};

const punctuation = /^[!"#$%'()*+,\-./:;<=>?@[\\\]^_`{|}~](?!\.\.)(?!\w)/;
type Symbols = readonly (readonly [RegExp, string])[];

const dashes: Symbols = [
	[/---/g, "—"],
	[/--/g, "–"],
];
const dots: Symbols = [[/\.\.\./g, "…"]];
const angles: Symbols = [
	[/<</g, "«"],
	[/>>/g, "»"],
];

/**
 * kramdown: `typographic_symbol.rb`; goldmark: its typographer; SmartyPants: hexo-renderer-marked's; retext-smartypants: Astro's; WordPress: `wptexturize`,
 * to which a dash between blanks is none of a word's.
 */
const symbolsOf: Readonly<Record<Typography, Symbols>> = {
	kramdown: [...dashes, ...dots, [/<< /g, "«\u00a0"], [/ >>/g, "\u00a0»"], ...angles],
	goldmark: [...dashes, ...dots, ...angles],
	smartypants: [...dashes, ...dots],
	pandoc: [...dashes, ...dots],
	retext: [[/(?<!-)--(?!-)/g, "—"], ...dots],
	wptexturize: [
		[/---/g, "—"],
		[/(?<=^|\s)--(?=\s|$)/g, "—"],
		[/(?<!xn)--/g, "–"],
		[/(?<=^|\s)-(?=\s|$)/g, "–"],
		...dots,
	],
};

/** What some engine changes; most texts have none of it. */
const mayChange = /["'<>]|--|\.\.\.|(?:^|\s)-/;

/** Has text show quotes, dashes and dots as the engine prints them; quotes as kramdown does (`smart_quotes.rb`). Tokens are changed in place. */
export function curlText(tokens: readonly Token[], typography: Typography): void {
	// WordPress makes a player of an address before it looks at dashes.
	if (typography === "wptexturize" && tokens.length === 1 && /^https?:\S+$/.test(tokens[0]?.content ?? ""))
		return;
	let before = "";
	for (const [index, token] of tokens.entries()) {
		const opening = tokens[index - 1];
		const isAddress =
			opening?.type === "link_open" && (opening.markup === "autolink" || opening.markup === "linkify");
		if (token.type === "text" && token.info !== "escape" && token.info !== "entity" && !isAddress) {
			const written = token.content;
			if (mayChange.test(written))
				token.content =
					typography === "smartypants"
						? smarten(written)
						: curl(written, { before, behind: lookBehind(tokens, index + 1), typography });
			before = written.slice(-1);
		} else before = token.type === "text" ? token.content.slice(-1) : (looks[token.type] ?? ">");
	}
}

/** What follows a token, as far as quotes ask. */
function lookBehind(tokens: readonly Token[], from: number): string {
	let text = "";
	for (let index = from; index < tokens.length && text.length < 4; index++) {
		const { type = "", content = "" } = tokens[index] ?? {};
		text += type === "text" ? content.slice(0, 4) : (looks[type] ?? "<");
	}
	return text;
}

/** As hexo-renderer-marked does it, each text for itself. */
function smarten(text: string): string {
	return withSymbols(text, dashes)
		.replaceAll(/(^|[-\u2014/([{"\s])'/g, "$1‘")
		.replaceAll("'", "’")
		.replaceAll(/(^|[-\u2014/([{‘\s])"/g, "$1“")
		.replaceAll('"', "”")
		.replaceAll("...", "…");
}

interface Around {
	/** What stands before the text, and behind it, as far as quotes ask. */
	readonly before: string;
	readonly behind: string;
	readonly typography: Typography;
}

function curl(text: string, { before, behind, typography }: Around): string {
	const symbols = symbolsOf[typography];
	let shown = "";
	let from = 0;
	for (const { index } of text.matchAll(/["']/g)) {
		if (index < from) continue;
		const rest = text.slice(index + 1, index + 6) + (index + 6 > text.length ? behind : "");
		// A quote at a text's start follows an element, or nothing: only there some rules look at what follows alone.
		const previous = index > from ? (text[index - 1] ?? "") : index === 0 && before === "\n" ? before : "";
		shown += withSymbols(text.slice(from, index), symbols);
		const quote = text[index] ?? "";
		const other = quote === '"' ? "'" : '"';
		if (rest[0] === other && /^.\w/.test(rest) && index + 1 < text.length && /^\s?$/.test(previous)) {
			shown += left(quote) + left(other);
			from = index + 2;
			continue;
		}
		shown += isLeft(quote, previous, rest, typography) ? left(quote) : right(quote);
		from = index + 1;
	}
	return shown + withSymbols(text.slice(from), symbols);
}

function isLeft(quote: string, previous: string, rest: string, typography: Typography): boolean {
	if (previous === "") {
		if (/^[_*]{1,2}\S/.test(rest)) return true;
		if (punctuation.test(rest)) return false;
		if (isDecade(quote, rest)) return false;
		return !/^(?:\s|s\b|$)/.test(rest);
	}
	if (/\s/.test(previous)) return !isDecade(quote, rest);
	if (previous === "=" && opensBehindSigns.has(typography)) return true;
	return !/[^ \\\t\r\n[{(-]/.test(previous);
}

const opensBehindSigns: ReadonlySet<Typography> = new Set(["goldmark", "pandoc", "retext"]);

/** `'90s`. */
function isDecade(quote: string, rest: string): boolean {
	return quote === "'" && /^\d\ds/.test(rest);
}

function left(quote: string): string {
	return quote === '"' ? "“" : "‘";
}

function right(quote: string): string {
	return quote === '"' ? "”" : "’";
}

function withSymbols(text: string, symbols: Symbols): string {
	if (!mayChange.test(text)) return text;
	return symbols.reduce((shown, [sign, symbol]) => shown.replace(sign, symbol), text);
}
