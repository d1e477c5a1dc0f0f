import type { Token } from "markdown-it";

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
const symbols: readonly (readonly [RegExp, string])[] = [
	[/---/g, "—"],
	[/--/g, "–"],
	[/\.\.\./g, "…"],
	[/<< /g, "«\u00a0"],
	[/ >>/g, "\u00a0»"],
	[/<</g, "«"],
	[/>>/g, "»"],
];

/** Has text show quotes, dashes and dots as kramdown prints them (`smart_quotes.rb`, `typographic_symbol.rb`). Tokens are changed in place. */
export function curlText(tokens: readonly Token[]): void {
	let before = "";
	for (const [index, token] of tokens.entries()) {
		if (token.type === "text" && token.info !== "escape" && token.info !== "entity") {
			const written = token.content;
			if (/["'<>.-]/.test(written)) token.content = curl(written, before, lookBehind(tokens, index + 1));
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

function curl(text: string, before: string, behind: string): string {
	let shown = "";
	let from = 0;
	for (const { index } of text.matchAll(/["']/g)) {
		if (index < from) continue;
		const rest = text.slice(index + 1, index + 6) + (index + 6 > text.length ? behind : "");
		// A quote at a text's start follows an element, or nothing: only there some rules look at what follows alone.
		const previous = index > from ? (text[index - 1] ?? "") : index === 0 && before === "\n" ? before : "";
		shown += dash(text.slice(from, index));
		const quote = text[index] ?? "";
		const other = quote === '"' ? "'" : '"';
		if (rest[0] === other && /^.\w/.test(rest) && index + 1 < text.length && /^\s?$/.test(previous)) {
			shown += left(quote) + left(other);
			from = index + 2;
			continue;
		}
		shown += isLeft(quote, previous, rest) ? left(quote) : right(quote);
		from = index + 1;
	}
	return shown + dash(text.slice(from));
}

function isLeft(quote: string, previous: string, rest: string): boolean {
	if (previous === "") {
		if (/^[_*]{1,2}\S/.test(rest)) return true;
		if (punctuation.test(rest)) return false;
		if (quote === "'" && /^\d\ds/.test(rest)) return false;
		return !/^(?:\s|s\b|$)/.test(rest);
	}
	if (quote === "'" && /\s/.test(previous) && /^\d\ds/.test(rest)) return false;
	if (/\s/.test(previous)) return true;
	return !/[^ \\\t\r\n[{(-]/.test(previous);
}

function left(quote: string): string {
	return quote === '"' ? "“" : "‘";
}

function right(quote: string): string {
	return quote === '"' ? "”" : "’";
}

function dash(text: string): string {
	return symbols.reduce((shown, [sign, symbol]) => shown.replace(sign, symbol), text);
}
