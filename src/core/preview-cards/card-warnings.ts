import type { Post } from "../post/post.ts";
import type { TextRange } from "../text/text-range.ts";
import type { Excerpt } from "./excerpt-of.ts";
import { countGraphemes } from "./graphemes.ts";
import { networks } from "./networks.ts";
import { isShownBy, type ShareCard, type SharedPost } from "./share-card.ts";

/** Something cut or missing on a card, in a sentence that says what to do. */
export interface CardWarning {
	readonly about: "title" | "description" | "picture" | "excerpt";
	readonly message: string;
	/** In the post's text, to go to; undefined where there is nothing written yet. */
	readonly range: TextRange | undefined;
}

const longestCount = 1_000;

export function cardWarnings(
	post: Post,
	shared: SharedPost,
	excerpt: Excerpt,
	cards: readonly ShareCard[],
): readonly CardWarning[] {
	return [
		...titleWarnings(post, shared, cards),
		...excerptWarnings(post, excerpt),
		...descriptionWarnings(post, shared, cards),
		...pictureWarnings(post, shared),
	];
}

function titleWarnings(
	post: Post,
	{ title }: SharedPost,
	cards: readonly ShareCard[],
): readonly CardWarning[] {
	const range = post.field("title")?.valueRange;
	const about = "title";
	if (title === "")
		return [{ about, message: "Give the post a title: without one, cards show only its address.", range }];
	const cut = shortest(cards, "title");
	if (!cut) return [];
	const message = `${cut.names} cut${cut.verb} the title after ${cut.length} characters, and it has ${countOf(title)}: put what matters first, or write it shorter.`;
	return [{ about, message, range }];
}

function excerptWarnings(post: Post, { text, source, isCut, rule }: Excerpt): readonly CardWarning[] {
	const about = "excerpt";
	const range = post.field("excerpt")?.valueRange;
	const instead = waysToExcerpt(post, rule.dividerText);
	if (isCut && instead) {
		return [
			{
				about,
				message: `${post.dialect.label} ends the excerpt in the middle of a sentence: ${instead}.`,
				range,
			},
		];
	}
	if (source === "automatic" && rule.automatic.kind === "whole-post" && instead) {
		return [
			{ about, message: `${post.dialect.label} shows the whole post in its lists: ${instead}.`, range },
		];
	}
	if (text === "" && rule.automatic.kind === "first-paragraph" && post.body.blocks.length > 0 && instead) {
		return [{ about, message: `The first paragraph has no words for an excerpt: ${instead}.`, range }];
	}
	return [];
}

function descriptionWarnings(
	post: Post,
	{ description }: SharedPost,
	cards: readonly ShareCard[],
): readonly CardWarning[] {
	const about = "description";
	const field = post.field("excerpt");
	const range = field?.valueRange;
	const key = post.dialect.keys.excerpt?.[0];
	if (description === "") {
		const what =
			key === undefined
				? "Write a description where you publish the post"
				: `Write a sentence or two in \`${key}\``;
		return [{ about, message: `${what}: without them, shared links have no description.`, range }];
	}
	const cut =
		field && typeof field.value === "string" && field.value.trim() !== ""
			? shortest(cards, "description")
			: undefined;
	if (!cut) return [];
	const message = `${cut.names} cut${cut.verb} the description after ${cut.length} characters, and it has ${countOf(description)}: say what matters in the first sentence.`;
	return [{ about, message, range }];
}

function pictureWarnings(post: Post, { picture }: SharedPost): readonly CardWarning[] {
	const about = "picture";
	const key = post.dialect.keys.coverImage?.[0];
	const choose = key === undefined ? "choose one where you publish the post" : `name one in \`${key}\``;
	if (!picture)
		return [{ about, message: `The post has no picture, so cards show none: ${choose}.`, range: undefined }];
	const { source, address, alt, range } = picture;
	const warnings: CardWarning[] = [];
	if (source === "body") {
		warnings.push({
			about,
			message: `The front matter names no picture, so cards may show the post's first one or none: ${choose}.`,
			range,
		});
	}
	const refusing = networks.filter((network) => !isShownBy(network, address)).map(({ label }) => label);
	if (refusing.length > 0) {
		warnings.push({
			about,
			message: `${listNames(refusing)} show${refusing.length === 1 ? "s" : ""} no pictures of this kind: use a JPEG or PNG.`,
			range,
		});
	}
	if (alt === undefined && source !== "site") {
		const where =
			source === "body" ? "between the brackets of the picture" : "beside the picture's address, as `alt`";
		warnings.push({
			about,
			message: `Say in words what the picture shows, ${where}: readers who cannot see it hear that.`,
			range,
		});
	}
	return warnings;
}

/** The networks that cut a text soonest, for one sentence about all of them. */
function shortest(cards: readonly ShareCard[], part: "title" | "description") {
	const cutting = cards.filter((card) => card[part]?.isCut);
	const lengthOf = (card: ShareCard) =>
		networks.find(({ id }) => id === card.network)?.[`${part}Length`] ?? 0;
	const length = Math.min(...cutting.map(lengthOf));
	const first = cutting.filter((card) => lengthOf(card) === length);
	if (first.length === 0) return undefined;
	const isExact = first.every(({ certainty }) => certainty === "documented");
	return {
		names: listNames(first.map(({ label }) => label)),
		verb: first.length === 1 ? "s" : "",
		length: isExact ? `${length}` : `about ${length}`,
	};
}

function waysToExcerpt(post: Post, dividerText: string | undefined): string | undefined {
	const key = post.dialect.keys.excerpt?.[0];
	const ways = [key && `write it in \`${key}\``, dividerText && `put ${dividerText} where it should end`];
	const known = ways.filter((way) => way !== undefined);
	return known.length === 0 ? undefined : known.join(", or ");
}

function listNames(names: readonly string[]): string {
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

function countOf(text: string): string {
	const count = countGraphemes(text, longestCount);
	return count > longestCount ? `more than ${longestCount}` : String(count);
}
