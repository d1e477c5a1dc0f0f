import type { Snippet } from "../snippet.ts";

export const quotePart: Snippet = {
	id: "quote",
	title: "Quote",
	about: "What somebody said on stage, word for word, with their name.",
	place: "block",
	body: [
		"> <<quote: What was said, word for word.>>",
		">",
		"> — <<speaker: Ann Lee>>, <<where: in the closing keynote>>",
	],
};
