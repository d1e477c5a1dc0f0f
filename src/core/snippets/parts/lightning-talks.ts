import type { Snippet } from "../snippet.ts";

export const lightningTalksPart: Snippet = {
	id: "lightning-talks",
	title: "Lightning talks",
	about: "A list of lightning talks, each with its speaker and the one thing to remember.",
	place: "block",
	isSession: true,
	body: [
		"## Lightning talks",
		"",
		"- [<<first: Title of the first talk>>](<<url: https://example.org/$CURRENT_YEAR/lightning-talks>>) by <<speaker: Ann Lee>>: <<point: the one thing to remember of it>>",
		"- [<<second: Title of the second talk>>](<<page: https://example.org/$CURRENT_YEAR/lightning-talks>>) by <<other: Bob Ray>>: <<too: the one thing to remember of that one>>",
	],
};
