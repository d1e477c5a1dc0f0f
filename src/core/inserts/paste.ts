import type { Link } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import {
	contentEnd,
	definitionBlock,
	type PlannedDefinitions,
	planDefinitions,
	writeDefinitions,
} from "../references/add-definitions.ts";
import { readDestination } from "../references/destination.ts";
import { writeInlineText } from "../text/inline-text.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { isRefusal } from "../text/refusal.ts";
import { applyEdits } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";
import { ADDRESS_KINDS } from "./validate.ts";

/** Text, what the writer types over, or (an empty one) where the cursor goes in the end. */
export type PastedPart = string | { readonly placeholder: string };
const CURSOR: PastedPart = { placeholder: "" };

export interface PastedEdit {
	readonly range: TextRange;
	readonly parts: readonly PastedPart[];
}

/** An image whose file is where its destination says, or will be. */
export interface PastedImage {
	readonly destination: string;
	/** Undefined for the writer to fill in. */
	readonly alt: string | undefined;
}

/** The rules find this one, where it is left as it is. */
export const ALT_PLACEHOLDER = "alt text";

/** Makes every selection a reference to the pasted address; undefined where that would not read as links. */
export function pasteLink(
	post: Post,
	selections: readonly TextRange[],
	pasted: string,
): readonly PastedEdit[] | undefined {
	const address = pasted.trim();
	const read = /\s/.test(address) ? undefined : readDestination(address, ADDRESS_KINDS.page);
	if (read === undefined || isRefusal(read)) return undefined;
	const ranges = selections.map((range) => withoutBlanks(post, range));
	if (ranges.length === 0 || ranges.some(({ start, end }) => start === end)) return undefined;
	const wanted = ranges.map((range) => ({ destination: read.destination, text: post.slice(range) }));
	const plan = planDefinitions(post, wanted);
	if (isRefusal(plan)) return undefined;
	const edits = ranges.map((range, at) => ({ range, parts: [`[${post.slice(range)}][${plan.labels[at]}]`] }));
	return readsAs(post, withDefinitions(post, edits, plan), { links: ranges.length, images: 0 });
}

/** Puts images where each range is, a paragraph each; undefined where they would not read as images. */
export function pasteImages(
	post: Post,
	ranges: readonly TextRange[],
	images: readonly PastedImage[],
): readonly PastedEdit[] | undefined {
	if (images.length === 0 || ranges.length === 0) return undefined;
	const plan = planDefinitions(
		post,
		images.map(({ destination, alt }) => ({ destination, text: alt ?? "image" })),
	);
	if (isRefusal(plan)) return undefined;
	const between = dominantLineEnd(post.text).repeat(2);
	const parts = images.flatMap(({ alt }, at): readonly PastedPart[] => [
		at === 0 ? "![" : `${between}![`,
		alt === undefined ? { placeholder: ALT_PLACEHOLDER } : writeInlineText(alt),
		`][${plan.labels[at]}]`,
	]);
	const edits = ranges.map((range) => ({ range, parts: [...parts, CURSOR] }));
	const count = images.length * ranges.length;
	return readsAs(post, withDefinitions(post, edits, plan), { links: 0, images: count });
}

function withoutBlanks(post: Post, { start, end }: TextRange): TextRange {
	const text = post.text.slice(start, end);
	const first = start + text.length - text.trimStart().length;
	return { start: first, end: Math.max(first, end - (text.length - text.trimEnd().length)) };
}

/** A new list below the last edit would be pasted above it where only blank lines are between: it goes along instead. */
function withDefinitions(
	post: Post,
	edits: readonly PastedEdit[],
	plan: PlannedDefinitions,
): readonly PastedEdit[] {
	if (plan.lines.length === 0) return edits;
	const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
	const last = sorted.at(-1);
	if (last && plan.place === "new-list" && last.range.end >= contentEnd(post)) {
		const lineEnd = dominantLineEnd(post.text);
		const end = last.range.end === post.text.length ? lineEnd : "";
		const list = lineEnd + lineEnd + definitionBlock(post, plan) + end;
		return [...sorted.slice(0, -1), { range: last.range, parts: [...last.parts, list] }];
	}
	const { range, newText } = writeDefinitions(post, plan);
	return [...sorted, { range, parts: [newText] }];
}

/** The edits, if the post then has so many more links and images and nothing else has changed its meaning. */
function readsAs(
	post: Post,
	edits: readonly PastedEdit[],
	more: { readonly links: number; readonly images: number },
): readonly PastedEdit[] | undefined {
	const text = applyEdits(
		post.text,
		edits.map(({ range, parts }) => ({ range, newText: parts.map(toText).join("") })),
	);
	const { body } = readPost(text, {}, post);
	const isAsMeant =
		hasGrown(post.body.links, body.links, more.links) &&
		hasGrown(post.body.images, body.images, more.images) &&
		body.unresolved.length === post.body.unresolved.length;
	return isAsMeant ? edits : undefined;
}

/** A label that stands alone, its text read as something else, is a link too: `[text][label]` must have been added. */
function hasGrown(before: readonly Link[], after: readonly Link[], by: number): boolean {
	const countFull = (links: readonly Link[]) => links.filter(({ syntax }) => syntax === "full").length;
	return after.length === before.length + by && countFull(after) === countFull(before) + by;
}

function toText(part: PastedPart): string {
	return typeof part === "string" ? part : part.placeholder;
}
