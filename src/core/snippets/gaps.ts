import type { Snippet } from "./snippet.ts";

/** A piece of a snippet's text: words, a gap, or the marks of a heading. */
export type SnippetPiece =
	| { readonly kind: "words"; readonly text: string }
	| { readonly kind: "gap"; readonly name: string; readonly text: string }
	| { readonly kind: "heading" };

const piece = /<<(?<name>[a-z]+)(?:: (?<text>[^<>\n]*))?>>|^(?<heading>##) /gm;

/** A snippet's text in pieces; a gap that comes again has the text of its first time. */
export function readPieces({ body }: Pick<Snippet, "body">): readonly SnippetPiece[] {
	const text = body.join("\n");
	const pieces: SnippetPiece[] = [];
	const texts = new Map<string, string>();
	let from = 0;
	for (const match of text.matchAll(piece)) {
		const { name, text: shown, heading } = match.groups ?? {};
		const before = text.slice(from, match.index);
		if (before !== "") pieces.push({ kind: "words", text: before });
		if (heading !== undefined) pieces.push({ kind: "heading" }, { kind: "words", text: " " });
		if (name !== undefined) {
			if (shown !== undefined && !texts.has(name)) texts.set(name, shown);
			pieces.push({ kind: "gap", name, text: texts.get(name) ?? "" });
		}
		from = match.index + match[0].length;
	}
	if (from < text.length) pieces.push({ kind: "words", text: text.slice(from) });
	return pieces;
}

/** The gaps of a snippet in their order, each once, with the text that stands there at first. */
export function gapsOf(snippet: Pick<Snippet, "body">): ReadonlyMap<string, string> {
	const gaps = new Map<string, string>();
	for (const each of readPieces(snippet))
		if (each.kind === "gap" && !gaps.has(each.name)) gaps.set(each.name, each.text);
	return gaps;
}
