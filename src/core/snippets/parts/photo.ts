import type { Snippet } from "../snippet.ts";

export const photoPart: Snippet = {
	id: "photo",
	title: "Photo with caption",
	about: "A picture with its caption below, in every Markdown.",
	place: "block",
	body: [
		"![<<alt: Ann Lee in front of a full hall>>](<<path: ../images/picture.jpg>>)",
		"*<<caption: Who and what is to be seen, and who took the photo.>>*",
	],
};
