import type { Snippet } from "../snippet.ts";

export const eventFactsPart: Snippet = {
	id: "event-facts",
	title: "Event facts",
	about: "The event at a glance: its name, dates, place, size and page, as a list.",
	place: "block",
	body: [
		"- **Event:** [<<event: Event>>](<<url: https://example.org/$CURRENT_YEAR>>)",
		"- **When:** <<dates: the days it took place>>",
		"- **Where:** <<place: the venue and its city>>",
		"- **Who:** <<size: how many people came, and who they were>>",
	],
};
