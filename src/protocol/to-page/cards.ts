import { isCount } from "../guards.ts";
import {
	type Guard,
	type Guarded,
	listOf,
	message,
	oneOf,
	optional,
	shape,
	text,
	textUpTo,
} from "../shapes.ts";

const ratio: Guard<number> = (value): value is number =>
	typeof value === "number" && value >= 0.1 && value <= 10;

/** The post as a card: in the blog's list, or where its link is shared. */
const cardView = shape({
	/** E.g. `In the blog's list` or `Mastodon`. */
	label: text,
	/** What stands above or below the title, such as date and host. */
	details: text,
	title: text,
	description: text,
	/** An address the page may load. */
	picture: optional(textUpTo(64 * 1024 * 1024)),
	/** The picture's width to its height. */
	pictureRatio: ratio,
	/** Where the words stand: below the picture, over it, or above it. */
	textPlace: oneOf(["below", "over", "above"]),
	/** How sure the lengths are. */
	about: text,
});
export type CardView = Guarded<typeof cardView>;

/** Something to tell about cards, or in the post. */
const remark = shape({
	message: text,
	/** Where in the post's text, to go to; absent where there is nothing written yet. */
	offset: optional(isCount),
});

export const cards = message("cards", { cards: listOf(cardView), warnings: listOf(remark) });
export type CardsMessage = Guarded<typeof cards>;
