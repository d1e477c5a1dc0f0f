import * as l10n from "@vscode/l10n";
import type { CardsMessage, CardView } from "../../protocol/to-page/cards.ts";
import type { SiteConfig } from "../blog/site-config.ts";
import { type IndexCard, postCards } from "../cards/post-cards.ts";
import type { PostPicture } from "../cards/post-picture.ts";
import type { ShareCard } from "../cards/share-card.ts";
import type { Post } from "../post/post.ts";
import { translateWords } from "../text/translate-words.ts";

type Resolve = (destination: string) => string;

const longestText = 5_000;
/** Blogs' lists show what the theme cuts; most cut to this. */
const listRatio = 1.91;

/** A post's cards as the page shows them. `resolveImage` gives an address the page may load, or an empty text. */
export function readCards(post: Post, resolveImage: Resolve, site?: SiteConfig): CardsMessage {
	const { index, share, warnings } = postCards(post, site);
	return {
		type: "cards",
		cards: [listCard(post, index, resolveImage), ...share.map((card) => sharedCard(card, resolveImage))],
		warnings: warnings.map(({ message, range }) => ({ message, offset: range?.start })),
	};
}

function listCard(post: Post, card: IndexCard, resolveImage: Resolve): CardView {
	const { date, author, readingTime, certainty } = card;
	const minutes = readingTime.minutes > 0 ? l10n.t("{0} min read", readingTime.minutes) : undefined;
	return {
		label: l10n.t("In the blog’s list"),
		details: [date, author, minutes].filter(Boolean).join(" · "),
		title: card.title.slice(0, longestText),
		description: card.excerpt.slice(0, longestText),
		picture: addressOf(card.picture, resolveImage),
		pictureRatio: listRatio,
		textPlace: "below",
		about:
			certainty === "documented"
				? l10n.t("Cut as {0} does, by its documentation; themes differ.", post.dialect.label)
				: l10n.t("Cut as {0} does, as seen in use; themes differ.", post.dialect.label),
	};
}

function sharedCard(card: ShareCard, resolveImage: Resolve): CardView {
	return {
		label: l10n.t("Shared on {0}", card.label),
		details: card.host ?? "",
		title: card.title.text,
		description: card.description?.text ?? "",
		picture: addressOf(card.picture, resolveImage),
		pictureRatio: card.pictureRatio,
		textPlace: card.textPlace,
		about: translateWords(card.about),
	};
}

function addressOf(picture: PostPicture | undefined, resolveImage: Resolve): string | undefined {
	return (picture && resolveImage(picture.address)) || undefined;
}
