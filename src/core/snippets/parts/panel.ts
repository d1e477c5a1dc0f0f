import type { Snippet } from "../snippet.ts";

export const panelPart: Snippet = {
	id: "panel",
	title: "Panel",
	about: "A panel discussion: its question, who moderated, who sat on it, and where they disagreed.",
	place: "block",
	isSession: true,
	body: [
		"## Panel: [<<title: Session title>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"Moderated by <<moderator: Ann Lee>>, with <<panelists: Bob Ray, Eva Sol and Kim Oh>>",
		"",
		"<<question: The question that the panel was about.>>",
		"",
		"- <<agreed: What all of them agreed on.>>",
		"- <<disagreed: Where they disagreed, and who said what.>>",
	],
};
