import type { Snippet } from "../snippet.ts";

export const sessionPart: Snippet = {
	id: "session",
	title: "Session",
	about:
		'One talk: linked title, speaker, your notes, slides and video. The command "Recap: Insert Session" writes the same with numbered references.',
	place: "block",
	isSession: true,
	body: [
		"## [<<title: Session title>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"By <<speaker: Ann Lee>>",
		"",
		"<<notes: What it was about, and what stays with you.>>",
		"",
		"[Slides](<<slides: https://speakerdeck.com/speaker/session-title>>) · [Video](<<video: https://www.youtube.com/watch?v=id>>)",
	],
};
