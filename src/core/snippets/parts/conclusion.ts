import type { Snippet } from "../snippet.ts";

export const conclusionPart: Snippet = {
	id: "conclusion",
	title: "Conclusion",
	about: "Last section: what the event was worth, for whom, and when the next one is.",
	place: "block",
	body: [
		"## <<heading: Conclusion>>",
		"",
		"<<worth: What the event was worth to you, in two sentences.>> If you <<work: work on something similar>>, put [<<event: Event>>](<<url: https://example.org/$CURRENT_YEAR>>) on your list for next year.",
	],
};
