import { decodeHTML } from "entities";
import type { SiteConfig } from "../blog/site-config.ts";
import { type ExcerptRule, usualExcerpt } from "../dialects/excerpt-rule.ts";
import type { Block } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { blockText } from "./block-text.ts";
import { isUnspaced } from "./count-words.ts";
import { cutGraphemes, graphemes } from "./graphemes.ts";

/** Where an excerpt comes from. `automatic` is what the engine takes where the writer says nothing. */
export type ExcerptSource = "field" | "divider" | "automatic" | "none";

export interface Excerpt {
	/** Plain text on one line; empty where lists show none. */
	readonly text: string;
	readonly source: ExcerptSource;
	/** True where the engine ends it in the middle of a sentence. */
	readonly isCut: boolean;
	readonly rule: ExcerptRule;
}

/** No list shows more; also keeps a long post from being read to its end for an excerpt. */
const longestExcerpt = 20_000;

/** The excerpt of a post in its blog's lists, as its engine makes it. */
export function excerptOf(post: Post, site: SiteConfig = {}): Excerpt {
	const rule = post.dialect.excerpt ?? usualExcerpt;
	const written = fieldText(post);
	for (const source of rule.order) {
		const text = source === "field" ? written : dividedText(post, rule, site);
		if (text !== undefined) return { text, source, isCut: false, rule };
	}
	return automaticExcerpt(post, rule, site);
}

/** What the front matter says, entities resolved; undefined where it says nothing. */
export function fieldText(post: Post): string | undefined {
	const value = post.field("excerpt")?.value;
	const text = typeof value === "string" ? decodeHTML(value).replace(/\s+/gu, " ").trim() : "";
	return text === "" ? undefined : text.slice(0, longestExcerpt);
}

function dividedText(post: Post, rule: ExcerptRule, site: SiteConfig): string | undefined {
	const isDivider = dividerTest(post, rule, site);
	if (!isDivider) return undefined;
	const parts: string[] = [];
	for (const block of post.body.blocks) {
		const written = post.slice(block.range).trim();
		if (isDivider(written)) return parts.join(" ");
		const { text, isStopped } = blockText(block, (comment) => isDivider(`<!--${comment}-->`));
		if (text !== "") parts.push(text);
		if (isStopped) return parts.join(" ");
	}
	return undefined;
}

/** Whether a text is the divider: the site's own where it has one, else the engine's. */
function dividerTest(
	post: Post,
	rule: ExcerptRule,
	site: SiteConfig,
): ((written: string) => boolean) | undefined {
	const own = separatorOf(post) ?? site.excerptSeparator;
	if (own !== undefined) {
		const wanted = own.replace(/\s+/g, "");
		return (written) => written.replace(/\s+/g, "") === wanted;
	}
	const { divider } = rule;
	return (
		divider &&
		((written) => divider.test(/^(?:<!--|\{\/\*)([\s\S]*?)(?:-->|\*\/\})$/.exec(written)?.[1]?.trim() ?? ""))
	);
}

/** Jekyll's `excerpt_separator` in a post's own front matter. */
function separatorOf(post: Post): string | undefined {
	const field = post.frontMatter.fields.find(({ key }) => key === "excerpt_separator");
	return typeof field?.value === "string" ? field.value : undefined;
}

function automaticExcerpt(post: Post, rule: ExcerptRule, site: SiteConfig): Excerpt {
	const { automatic } = rule;
	const answer = (text: string, isCut: boolean): Excerpt => ({
		text,
		source: text === "" ? "none" : "automatic",
		isCut,
		rule,
	});
	switch (automatic.kind) {
		case "none":
			return answer("", false);
		case "first-paragraph":
			return answer(textOf(firstParagraph(post)), false);
		case "whole-post":
			return answer(textOf(post.body.blocks), false);
		case "paragraphs":
			return answer(paragraphsOf(post.body.blocks, site.excerptWords ?? automatic.least), false);
		case "characters": {
			const whole = textOf(post.body.blocks);
			const text = cutGraphemes(whole, automatic.most);
			return answer(text, text !== whole);
		}
		case "words": {
			const whole = textOf(post.body.blocks);
			const text = isUnspaced(whole)
				? firstCharacters(whole, automatic.mostUnspaced)
				: firstWords(whole, site.excerptWords ?? automatic.most);
			const isCut = text !== whole;
			return answer(isCut ? text + automatic.end : text, isCut && !/[.!?。!?]["”’)]?$/u.test(text));
		}
		default:
			return automatic satisfies never;
	}
}

/** Jekyll takes everything before the first blank line. */
function firstParagraph(post: Post): readonly Block[] {
	const [first, ...rest] = post.body.blocks;
	if (!first) return [];
	const kept = [first];
	for (const block of rest) {
		const gap = post.text.slice(kept.at(-1)?.range.end ?? 0, block.range.start);
		if (/\n[ \t]*\r?\n/.test(gap)) break;
		kept.push(block);
	}
	return kept;
}

function paragraphsOf(blocks: readonly Block[], least: number): string {
	const parts: string[] = [];
	let words = 0;
	for (const block of blocks) {
		const { text } = blockText(block);
		if (text !== "") parts.push(text);
		words += isUnspaced(text) ? [...text].length : text.split(" ").length;
		if (words >= least) break;
	}
	return parts.join(" ");
}

function textOf(blocks: readonly Block[]): string {
	let text = "";
	for (const block of blocks) {
		const part = blockText(block).text;
		if (part !== "") text += text === "" ? part : ` ${part}`;
		if (text.length > longestExcerpt) return text.slice(0, longestExcerpt).replace(/\s\S*$/u, "");
	}
	return text;
}

function firstWords(text: string, most: number): string {
	return text.split(" ").slice(0, most).join(" ");
}

function firstCharacters(text: string, most: number): string {
	let kept = "";
	let count = 0;
	for (const grapheme of graphemes(text)) {
		if (++count > most) return kept;
		kept += grapheme;
	}
	return kept;
}
