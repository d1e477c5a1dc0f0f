import type { Snippet } from "../snippet.ts";

export const expoPart: Snippet = {
	id: "expo",
	title: "Booths and expo floor",
	about: "The expo floor: the booths worth a visit, and what was shown there.",
	place: "block",
	body: [
		"## The expo floor",
		"",
		"- **<<booth: Name of the project>>**: <<shown: what they showed, and what I asked them>>",
		"- **<<other: Name of another project>>**: <<also: what they gave away besides stickers>>",
	],
};
