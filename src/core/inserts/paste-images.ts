import type { Link } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import { planDefinitions } from "../references/add-definitions.ts";
import { lineStartAt } from "../text/line-bounds.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { isRefusal } from "../text/refusal.ts";
import { applyEdits, replaceRange } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";
import { type ImagePlace, imagePlaces } from "./image-places.ts";
import { type ImageForm, imageFormOf, MARKDOWN } from "./image-template.ts";
import { applyPasted, type PastedEdit, type PastedPart, withDefinitions } from "./pasted-edit.ts";
import { readAlike } from "./read-alike.ts";

/** An image whose file is where its destination says, or will be. */
export interface PastedImage {
	readonly destination: string;
	/** Undefined for the writer to fill in. */
	readonly alt: string | undefined;
}

const CURSOR: PastedPart = { placeholder: "" };

/**
 * Puts images where each range is, as `recap.images.template` writes them: what is no image of Markdown needs lines of its own, and in a
 * line of text, and beside others where one is, images are references. Undefined where they would not read as images, would not all stand in the list item, quote, cell
 * or heading of that place, or would change how anything else reads.
 */
export function pasteImages(
	post: Post,
	ranges: readonly TextRange[],
	images: readonly PastedImage[],
	template = "",
): readonly PastedEdit[] | undefined {
	const isInBody = ({ start }: TextRange) => lineStartAt(post.text, start) >= post.body.range.start;
	if (images.length === 0 || ranges.length === 0 || !ranges.every(isInBody)) return undefined;
	const wanted = images.map(({ destination, alt }) => ({ destination, text: alt ?? "image" }));
	const plan = planDefinitions(post, wanted);
	if (isRefusal(plan)) return undefined;
	const lineEnd = dominantLineEnd(post.text);
	const write = (
		places: readonly ImagePlace[],
		form: ImageForm,
		altOf: (image: PastedImage, place: ImagePlace) => string | undefined,
	) => {
		const edits = places.map((place) => {
			const markups = images.map((image, at) => {
				const label = plan.labels[at] ?? "";
				const parts = form.write({ alt: altOf(image, place), destination: image.destination, label });
				return inMargin(parts, lineEnd + (place.margin ?? ""));
			});
			return { range: place.range, parts: join(place, markups) };
		});
		return form.isReference ? withDefinitions(post, edits, plan) : edits;
	};
	const wantedForm = imageFormOf(template);
	const finish = (places: readonly ImagePlace[]) => {
		const isFit = wantedForm.isInline || places.every(({ margin }) => margin !== undefined);
		return write(places, isFit ? wantedForm : MARKDOWN, ({ alt }) => alt);
	};
	const before = readPost(withLetters(post, ranges), post.facts, post);
	let loosening: readonly ImagePlace[] | undefined;
	for (const places of imagePlaces(post, ranges)) {
		const marked = write(places, MARKDOWN, (_, { range }) => markAt(range));
		const after = readPost(applyPasted(post.text, marked), post.facts, post);
		if (after.body.images.filter(isMarked).length !== images.length * ranges.length) continue;
		if (readAlike(before, after, withoutMarked)) return finish(places);
		if (readAlike(before, after, withoutMarked, { looseLists: true })) loosening ??= places;
	}
	return loosening && finish(loosening);
}

/** An image of several lines, each further one in the margin of its place. */
function inMargin(parts: readonly PastedPart[], lineEnd: string): readonly PastedPart[] {
	return parts.map((part) => (typeof part === "string" ? part.replaceAll("\n", lineEnd) : part));
}

function join(
	{ before, between, after }: ImagePlace,
	markups: readonly (readonly PastedPart[])[],
): readonly PastedPart[] {
	const images = markups.flatMap((markup, at) => (at === 0 ? markup : [between, ...markup]));
	return [before, ...images, CURSOR, after];
}

/** For private use, and letters to Markdown: where images take the place of words, one such letter does so for comparison. */
const FOR_WORDS = "\ue000";
const BESIDE_WORDS = "\ue001";

function markAt({ start, end }: TextRange): string {
	return start === end ? BESIDE_WORDS : FOR_WORDS;
}

function isMarked({ text }: Link): boolean {
	return text === BESIDE_WORDS || text === FOR_WORDS;
}

function withLetters(post: Post, ranges: readonly TextRange[]): string {
	const ofWords = ranges.filter((range) => markAt(range) === FOR_WORDS);
	return applyEdits(
		post.text,
		ofWords.map((range) => replaceRange(range, FOR_WORDS)),
	);
}

/** HTML without blanks, without the images beside words, and with one letter for those in their place. */
function withoutMarked(html: string): string {
	return html
		.replace(/\s+/g, "")
		.replace(/(?:<imgsrc="[^"]*"alt="\ue000"[^>]*>)+/g, FOR_WORDS)
		.replace(/<imgsrc="[^"]*"alt="\ue001"[^>]*>/g, BESIDE_WORDS)
		.replace(/<p>\ue001+<\/p>|\ue001+/g, "");
}
