/** Which lists of attributes, `{: .wide}` or `{.wide}`, the engine takes, so that readers do not see them. None of these: all are text. */
export interface AttributeHabits {
	/** What a list looks like, sticky; the first group is what stands in it. */
	readonly list?: RegExp;
	/** Right behind an inline link or image; `spans`: also behind a reference, emphasis or code. */
	readonly behind?: "inline-links" | "links-and-code" | "spans";
	/** On the last line of a paragraph or item, alone; `end`: also behind its text. */
	readonly inBlocks?: "last-line" | "end";
	/** At the end of a heading. */
	readonly onHeadings?: true;
}

export const noAttributes: AttributeHabits = {};

/** `BASE_RE` of Python-Markdown's `attr_list.py`. */
export const pythonAttributes: AttributeHabits = {
	list: /\{:?[ ]*([^}\n {][^}\n]*)\}/y,
	behind: "spans",
	inBlocks: "last-line",
	onHeadings: true,
};

/** markdown-it-attrs, as VitePress and Lume set it: a list stands in text, which a link parts. */
export const markdownItAttributes: AttributeHabits = {
	list: /\{:?((?:(?!\]\()[^{}\n])+)\}/y,
	behind: "spans",
	inBlocks: "end",
	onHeadings: true,
};
