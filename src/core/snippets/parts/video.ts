import type { Snippet } from "../snippet.ts";

export const videoPart: Snippet = {
	id: "video",
	title: "Video",
	about: "A link to a talk's recording that says what it leads to.",
	place: "line",
	body: ["[Recording of <<title: Session title>>](<<url: https://www.youtube.com/watch?v=id>>)"],
};
