import type { BlockState } from "./block-state.ts";
import type { ContentMap } from "./content-map.ts";

/** A cell's text, and where each part of it stands in the post. */
export interface CellText {
	readonly content: string;
	readonly map: ContentMap;
}

/** Adds a cell to a table's row: a passage of its own, which a list item never starts in. */
export function pushCell(state: BlockState, tag: "td" | "th", { content, map }: CellText, align = ""): void {
	const open = state.push(`${tag}_open`, tag, 1);
	if (align) open.attrs = [["style", `text-align:${align}`]];
	const inline = state.push("inline", "", 0);
	inline.content = content;
	inline.children = [];
	state.parts.passages.push({ role: "cell", content, map, startsListItem: false });
	state.push(`${tag}_close`, tag, -1);
}
