import type { Token } from "markdown-it";
import type { BlockHabits } from "../../flavours/flavour.ts";
import { escapeHtml } from "../../text/escape-html.ts";

/** The lines by which VuePress, Zenn, Docusaurus and others put a box around blocks: `::: tip Title` and `:::`. */
export interface ContainerLines {
	/** HTML that opens the box. */
	readonly opening: string | undefined;
	readonly closes: boolean;
	/** What stands between. */
	readonly children: readonly Token[];
}

type Containers = NonNullable<BlockHabits["containers"]>;

const opener = /^:{3,}\s*\{?\.?([a-z][\w-]*)\}?\s*(.*)$/is;

/** https://github.com/remarkjs/remark-directive: of `::: tip` it makes a paragraph. */
const tightOpener = /^:{3,}[a-z]/i;

/** Takes the opening line off the start of a paragraph's content, and the closing line off its end. */
export function cutContainerLines(
	children: readonly Token[],
	mayOpen: boolean,
	containers: Containers,
): ContainerLines | undefined {
	const breaks = children.flatMap(({ type }, at) =>
		type === "softbreak" || type === "hardbreak" ? [at] : [],
	);
	const firstEnd = breaks[0] ?? children.length;
	const firstLine = lineOf(children.slice(0, firstEnd));
	const open = mayOpen ? opener.exec(firstLine) : null;
	// Then what closes a box closes none here either.
	if (open && containers === "tight" && !tightOpener.test(firstLine)) return undefined;
	const lastBreak = breaks.at(-1) ?? -1;
	const closes = /^:{3,}$/.test(lineOf(children.slice(lastBreak + 1)).trim());
	if (!open && !closes) return undefined;
	const from = open ? firstEnd + 1 : 0;
	const to = closes ? Math.max(lastBreak, 0) : children.length;
	return {
		opening: open ? openingOf(open[1] ?? "", open[2] ?? "") : undefined,
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
