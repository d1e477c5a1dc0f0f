import type { Root } from "mdast";
import { cleanTree } from "./clean-tree.ts";
import { readHtml } from "./read-html.ts";
import {
	addressesIn,
	encodeBlanks,
	highestHeadingIn,
	toMarkdownTree,
	writeMarkdown,
} from "./write-markdown.ts";

/** What of a page decides how a post writes it. */
export interface PageFacts {
	/** Of its images and of the links that have words, in order. */
	readonly addresses: readonly { readonly destination: string; readonly text: string }[];
	/** The level of its highest heading; undefined without one. */
	readonly highestHeading: number | undefined;
}

/** How the post writes a page. */
export interface PageStyle {
	readonly bullet: "-" | "*" | "+";
	/** By address, the label of its definition; an address without one stands beside its words. */
	readonly labels: ReadonlyMap<string, string>;
	/** Whether a bar in the text may make a table of its line. */
	readonly hasBarTables: boolean;
	/** Levels that headings go down, or up where it is below 0. */
	readonly shift: number;
}

export interface WrittenPage {
	readonly text: string;
	/** Else it is a part of a paragraph. */
	readonly isBlocks: boolean;
}

/**
 * Reads a page's HTML, without anything that runs and any address that would. A megabyte takes seconds: it is work for a worker. Undefined
 * where its elements stand too deep inside each other.
 */
export function readPage(html: string): { readonly tree: Root; readonly facts: PageFacts } | undefined {
	const read = readHtml(html);
	if (!read) return undefined;
	cleanTree(read);
	const tree = toMarkdownTree(read);
	const addresses = addressesIn(tree).map(({ destination, text }) => ({
		destination: encodeBlanks(destination),
		text,
	}));
	return { tree, facts: { addresses, highestHeading: highestHeadingIn(tree) } };
}

/** A page that was read as Markdown in a post's style; its text is empty where nothing of it can be kept. */
export function writePage(tree: Root, { labels, ...style }: PageStyle): WrittenPage {
	const text = writeMarkdown(tree, {
		...style,
		labelOf: (address) => labels.get(encodeBlanks(address)),
	}).trim();
	return { text, isBlocks: tree.children.length > 1 || /^(?:#{1,6} |[-*+>|] |\d+\. |`{3})/.test(text) };
}
