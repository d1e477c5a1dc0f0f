import type { Snippet } from "../snippet.ts";

export const whatIsPart: Snippet = {
	id: "what-is",
	title: "What is …?",
	about: "A section for readers who do not know the event, or what it is about.",
	place: "block",
	body: [
		"## What is <<event: the event>>?",
		"",
		"It is <<about: what it is, in one sentence a stranger understands>>. <<history: Who runs it, since when, and what sets it apart.>>",
	],
};
