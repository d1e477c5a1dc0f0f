/** A tag, as far as it matters for what it opens or closes. */
export interface ElementTag {
	readonly name: string;
	readonly isClosing: boolean;
}

/** Elements that have no end, or whose end browsers find by themselves. */
const endless = new Set(
	(
		"area base br col embed hr img input link meta source track wbr " +
		"p li dt dd option optgroup tr td th thead tbody tfoot colgroup rt rp"
	).split(" "),
);

/** Blocks by their index, half-open. */
export interface BlockGroup {
	readonly start: number;
	readonly end: number;
}

/**
 * Groups blocks where raw HTML opened in one is closed in a later one, as `<details>` with Markdown in it is. Most groups
 * have one block; what is never closed joins nothing.
 */
export function joinOpenHtml(tagsOfBlocks: readonly (readonly ElementTag[])[]): readonly BlockGroup[] {
	const endOf = closingBlocks(tagsOfBlocks);
	const groups: BlockGroup[] = [];
	for (let start = 0, end = 0; start < tagsOfBlocks.length; start = end) {
		end = start + 1;
		for (let block = start; block < end; block++) end = Math.max(end, endOf.get(block) ?? 0);
		groups.push({ start, end });
	}
	return groups;
}

/** For each block that opens elements a later one closes: the end of the last that does. */
function closingBlocks(tagsOfBlocks: readonly (readonly ElementTag[])[]): ReadonlyMap<number, number> {
	const endOf = new Map<number, number>();
	const open: { readonly name: string; readonly block: number }[] = [];
	const openByName = new Map<string, number>();
	const count = (name: string, by: number) => openByName.set(name, (openByName.get(name) ?? 0) + by);
	tagsOfBlocks.forEach((tags, block) => {
		for (const { name, isClosing } of tags) {
			if (endless.has(name)) continue;
			if (!isClosing) {
				open.push({ name, block });
				count(name, 1);
			} else if (openByName.get(name)) {
				let last = open.pop();
				while (last && last.name !== name) {
					count(last.name, -1);
					last = open.pop();
				}
				count(name, -1);
				if (last && last.block < block) endOf.set(last.block, block + 1);
			}
		}
	});
	return endOf;
}
