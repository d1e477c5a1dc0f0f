import { readPieces } from "./gaps.ts";
import type { Snippet } from "./snippet.ts";

export interface SnippetOptions {
	/** The level of headings; the writer chooses among the usual ones where undefined. */
	readonly level?: number | undefined;
	/** What stands in gaps, by name, instead of their own text. It stays a gap. */
	readonly suggested?: Readonly<Record<string, string>>;
	/** What fills gaps, by name: they are none any more. */
	readonly filled?: Readonly<Record<string, string>>;
	/** The gap, by name, that the last tab stop stands in place of; at the end without it. */
	readonly lastPlace?: string | undefined;
	/** The writer goes on below it, and nothing else makes room there. */
	readonly goesOn?: boolean;
}

/** A snippet as VS Code reads snippets: tab stops from 1 on in the order of the text, the last place at its end. */
export function toEditorSnippet(
	snippet: Pick<Snippet, "body" | "place">,
	options: SnippetOptions = {},
): string {
	const { level, suggested = {}, filled = {}, lastPlace, goesOn = false } = options;
	const numbers = new Map<string, number>();
	const parts = readPieces(snippet).map((piece) => {
		if (piece.kind === "words") return keepVariables(piece.text);
		if (piece.kind === "heading") {
			if (level !== undefined) return "#".repeat(level);
			const number = numbers.get("#") ?? numbers.size + 1;
			numbers.set("#", number);
			return number === numbers.size ? `\${${number}|##,###,####|}` : `$${number}`;
		}
		if (piece.name === lastPlace) return "$0";
		const known = filled[piece.name];
		if (known !== undefined) return keepText(known);
		const before = numbers.get(piece.name);
		if (before !== undefined) return `$${before}`;
		numbers.set(piece.name, numbers.size + 1);
		const suggestion = suggested[piece.name];
		const text = suggestion === undefined ? keepVariables(piece.text) : keepText(suggestion);
		return `\${${numbers.size}:${text}}`;
	});
	return `${parts.join("")}${goesOn && snippet.place !== "line" ? "\n\n" : ""}${lastPlace === undefined ? "$0" : ""}`;
}

/** `$CURRENT_YEAR` and its like are VS Code's to fill in; all else stands as it is. */
function keepVariables(text: string): string {
	return text.replace(/\$(?:CURRENT_[A-Z_]+|\{CURRENT_[A-Z_]+\})|[\\$}]/g, (written) =>
		written.length > 1 ? written : `\\${written}`,
	);
}

/** No character of it is syntax. */
function keepText(text: string): string {
	return text.replace(/[\\$}]/g, String.raw`\$&`);
}
