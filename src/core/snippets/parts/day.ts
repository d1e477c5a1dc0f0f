import type { Snippet } from "../snippet.ts";

export const dayPart: Snippet = {
	id: "day",
	title: "Day",
	about: "The heading of a day of the event, with a sentence on how it went.",
	place: "block",
	body: [
		"## Day <<number: 1>>: <<name: what the day was about>>",
		"",
		"<<day: How the day went, in two sentences.>>",
	],
};
