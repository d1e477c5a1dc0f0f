import type { Snippet } from "../snippet.ts";

export const unconferencePart: Snippet = {
	id: "unconference",
	title: "Unconference",
	about: "A session of an unconference or birds of a feather: its topic, who came, what came out of it.",
	place: "block",
	isSession: true,
	body: [
		"## <<topic: The topic on the board>>",
		"",
		"<<people: How many came, and what they work on.>> <<result: What came out of it, and where the notes are.>>",
	],
};
