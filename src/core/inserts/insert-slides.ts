import type { Post } from "../post/post.ts";
import { planDefinitions } from "../references/add-definitions.ts";
import { readDestination } from "../references/destination.ts";
import { oneLine, writeInlineText } from "../text/inline-text.ts";
import { isRefusal } from "../text/refusal.ts";
import { type Insertion, insertBlock, insertInline } from "./insertion.ts";
import { isInline, linkPlace } from "./insertion-place.ts";
import { ADDRESS_KINDS } from "./validate.ts";

/** Slides to link to. */
export interface SlidesAnswers {
	/** An http or https address, or a path in the blog such as `/files/naming.pdf`. */
	readonly url: string;
	/** The link's text; "Slides" without it. */
	readonly text?: string | undefined;
}

/** A reference-style link to slides at the cursor, its definition in the list at the end; the cursor goes behind it. */
export function insertSlides(post: Post, offset: number, answers: SlidesAnswers): Insertion {
	const place = linkPlace(post, offset);
	if (isRefusal(place)) return place;
	const read = readDestination(answers.url, ADDRESS_KINDS.slides);
	if (isRefusal(read)) return read;
	const text = oneLine(answers.text ?? "") || "Slides";
	const plan = planDefinitions(post, [{ destination: read.destination, text }]);
	if (isRefusal(plan)) return plan;
	const markup = `[${writeInlineText(text)}][${plan.labels[0]}]`;
	return isInline(place)
		? insertInline(post, place, markup, plan)
		: insertBlock(post, place, { text: markup }, plan);
}
