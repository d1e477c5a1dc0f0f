import type { Post } from "../post/post.ts";
import { planDefinitions } from "../references/add-definitions.ts";
import { readDestination } from "../references/destination.ts";
import { oneLine } from "../text/inline-text.ts";
import { isRefusal } from "../text/refusal.ts";
import { readImageTemplate } from "./image-template.ts";
import { type Insertion, insertBlock, insertInline } from "./insertion.ts";
import { blockPlace, isInline, linkPlace } from "./insertion-place.ts";
import { ADDRESS_KINDS, validateAlt } from "./validate.ts";

/** An image to show. */
export interface ImageAnswers {
	/** What the picture shows, for readers who do not see it. */
	readonly alt: string;
	/** An http or https address, or a path in the blog such as `images/hall.jpg`. */
	readonly url: string;
}

/** An image at the cursor, as `insertImages` writes it. */
export function insertImage(post: Post, offset: number, { template, ...image }: ImageRequest): Insertion {
	return insertImages(post, offset, [image], template);
}

export interface ImageRequest extends ImageAnswers {
	/** `recap.images.template`. */
	readonly template?: string | undefined;
}

/**
 * Several images, side by side in a line of text, else each a paragraph; the cursor goes behind the last. Without a template they are
 * references, with their definitions in the list at the end.
 */
export function insertImages(
	post: Post,
	offset: number,
	images: readonly ImageAnswers[],
	template = "",
): Insertion {
	const form = readImageTemplate(template);
	if (isRefusal(form)) return form;
	const place = form.isInline ? linkPlace(post, offset) : blockPlace(post, offset);
	if (isRefusal(place)) return place;
	const wanted: { destination: string; text: string }[] = [];
	for (const { alt, url } of images) {
		const problem = validateAlt(oneLine(alt));
		if (problem !== undefined) return { refusal: problem };
		const read = readDestination(url, ADDRESS_KINDS.image);
		if (isRefusal(read)) return read;
		wanted.push({ destination: read.destination, text: oneLine(alt) });
	}
	const plan = planDefinitions(post, form.isReference ? wanted : []);
	if (isRefusal(plan)) return plan;
	const markups = wanted.map(({ text, destination }, order) =>
		form.write({ alt: text, destination, label: plan.labels[order] ?? "" }).join(""),
	);
	return isInline(place)
		? insertInline(post, place, markups.join(" "), plan)
		: insertBlock(post, place, { text: markups.join("\n\n") }, plan);
}
