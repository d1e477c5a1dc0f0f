import type { Snippet } from "../snippet.ts";

export const openingPart: Snippet = {
	id: "opening",
	title: "Opening",
	about: "First paragraphs: what the event is, which edition, where and when, and what this post is about.",
	place: "block",
	body: [
		"For those who have never been: [<<event: Event>>](<<url: https://example.org/$CURRENT_YEAR>>) is <<about: a conference about something worth a trip>>. Its <<edition: third>> edition took place in <<place: City>> <<dates: from $CURRENT_MONTH_NAME 1st to 3rd, $CURRENT_YEAR>>.",
		"",
		"<<special: What was special this year, in two sentences.>> Here are my notes from the sessions I keep thinking about.",
	],
};
