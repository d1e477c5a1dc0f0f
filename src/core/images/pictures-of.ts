import type { FieldValue } from "../front-matter/model.ts";
import { scalarOf } from "../post/field-values.ts";
import type { Post } from "../post/post.ts";
import type { TextRange } from "../text/text-range.ts";

/** A place in a post where the address of an image is written. */
export interface Picture {
	readonly destination: string;
	readonly destinationRange: TextRange;
	/** In front matter: a theme may put a folder before it. */
	readonly isCover: boolean;
}

/** Where engines and themes keep a picture's address when the field is a mapping. */
const addressKeys: ReadonlySet<string> = new Set([
	"image",
	"url",
	"src",
	"path",
	"file",
	"feature",
	"teaser",
]);
/** An engine's list of pictures is short. */
const mostCovers = 20;

const imageFile = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)(?:[?#][^\s]*)?$/i;

/** The post's images: those of the body, and the cover that its front matter names. */
export function picturesOf(post: Post): readonly Picture[] {
	const inBody = post.body.images.map(({ destination, destinationRange }) => ({
		destination,
		destinationRange,
		isCover: false,
	}));
	return [...coversOf(post), ...inBody];
}

/** The pictures that the front matter names: addresses and paths of image files, nothing else that a theme may take. */
export function coversOf(post: Pick<Post, "field">): readonly Picture[] {
	const field = post.field("coverImage");
	if (!field) return [];
	const values: readonly FieldValue[] = field.items ?? [field];
	return values.slice(0, mostCovers).flatMap((value) => {
		const parts = value.fields?.filter(({ key }) => addressKeys.has(key)) ?? [value];
		return parts.flatMap((part) => {
			// With escapes or over several lines it has no place of its own.
			if (part.style === "literal" || part.style === "folded") return [];
			return scalarOf(part)
				.filter(({ value: text }) => imageFile.test(text) && !/[\n\r]/.test(text))
				.map(({ value: text, range }) => ({ destination: text, destinationRange: range, isCover: true }));
		});
	});
}
