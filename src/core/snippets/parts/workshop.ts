import type { Snippet } from "../snippet.ts";

export const workshopPart: Snippet = {
	id: "workshop",
	title: "Workshop",
	about:
		"A workshop: linked title, who taught it, what was built, what one needed, and where its material is.",
	place: "block",
	isSession: true,
	body: [
		"## Workshop: [<<title: Session title>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"By <<teacher: Ann Lee>>",
		"",
		"<<built: What we built or tried, and how far I got.>>",
		"",
		"- **Needed:** <<needed: what to know and bring beforehand>>",
		"- **Material:** [<<material: exercises and code>>](<<repository: https://example.org/$CURRENT_YEAR/workshop>>)",
	],
};
