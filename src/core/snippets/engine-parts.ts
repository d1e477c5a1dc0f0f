import type { Dialect } from "../dialects/dialect.ts";
import type { Snippet } from "./snippet.ts";

/** The parts that engines write each in their own way. `losesHtml`: HTML in the post is known not to reach readers. */
export function engineParts(dialect: Dialect, losesHtml: boolean): readonly Snippet[] {
	const { html } = dialect.markdown ?? {};
	const takesHtml = !losesHtml && !html?.asText && !html?.isOptIn;
	return [videoPlayer(dialect, takesHtml), figure(dialect, takesHtml), divider(dialect)].filter(
		(part) => part !== undefined,
	);
}

function videoPlayer({ players }: Dialect, takesHtml: boolean): Snippet | undefined {
	const own = players?.youtube
		?.replace("{id}", "<<id: id>>")
		.replace("{page}", "<<url: https://www.youtube.com/watch?v=id>>");
	const frame =
		'<iframe width="560" height="315" src="https://www.youtube-nocookie.com/embed/<<id: id>>" title="<<title: Session title>>" allowfullscreen></iframe>';
	const written = own ?? (takesHtml ? frame : undefined);
	if (written === undefined) return undefined;
	return {
		id: "video-player",
		title: "Video player",
		about: "A YouTube player as the post's engine writes it, in a block of its own.",
		place: "block",
		body: [written],
	};
}

function figure({ figure: own }: Dialect, takesHtml: boolean): Snippet | undefined {
	const path = "<<path: ../images/picture.jpg>>";
	const alt = "<<alt: Ann Lee in front of a full hall>>";
	const caption = "<<caption: Who and what is to be seen, and who took the photo.>>";
	const shortcode = own?.replace("{path}", path).replace("{alt}", alt).replace("{caption}", caption);
	const html = [
		"<figure>",
		`<img src="${path}" alt="${alt}" />`,
		`<figcaption>${caption}</figcaption>`,
		"</figure>",
	];
	const body = shortcode === undefined ? (takesHtml ? html : undefined) : [shortcode];
	if (!body) return undefined;
	return {
		id: "figure",
		title: "Figure",
		about: "A photo and its caption as one figure, as the post's engine writes it.",
		place: "block",
		body,
	};
}

function divider({ excerpt }: Dialect): Snippet | undefined {
	if (excerpt?.dividerText === undefined) return undefined;
	return {
		id: "read-on",
		title: "Read on",
		about: "The mark that ends what lists of posts show of this one.",
		place: "block",
		body: [excerpt.dividerText],
	};
}
