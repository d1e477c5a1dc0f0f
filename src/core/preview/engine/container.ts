import type { Token } from "markdown-it";
import { escapeHtml } from "../../text/escape-html.ts";

/** The lines by which VuePress, Zenn, Docusaurus and others put a box around blocks: `::: tip Title` and `:::`. */
export interface ContainerLines {
	/** HTML that opens the box. */
	readonly opening: string | undefined;
	readonly closes: boolean;
	/** What stands between. */
	readonly children: readonly Token[];
}

/** Takes the opening line off the start of a paragraph's content, and the closing line off its end. */
export function cutContainerLines(
	children: readonly Token[],
	mayOpen: boolean,
	opener: RegExp,
): ContainerLines | undefined {
	const breaks = children.flatMap(({ type }, at) =>
		type === "softbreak" || type === "hardbreak" ? [at] : [],
	);
	const firstEnd = breaks[0] ?? children.length;
	const firstLine = lineOf(children.slice(0, firstEnd));
	const open = mayOpen ? opener.exec(firstLine)?.groups : undefined;
	// Then what closes a box closes none here either.
	if (!open && mayOpen && /^:{3,}\s*[^\s:]/.test(firstLine)) return undefined;
	const lastBreak = breaks.at(-1) ?? -1;
	const closes = /^:{3,}$/.test(lineOf(children.slice(lastBreak + 1)).trim());
	if (!open && !closes) return undefined;
	const from = open ? firstEnd + 1 : 0;
	const to = closes ? Math.max(lastBreak, 0) : children.length;
	return {
		opening: open ? openingOf(open.name ?? open.named ?? open.word ?? "", open.title ?? "") : undefined,
		closes,
		children: children.slice(from, Math.max(from, to)),
	};
}

function openingOf(name: string, written: string): string {
	const title = written.trim().replace(/^\[(.*)\]$/, "$1");
	const label = title || (name === "message" ? "" : name.charAt(0).toUpperCase() + name.slice(1));
	const heading = label === "" ? "" : `<p class="container-title">${escapeHtml(label)}</p>\n`;
	return `<div class="container container-${name.toLowerCase()}">\n${heading}`;
}

function lineOf(tokens: readonly Token[]): string {
	return tokens.map(({ content }) => content).join("");
}
