import type { Snippet } from "../snippet.ts";

export const keynotePart: Snippet = {
	id: "keynote",
	title: "Keynote",
	about: "A keynote: linked title, speaker and who that is, the thesis and the moment the room remembers.",
	place: "block",
	isSession: true,
	body: [
		"## Keynote: [<<title: Session title>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"By <<speaker: Ann Lee>>, <<role: who leads a project worth knowing>>",
		"",
		"<<thesis: The one thing the keynote wanted us to take home.>> <<moment: The moment when the whole room reacted.>>",
		"",
		"[Video](<<video: https://www.youtube.com/watch?v=id>>)",
	],
};
