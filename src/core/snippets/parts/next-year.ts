import type { Snippet } from "../snippet.ts";

export const nextYearPart: Snippet = {
	id: "next-year",
	title: "See you next year",
	about: "When and where the next edition is, how to take part, and whether you will be there.",
	place: "block",
	body: [
		"## See you next year",
		"",
		"The next <<event: Event>> takes place <<dates: on days that are already known>> in <<place: City>>. [<<how: Call for proposals and tickets>>](<<url: https://example.org/$CURRENT_YEAR/next>>). <<will: Whether I will be there, and what I would like to see.>>",
	],
};
