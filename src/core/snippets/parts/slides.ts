import type { Snippet } from "../snippet.ts";

export const slidesPart: Snippet = {
	id: "slides",
	title: "Slides",
	about: "A link to a talk's slides that says what it leads to.",
	place: "line",
	body: ["[Slides of <<title: Session title>>](<<url: https://speakerdeck.com/speaker/session-title>>)"],
};
