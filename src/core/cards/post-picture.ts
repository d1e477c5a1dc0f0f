import type { SiteConfig } from "../blog/site-config.ts";
import type { FieldValue } from "../front-matter/model.ts";
import type { Post } from "../post/post.ts";
import { readHeader } from "../preview/read-header.ts";
import type { TextRange } from "../text/text-range.ts";

export interface PostPicture {
	/** As written, template tags included. */
	readonly address: string;
	/** What it shows, in words; undefined where nobody says. */
	readonly alt: string | undefined;
	/** `body` is a guess: some themes share the post's first picture, others none. */
	readonly source: "field" | "body" | "site";
	/** In the post's text. */
	readonly range: TextRange | undefined;
}

const altKeys = /^(?:alt|image_?alt|alt_?text|cover_?alt|cover_?image_?alt|hero_?image_?alt|caption)$/i;

/** The picture a blog's list and shared links show. */
export function postPicture(post: Post, site: SiteConfig = {}): PostPicture | undefined {
	const field = post.field("coverImage");
	const address = readHeader(post, (destination) => destination).coverImage;
	if (field && address !== undefined)
		return { address, alt: altOf(post, field), source: "field", range: field.valueRange };
	const image = post.body.images.find(({ destination }) => /^(?!data:|#)./i.test(destination));
	if (image)
		return {
			address: image.destination,
			alt: image.text?.trim() || undefined,
			source: "body",
			range: image.range,
		};
	return site.defaultPicture
		? { address: site.defaultPicture, alt: undefined, source: "site", range: undefined }
		: undefined;
}

/** Beside the address, or in an entry of its own. */
function altOf(post: Post, field: FieldValue): string | undefined {
	const inside = field.fields ?? field.items?.[0]?.fields ?? [];
	const entry = [...inside, ...post.frontMatter.fields].find(
		({ key, value }) => altKeys.test(key) && typeof value === "string",
	);
	return typeof entry?.value === "string" ? entry.value.trim() || undefined : undefined;
}
