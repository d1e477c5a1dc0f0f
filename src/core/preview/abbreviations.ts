import type { Post } from "../post/post.ts";
import { escapeHtml } from "../text/escape-html.ts";
import type { BlockHtml } from "./block-html.ts";

const line = /^ {0,3}\*\[([^\]\n]+)\] ?:[ \t]*(.*)$/gm;
/** Elements in which words stay as they are. */
const verbatim = new Set(["abbr", "code", "kbd", "pre", "samp", "script", "style", "textarea"]);

/** The same as long as a block and the abbreviations are. */
const shown = new WeakMap<BlockHtml, { readonly key: string; readonly made: BlockHtml }>();

/** Blocks whose abbreviations, `*[HTML]: Hyper Text`, tell what they stand for, in the engines that know these lines. */
export function showAbbreviations(post: Post, parts: readonly BlockHtml[]): readonly BlockHtml[] {
	const { flavour, blocks } = post.body;
	if (!flavour.blocks?.abbreviations && !flavour.blocks?.isKramdown) return parts;
	const meanings = new Map<string, string>();
	for (const { kind, range } of blocks) {
		const text = post.text.slice(range.start, range.end);
		if (kind === "code" || kind === "html" || !/^ {0,3}\*\[/.test(text)) continue;
		for (const [, word = "", meaning = ""] of text.matchAll(line)) meanings.set(word.trim(), meaning.trim());
	}
	if (meanings.size === 0) return parts;
	const words = [...meanings.keys()].sort((a, b) => b.length - a.length).map(escaped);
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words.join("|")})(?![\\p{L}\\p{N}_])`, "gu");
	const key = JSON.stringify([...meanings]);
	return parts.map((part) => {
		const before = shown.get(part);
		if (before?.key === key) return before.made;
		const made = explained(part, pattern, meanings);
		shown.set(part, { key, made });
		return made;
	});
}

function escaped(word: string): string {
	return escapeHtml(word).replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

function explained(part: BlockHtml, pattern: RegExp, meanings: ReadonlyMap<string, string>): BlockHtml {
	let open = 0;
	let isInTag = false;
	const literals = part.html.literals.map((literal) => {
		const pieces = literal.split(/(<[^>]*>?|^[^<]*>)/);
		return pieces
			.map((piece, at) => {
				if (at % 2 === 0 && !isInTag)
					return open > 0
						? piece
						: piece.replaceAll(pattern, (word) => `<abbr title="${titleOf(word, meanings)}">${word}</abbr>`);
				if (isInTag && at % 2 === 0) return piece;
				const isStart = piece.startsWith("<");
				if (!isStart && !isInTag) return piece;
				isInTag = !piece.endsWith(">");
				const [, end, name = ""] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(piece) ?? [];
				if (verbatim.has(name.toLowerCase())) open = Math.max(0, open + (end ? -1 : 1));
				return piece;
			})
			.join("");
	});
	return { ...part, html: { ...part.html, literals } };
}

function titleOf(word: string, meanings: ReadonlyMap<string, string>): string {
	for (const [abbreviation, meaning] of meanings)
		if (escapeHtml(abbreviation) === word) return escapeHtml(meaning);
	return "";
}
