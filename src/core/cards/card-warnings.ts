import * as l10n from "@vscode/l10n";
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
		return [
			{ about, message: l10n.t("Give the post a title: without one, cards show only its address."), range },
		];
	const cut = shortest(cards, "title");
	if (!cut) return [];
	const message = cut.isOne
		? l10n.t(
				"{0} cuts the title after {1} characters, and it has {2}: put what matters first, or write it shorter.",
				cut.names,
				cut.length,
				countOf(title),
			)
		: l10n.t(
				"{0} cut the title after {1} characters, and it has {2}: put what matters first, or write it shorter.",
				cut.names,
				cut.length,
				countOf(title),
			);
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
				message: l10n.t(
					"{0} ends the excerpt in the middle of a sentence: {1}.",
					post.dialect.label,
					instead,
				),
				range,
			},
		];
	}
	if (source === "automatic" && rule.automatic.kind === "whole-post" && instead) {
		return [
			{
				about,
				message: l10n.t("{0} shows the whole post in its lists: {1}.", post.dialect.label, instead),
				range,
			},
		];
	}
	if (text === "" && rule.automatic.kind === "first-paragraph" && post.body.blocks.length > 0 && instead) {
		return [
			{ about, message: l10n.t("The first paragraph has no words for an excerpt: {0}.", instead), range },
		];
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
		const message =
			key === undefined
				? l10n.t(
						"Write a description where you publish the post: without them, shared links have no description.",
					)
				: l10n.t("Write a sentence or two in `{0}`: without them, shared links have no description.", key);
		return [{ about, message, range }];
	}
	const cut =
		field && typeof field.value === "string" && field.value.trim() !== ""
			? shortest(cards, "description")
			: undefined;
	if (!cut) return [];
	const message = cut.isOne
		? l10n.t(
				"{0} cuts the description after {1} characters, and it has {2}: say what matters in the first sentence.",
				cut.names,
				cut.length,
				countOf(description),
			)
		: l10n.t(
				"{0} cut the description after {1} characters, and it has {2}: say what matters in the first sentence.",
				cut.names,
				cut.length,
				countOf(description),
			);
	return [{ about, message, range }];
}

function pictureWarnings(post: Post, { picture }: SharedPost): readonly CardWarning[] {
	const about = "picture";
	const key = post.dialect.keys.coverImage?.[0];
	const choose =
		key === undefined ? l10n.t("choose one where you publish the post") : l10n.t("name one in `{0}`", key);
	if (!picture)
		return [
			{
				about,
				message: l10n.t("The post has no picture, so cards show none: {0}.", choose),
				range: undefined,
			},
		];
	const { source, address, alt, range } = picture;
	const warnings: CardWarning[] = [];
	if (source === "body") {
		warnings.push({
			about,
			message: l10n.t(
				"The front matter names no picture, so cards may show the post's first one or none: {0}.",
				choose,
			),
			range,
		});
	}
	const refusing = networks.filter((network) => !isShownBy(network, address)).map(({ label }) => label);
	if (refusing.length > 0) {
		warnings.push({
			about,
			message:
				refusing.length === 1
					? l10n.t("{0} shows no pictures of this kind: use a JPEG or PNG.", listNames(refusing))
					: l10n.t("{0} show no pictures of this kind: use a JPEG or PNG.", listNames(refusing)),
			range,
		});
	}
	if (alt === undefined && source !== "site") {
		warnings.push({
			about,
			message:
				source === "body"
					? l10n.t(
							"Say in words what the picture shows, between the brackets of the picture: readers who cannot see it hear that.",
						)
					: l10n.t(
							"Say in words what the picture shows, beside the picture's address, as `alt`: readers who cannot see it hear that.",
						),
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
		isOne: first.length === 1,
		length: isExact ? String(length) : l10n.t("about {0}", length),
	};
}

function waysToExcerpt(post: Post, dividerText: string | undefined): string | undefined {
	const key = post.dialect.keys.excerpt?.[0];
	const ways = [
		key && l10n.t("write it in `{0}`", key),
		dividerText && l10n.t("put {0} where it should end", dividerText),
	];
	const [first, second] = ways.filter((way) => way !== undefined);
	return first !== undefined && second !== undefined ? l10n.t("{0}, or {1}", first, second) : first;
}

function listNames(names: readonly string[]): string {
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : l10n.t("{0} and {1}", names.slice(0, -1).join(", "), last);
}

function countOf(text: string): string {
	const count = countGraphemes(text, longestCount);
	return count > longestCount ? l10n.t("more than {0}", longestCount) : String(count);
}
