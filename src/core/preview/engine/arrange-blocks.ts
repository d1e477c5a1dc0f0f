import { escapeHtml } from "../../text/escape-html.ts";
import type { BlockHtml } from "../block-html.ts";
import type { AttributeList } from "./attribute-list.ts";
import { contentsBox } from "./contents-box.ts";

/** What shows nothing. */
export const nothing: BlockHtml = {
	html: { literals: [""], destinations: [] },
	rawTags: [],
	lists: [],
	comment: undefined,
	rows: undefined,
};
/** The same as long as the block and its list are. */
const madeFrom = new WeakMap<BlockHtml, { readonly lists: string; readonly made: BlockHtml }>();

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
	const given = new Map<number, AttributeList[]>();
	const targets = targetsOf(parts, isAdjacent);
	parts.forEach(({ lists }, at) => {
		const target = targets[at] ?? at;
		const before = given.get(target) ?? [];
		if (lists.length > 0) given.set(target, before);
		for (const list of lists) before.push(list);
	});
	for (const [target, lists] of given) {
		const block = arranged[target];
		if (block && !isList(block)) arranged[target] = withLists(block, lists);
	}
	let open = -1;
	parts.forEach(({ comment }, at) => {
		if (comment === "opens" && open < 0) open = at;
		if (comment !== "closes" || open < 0) return;
		arranged.fill(nothing, open + 1, at);
		open = -1;
	});
	return arranged;
}

/**
 * The block that each list on its own belongs to; other such lists between them do not part the two, nor do blank lines the list from
 * the block below, except at a post's start (kramdown's `parse_block_extensions`). Each is found from its neighbour's, in linear time.
 */
function targetsOf(parts: readonly BlockHtml[], isAdjacent: (at: number) => boolean): readonly number[] {
	const above: number[] = [];
	for (const [at, part] of parts.entries())
		above.push(isList(part) && isAdjacent(at) ? (above[at - 1] ?? at) : at);
	let nextBlock = parts.length;
	let nextBeside = parts.length;
	const targets: number[] = [];
	for (let at = parts.length - 1; at >= 0; at--) {
		const isOwn = isList(parts[at]);
		nextBlock = isOwn ? nextBlock : at;
		nextBeside = isOwn && isAdjacent(at + 1) ? nextBeside : at;
		const first = above[at] ?? at;
		targets[at] = !isList(parts[first]) ? first : first > 0 ? nextBlock : nextBeside;
	}
	return targets;
}

function isList(part: BlockHtml | undefined): boolean {
	return part !== undefined && part.lists.length > 0;
}

function withLists(block: BlockHtml, lists: readonly AttributeList[]): BlockHtml {
	const key = JSON.stringify(lists);
	const before = madeFrom.get(block);
	if (before?.lists === key) return before.made;
	const [first = "", ...rest] = block.html.literals;
	const html = lists.some(({ isContents }) => isContents)
		? { literals: [contentsBox()], destinations: [] }
		: { ...block.html, literals: [withAttributes(first, lists), ...rest] };
	const made = { ...block, html };
	madeFrom.set(block, { lists: key, made });
	return made;
}

function withAttributes(html: string, lists: readonly AttributeList[]): string {
	const tag = /^<[a-z][a-z0-9]*/i.exec(html)?.[0];
	if (tag === undefined) return html;
	const own = /^ class="([^"]*)"/.exec(html.slice(tag.length));
	const classes = lists.flatMap((list) => list.classes.map(escapeHtml));
	const ids = lists.flatMap(({ id }) => id ?? []);
	const attributes = new Map([
		...(own || classes.length > 0 ? [["class", [own?.[1] ?? [], ...classes].flat().join(" ")] as const] : []),
		...ids.map((id) => ["id", escapeHtml(id)] as const),
		...lists.flatMap(({ others }) => others.map(([name, value]) => [name, escapeHtml(value)] as const)),
	]);
	const written = [...attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
	return tag + written + html.slice(tag.length + (own?.[0].length ?? 0));
}
