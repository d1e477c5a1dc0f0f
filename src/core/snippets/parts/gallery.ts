import type { Snippet } from "../snippet.ts";

export const galleryPart: Snippet = {
	id: "gallery",
	title: "Gallery",
	about: "Several pictures in a row, each with a text for readers who do not see it.",
	place: "block",
	body: [
		"![<<first: The entrance with its long queue>>](<<path: ../images/first-picture.jpg>>)",
		"![<<second: The hall during the opening>>](<<other: ../images/second-picture.jpg>>)",
		"![<<third: The last talk, from the back row>>](<<last: ../images/third-picture.jpg>>)",
	],
};
