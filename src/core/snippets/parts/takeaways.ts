import type { Snippet } from "../snippet.ts";

export const takeawaysPart: Snippet = {
	id: "takeaways",
	title: "Takeaways",
	about: "A short list of what to remember, and what to try at home.",
	place: "block",
	body: [
		"## Takeaways",
		"",
		"1. <<first: The first thing worth remembering.>>",
		"2. <<second: The second thing worth remembering.>>",
		"3. <<try: What I am going to try first, back at work.>>",
	],
};
