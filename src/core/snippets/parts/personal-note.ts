import type { Snippet } from "../snippet.ts";

export const personalNotePart: Snippet = {
	id: "personal-note",
	title: "Personal note",
	about: "What the event was like for you: what you hoped for, what surprised you, what was hard.",
	place: "block",
	body: [
		"## A personal note",
		"",
		"<<hope: What I had hoped for, and why I came.>> <<surprise: What surprised me, and what was hard.>>",
	],
};
