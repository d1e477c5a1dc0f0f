import type { Definition, Link } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { indexRanges } from "../text/range-index.ts";
import type { TextRange } from "../text/text-range.ts";
import { isInTweet, shortenerOf } from "./shorteners.ts";

/** An address of the web, and one place where a post writes it. */
export interface LinkedAddress {
	/** As it is asked: without the fragment, which no host sees. */
	readonly address: string;
	/** With its `#`; empty where there is none. */
	readonly fragment: string;
	/** The destination as written: a definition's once, however many links use it. */
	readonly range: TextRange;
	/** How it is written there. */
	readonly syntax: Link["syntax"] | "definition";
}

/** The addresses of the web that a post's links, pictures and definitions lead to, in the order of the text. */
export function linkedAddresses(post: Post): readonly LinkedAddress[] {
	const { links, images, definitions, templateTags } = post.body;
	const isTemplate = indexRanges([...templateTags]);
	const places = new Map<number, LinkedAddress>();
	const written: readonly (Link | Definition)[] = [...definitions, ...links, ...images];
	for (const each of written) {
		const { destination, destinationRange: range } = each;
		// What a template makes of it, only the engine knows.
		if (places.has(range.start) || /\{[{%<]/.test(destination) || isTemplate(range)) continue;
		if (shortenerOf(destination) !== undefined && isInTweet(post, range.start)) continue;
		const found = addressOf(destination);
		if (found)
			places.set(range.start, { ...found, range, syntax: "syntax" in each ? each.syntax : "definition" });
	}
	return [...places.values()].sort((a, b) => a.range.start - b.range.start);
}

/** A destination as it is asked for, and its fragment; undefined for what is no address of the web. */
function addressOf(destination: string): Pick<LinkedAddress, "address" | "fragment"> | undefined {
	const whole = /^\/\/[^/]/.test(destination) ? `https:${destination}` : destination;
	if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return undefined;
	const { href, hash } = new URL(whole);
	const at = href.indexOf("#");
	return { address: at < 0 ? href : href.slice(0, at), fragment: hash };
}
