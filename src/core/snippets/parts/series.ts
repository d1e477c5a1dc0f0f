import type { Snippet } from "../snippet.ts";

export const seriesPart: Snippet = {
	id: "series",
	title: "Series links",
	about: "Links to the other parts of a write-up in several posts.",
	place: "block",
	body: [
		"*This is part <<number: 1>> of my notes from <<event: Event>>. Also read [<<other: day two, about the workshops>>](<<url: https://example.org/$CURRENT_YEAR/day-2>>) and [<<last: day three, about the keynotes>>](<<page: https://example.org/$CURRENT_YEAR/day-3>>).*",
	],
};
