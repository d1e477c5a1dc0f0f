import type { Snippet } from "../snippet.ts";

export const hallwayPart: Snippet = {
	id: "hallway",
	title: "Hallway track",
	about: "The conversations between the talks: whom you met, and what about.",
	place: "block",
	body: [
		"## The hallway track",
		"",
		"<<met: Whom I met, and what we talked about.>> <<idea: The idea I would not have had at home.>>",
	],
};
