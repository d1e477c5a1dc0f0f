import type { Snippet } from "../snippet.ts";

export const imagePart: Snippet = {
	id: "image",
	title: "Picture",
	about: "A picture with a text for readers who do not see it.",
	place: "line",
	body: ["![<<alt: Ann Lee in front of a full hall>>](<<path: ../images/picture.jpg>>)"],
};
