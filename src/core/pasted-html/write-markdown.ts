import type { Root } from "hast";
import { toMdast } from "hast-util-to-mdast";
import type { Image, Link, List, ListItem, Root as MarkdownRoot, Nodes, Parents } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Info, type State, toMarkdown } from "mdast-util-to-markdown";
import { writeDestination } from "../references/destination.ts";

/** How the post writes what is pasted into it. */
export interface MarkdownStyle {
	readonly bullet: "-" | "*" | "+";
	/** The label of a link's or image's definition, as it is written between brackets; undefined where the post writes addresses beside their words. */
	readonly labelOf: (address: string) => string | undefined;
	/** Whether a bar in the text may make a table of its line. */
	readonly hasBarTables: boolean;
	/** Levels that headings go down, or up where it is below 0. */
	readonly shift: number;
}

/** A tree of HTML as one of Markdown. */
export function toMarkdownTree(html: Root): MarkdownRoot {
	const tree = toMdast(html, {
		handlers: { del: (state, node) => state.all(node), s: (state, node) => state.all(node) },
	});
	if (tree.type !== "root") return { type: "root", children: [] };
	tighten(tree);
	return tree;
}

/** Items of one paragraph, and lists below it, stand without blank lines between. */
function tighten(node: Nodes): void {
	if (!("children" in node)) return;
	for (const child of node.children) tighten(child);
	if (node.type === "listItem") node.spread = isLoose(node);
	if (node.type === "list") node.spread = node.children.some(isLoose);
}

function isLoose({ children }: ListItem): boolean {
	const [first, ...rest] = children;
	return rest.some(({ type }) => type !== "list") || (rest.length > 0 && first?.type !== "paragraph");
}

/** The addresses of a tree's images and of the links that have words, in order. */
export function addressesIn(node: Nodes): readonly { readonly destination: string; readonly text: string }[] {
	const isOwn = node.type === "image" || (node.type === "link" && !isAddressAlone(node));
	const own = isOwn ? [{ destination: node.url, text: wordsIn(node) }] : [];
	// An image in a link comes first, as its brackets close first.
	return "children" in node ? [...node.children.flatMap(addressesIn), ...own] : own;
}

/** Written as `<address>`. */
function isAddressAlone(node: Link): boolean {
	return node.children.length === 1 && wordsIn(node) === node.url && /^https?:[^\s<>]+$/.test(node.url);
}

function wordsIn(node: Nodes): string {
	if (node.type === "text" || node.type === "inlineCode") return node.value;
	if (node.type === "image") return node.alt ?? "";
	return "children" in node ? node.children.map(wordsIn).join("") : "";
}

/** The level of a tree's highest heading; undefined without one. */
export function highestHeadingIn(node: Nodes): number | undefined {
	if (node.type === "heading") return node.depth;
	let highest: number | undefined;
	for (const child of "children" in node ? node.children : []) {
		const level = highestHeadingIn(child);
		if (level !== undefined && level < (highest ?? 7)) highest = level;
	}
	return highest;
}

/**
 * Markdown that every engine's reader takes alike: backslashes only before what all of them escape, `&lt;` for `<`, hard breaks as two
 * blanks, items indented by four, and tags where stars would not open.
 */
export function writeMarkdown(tree: MarkdownRoot, style: MarkdownStyle): string {
	return toMarkdown(tree, {
		bullet: style.bullet,
		emphasis: "*",
		fences: true,
		rule: "-",
		extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
		handlers: {
			text: (node: { value: string }, _: unknown, state: State, info: Info) => {
				const written = plainEscapes(state.safe(node.value.replaceAll("\u00a0", " "), info));
				return style.hasBarTables && !state.stack.includes("tableCell")
					? written.replaceAll("|", "&#124;")
					: written;
			},
			strong: marked("**", "strong"),
			emphasis: marked("*", "em"),
			break: (_node: unknown, _parent: unknown, state: State) =>
				state.stack.includes("tableCell") ? "<br>" : state.stack.includes("headingAtx") ? " " : "  \n",
			link: (node: Link, _: unknown, state: State, info: Info) => {
				if (isAddressAlone(node)) return `<${node.url}>`;
				const text = inBrackets(node, state, info);
				return `[${text}]${targetOf(node.url, style)}`;
			},
			image: ({ alt, url }: Image, _: unknown, state: State, info: Info) => {
				const text = plainEscapes(
					state.safe((alt ?? "").replace(/\s+/g, " "), { ...info, before: "[", after: "]" }),
				);
				return `![${text.replace(/(?<!\\)([[\]])/g, "\\$1")}]${targetOf(url, style)}`;
			},
			listItem: writeItem,
			heading: (node: { depth: number; children: [] }, _: unknown, state: State, info: Info) => {
				const depth = Math.min(6, Math.max(1, node.depth + style.shift));
				const exit = state.enter("headingAtx");
				const text = state.containerPhrasing(node as never, { ...info, before: "# ", after: "\n" });
				exit();
				return `${"#".repeat(depth)} ${text.replace(/\s+/g, " ").trim()}`.trimEnd();
			},
		} as never,
	});
}

function inBrackets(node: Link, state: State, info: Info): string {
	const exit = state.enter("link");
	const leave = state.enter("label");
	const text = state.containerPhrasing(node, { ...info, before: "[", after: "]" });
	leave();
	exit();
	return text.replace(/\s+/g, " ").trim();
}

function targetOf(address: string, { labelOf }: MarkdownStyle): string {
	const label = labelOf(address);
	return label === undefined ? `(${writeDestination(encodeBlanks(address), false)})` : `[${label}]`;
}

/** What would end an address in Markdown. */
export function encodeBlanks(address: string): string {
	return address.replace(/[\s"<>`{}|^\\]/gu, (unit) => encodeURIComponent(unit));
}

/** kramdown and Python-Markdown keep the backslash before these. */
function plainEscapes(written: string): string {
	return written
		.replace(/\\(.)/gs, (pair, unit: string) => ESCAPES[unit] ?? pair)
		.replace(/&#x([\dA-F]{1,5});/g, (entity, code: string) => {
			const unit = String.fromCodePoint(Number.parseInt(code, 16));
			// Line ends and blanks that would be markup at their place stay as they are written.
			return /[\p{L}\p{N}]/u.test(unit) ? unit : entity;
		})
		.replace(/\{([{%#:])/g, (_, second: string) => `{${TEMPLATE[second] ?? second}`);
}

/** What would be a template tag to the engine or attributes to its Markdown, taken apart. */
const TEMPLATE: Readonly<Record<string, string>> = { "{": "\\{", "%": "&#37;", "#": "&#35;", ":": "&#58;" };
const ESCAPES: Readonly<Record<string, string>> = { "<": "&lt;", "&": "&amp;", "~": "&#126;" };

/** Stars where they would open and close (CommonMark 6.2), else the tags they stand for. */
function marked(mark: string, tag: string) {
	return (node: Parents, _: unknown, state: State, info: Info): string => {
		const text = state.containerPhrasing(node as never, { ...info, before: mark, after: mark });
		const opens = flanks(info.before.at(-1), text.at(0));
		const closes = flanks(info.after.at(0), text.at(-1));
		return opens && closes ? mark + text + mark : `<${tag}>${text}</${tag}>`;
	};
}

function flanks(outside: string | undefined, inside: string | undefined): boolean {
	if (inside === undefined || /\s/.test(inside)) return false;
	return !/[\p{P}\p{S}]/u.test(inside) || outside === undefined || /[\s\p{P}\p{S}]/u.test(outside);
}

/** Four blanks: deep enough for Python-Markdown, and not so deep that CommonMark takes an inner list for code. */
const INDENT = "    ";

/** Each list's items by their place: a list may be long. */
const places = new WeakMap<List, ReadonlyMap<unknown, number>>();

function placeIn(list: List, item: unknown): number {
	const known = places.get(list) ?? new Map(list.children.map((each, at) => [each, at]));
	places.set(list, known);
	return known.get(item) ?? 0;
}

function writeItem(
	node: Parents & { readonly checked?: boolean | null; readonly spread?: boolean | null },
	parent: List | undefined,
	state: State,
	info: Info,
): string {
	const isOrdered = parent?.ordered === true;
	const number = (parent?.start ?? 1) + (parent ? placeIn(parent, node) : 0);
	const marker = isOrdered ? `${number}.` : (state.bulletCurrent ?? "-");
	const task = typeof node.checked === "boolean" ? (node.checked ? "[x] " : "[ ] ") : "";
	const exit = state.enter("listItem");
	const flow = state.containerFlow(node as never, state.createTracker(info).current());
	exit();
	const value = state.indentLines(flow, (line, index, isBlank) => {
		if (index === 0) return isBlank ? marker : `${marker} ${task}${line}`;
		return isBlank ? "" : INDENT + line;
	});
	return value;
}
