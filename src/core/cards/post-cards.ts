import type { SiteConfig } from "../blog/site-config.ts";
import type { Certainty } from "../dialects/excerpt-rule.ts";
import type { Post } from "../post/post.ts";
import { readHeader } from "../preview/read-header.ts";
import { type CardWarning, cardWarnings } from "./card-warnings.ts";
import { type ExcerptSource, excerptOf, fieldText } from "./excerpt-of.ts";
import { networks } from "./networks.ts";
import { type PostPicture, postPicture } from "./post-picture.ts";
import { type ReadingTime, readingTime } from "./reading-time.ts";
import { type ShareCard, shareCard } from "./share-card.ts";

/** A post in its blog's list of posts. */
export interface IndexCard {
	readonly title: string;
	/** In words, as the day is written; undefined where none is. */
	readonly date: string | undefined;
	readonly author: string | undefined;
	readonly excerpt: string;
	readonly excerptSource: ExcerptSource;
	/** True where the engine ends the excerpt in the middle of a sentence. */
	readonly isCut: boolean;
	readonly picture: PostPicture | undefined;
	readonly tags: readonly string[];
	readonly readingTime: ReadingTime;
	readonly certainty: Certainty;
	/** Where the engine says how it makes excerpts. */
	readonly docs: string;
}

export interface PostCards {
	readonly index: IndexCard;
	readonly share: readonly ShareCard[];
	readonly warnings: readonly CardWarning[];
}

/** How a post looks in its blog's list and where its link is shared, and what is cut or missing there. Plain text throughout. */
export function postCards(post: Post, site: SiteConfig = {}): PostCards {
	const header = readHeader(post, (destination) => destination);
	const excerpt = excerptOf(post, site);
	const picture = postPicture(post, site);
	const title = header.title ?? "";
	const shared = { title, description: fieldText(post) ?? excerpt.text, picture, host: hostOf(site.address) };
	const share = networks.map((network) => shareCard(network, shared));
	const index: IndexCard = {
		title,
		date: header.publishedOn?.text,
		author: header.author,
		excerpt: excerpt.text,
		excerptSource: excerpt.source,
		isCut: excerpt.isCut,
		picture,
		tags: header.tags,
		readingTime: readingTime(post),
		certainty: excerpt.rule.certainty,
		docs: excerpt.rule.docs,
	};
	return { index, share, warnings: cardWarnings(post, shared, excerpt, share) };
}

function hostOf(address: string | undefined): string | undefined {
	return address === undefined
		? undefined
		: /^(?:https?:)?\/\/(?:www\.)?([^/?#:@]+)/i.exec(address.trim())?.[1]?.toLowerCase();
}
