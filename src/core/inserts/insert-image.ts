import type { Post } from "../post/post.ts";
import { planDefinitions } from "../references/add-definitions.ts";
import { readDestination } from "../references/destination.ts";
import { oneLine, writeInlineText } from "../text/inline-text.ts";
import { isRefusal } from "../text/refusal.ts";
import { type Insertion, insertBlock, insertInline } from "./insertion.ts";
import { isInline, linkPlace } from "./place.ts";
import { ADDRESS_KINDS, validateAlt } from "./validate.ts";

/** An image to show. */
export interface ImageAnswers {
	/** What the picture shows, for readers who do not see it. */
	readonly alt: string;
	/** An http or https address, or a path in the blog such as `images/hall.jpg`. */
	readonly url: string;
}

/** A reference-style image at the cursor, its definition in the list at the end; the cursor goes behind it. */
export function insertImage(post: Post, offset: number, answers: ImageAnswers): Insertion {
	const place = linkPlace(post, offset);
	if (isRefusal(place)) return place;
	const alt = oneLine(answers.alt);
	const problem = validateAlt(alt);
	if (problem !== undefined) return { refusal: problem };
	const read = readDestination(answers.url, ADDRESS_KINDS.image);
	if (isRefusal(read)) return read;
	const plan = planDefinitions(post, [{ destination: read.destination, text: alt }]);
	if (isRefusal(plan)) return plan;
	const markup = `![${writeInlineText(alt)}][${plan.labels[0]}]`;
	return isInline(place)
		? insertInline(post, place, markup, plan)
		: insertBlock(post, place, { text: markup }, plan);
}
