import type { Snippet } from "../snippet.ts";

export const thanksPart: Snippet = {
	id: "thanks",
	title: "Thanks",
	about: "Thanks to organisers, volunteers, speakers and whoever paid for the trip.",
	place: "block",
	body: [
		"## Thanks",
		"",
		"Thank you to <<organisers: the organisers and volunteers by name>>, to <<speakers: the speakers who answered my questions>>, and to <<sponsor: whoever made the trip possible>>.",
	],
};
