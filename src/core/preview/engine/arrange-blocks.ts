import { escapeHtml } from "../../text/escape-html.ts";
import type { BlockHtml } from "../block-html.ts";
import type { AttributeList } from "./attribute-list.ts";

/** What shows nothing. */
export const nothing: BlockHtml = {
	html: { literals: [""], destinations: [] },
	rawTags: [],
	lists: [],
	comment: undefined,
	rows: undefined,
};
/** The same as long as the block and its list are. */
const given = new WeakMap<
	BlockHtml,
	{ readonly lists: readonly AttributeList[]; readonly made: BlockHtml }
>();

/**
 * What engines do across blocks: an attribute list on its own belongs to the block right before it, or else right after it,
 * and what stands between an engine's comment tags shows nothing. `isAdjacent` tells whether a block follows the one
 * before it without a blank line.
 */
export function arrangeBlocks(
	parts: readonly BlockHtml[],
	isAdjacent: (at: number) => boolean,
): readonly BlockHtml[] {
	if (parts.every(({ lists, comment }) => lists.length === 0 && comment === undefined)) return parts;
	const arranged = [...parts];
	parts.forEach(({ lists }, at) => {
		if (lists.length === 0) return;
		const target = isAdjacent(at) ? at - 1 : isAdjacent(at + 1) ? at + 1 : -1;
		const block = arranged[target];
		if (block) arranged[target] = withLists(block, lists);
	});
	let open = -1;
	parts.forEach(({ comment }, at) => {
		if (comment === "opens" && open < 0) open = at;
		if (comment !== "closes" || open < 0) return;
		arranged.fill(nothing, open + 1, at);
		open = -1;
	});
	return arranged;
}

function withLists(block: BlockHtml, lists: readonly AttributeList[]): BlockHtml {
	const before = given.get(block);
	if (before?.lists === lists) return before.made;
	const [first = "", ...rest] = block.html.literals;
	const html = first.replace(/^<[a-z][a-z0-9]*/i, (tag) => tag + lists.map(attributesOf).join(""));
	const made = { ...block, html: { ...block.html, literals: [html, ...rest] } };
	given.set(block, { lists, made });
	return made;
}

function attributesOf({ classes, id, others }: AttributeList): string {
	const pairs = [
		...(classes.length > 0 ? [["class", classes.join(" ")] as const] : []),
		...(id === undefined ? [] : [["id", id] as const]),
		...others,
	];
	return pairs.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join("");
}
