import type { CardsMessage, CardView } from "../../protocol/extras-protocol.ts";
import type { Post } from "../post/post.ts";
import type { Certainty } from "../preview-cards/excerpt-rules.ts";
import { type IndexCard, postCards } from "../preview-cards/post-cards.ts";
import type { PostPicture } from "../preview-cards/post-picture.ts";
import type { ShareCard } from "../preview-cards/share-card.ts";

type Resolve = (destination: string) => string;

const longestText = 5_000;
/** Blogs' lists show what the theme cuts; most cut to this. */
const listRatio = 1.91;

/** A post's cards as the page shows them. `resolveImage` gives an address the page may load, or an empty text. */
export function readCards(post: Post, resolveImage: Resolve): CardsMessage {
	const { index, share, warnings } = postCards(post);
	return {
		type: "cards",
		cards: [listCard(post, index, resolveImage), ...share.map((card) => sharedCard(card, resolveImage))],
		warnings: warnings.map(({ message, range }) => ({ message, offset: range?.start })),
	};
}

function listCard(post: Post, card: IndexCard, resolveImage: Resolve): CardView {
	const { date, author, readingTime, certainty } = card;
	const minutes = readingTime.minutes > 0 ? `${readingTime.minutes} min read` : undefined;
	return {
		label: "In the blog’s list",
		details: [date, author, minutes].filter(Boolean).join(" · "),
		title: card.title.slice(0, longestText),
		description: card.excerpt.slice(0, longestText),
		picture: addressOf(card.picture, resolveImage),
		pictureRatio: listRatio,
		about: `Cut as ${post.dialect.label} does, ${sureness(certainty)}; themes differ.`,
	};
}

function sharedCard(card: ShareCard, resolveImage: Resolve): CardView {
	return {
		label: `Shared on ${card.label}`,
		details: card.host ?? "",
		title: card.title.text,
		description: card.description?.text ?? "",
		picture: addressOf(card.picture, resolveImage),
		pictureRatio: card.pictureRatio,
		about: card.about,
	};
}

function addressOf(picture: PostPicture | undefined, resolveImage: Resolve): string | undefined {
	return (picture && resolveImage(picture.address)) || undefined;
}

function sureness(certainty: Certainty): string {
	return certainty === "documented" ? "by its documentation" : "as seen in use";
}
