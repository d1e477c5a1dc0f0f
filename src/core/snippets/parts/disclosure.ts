import type { Snippet } from "../snippet.ts";

export const disclosurePart: Snippet = {
	id: "disclosure",
	title: "Disclosure",
	about: "Who paid for ticket and trip, whom you work for, and whether somebody read the post before.",
	place: "block",
	body: [
		"*Disclosure: <<paid: who paid for my ticket, the trip and the hotel>>. <<employer: Whom I work for, and that these are my own views.>>*",
	],
};
