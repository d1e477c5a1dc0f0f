import type { Snippet } from "../snippet.ts";

export const trackPart: Snippet = {
	id: "track",
	title: "Track",
	about: "The heading of a track or room, with a sentence on what ran there.",
	place: "block",
	body: [
		"## <<track: The name of the track>>",
		"",
		"<<summary: What the track was about, and who it was for.>>",
	],
};
