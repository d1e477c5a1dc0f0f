import type { Token } from "markdown-it";
import type { BlockHabits, Flavour } from "../../flavours/flavour.ts";
import { copyToken } from "../../post/markdown/body-tokens.ts";
import type { ElementTag } from "../join-open-html.ts";
import { withAlerts } from "./alert.ts";
import { type AttributeList, addAttributes, readAttributeList } from "./attribute-list.ts";
import { cutContainerLines } from "./container.ts";
import { dividerHtml } from "./divider.ts";
import { listingHtml } from "./listing.ts";
import { shownInline } from "./shown-inline.ts";
import { unravelled, withBareHtml } from "./unravel.ts";

/** A block's tokens as its engine would have them shown. */
export interface ShownTokens {
	readonly tokens: readonly Token[];
	/** A container's tags that another block closes or opens. */
	readonly tags: readonly ElementTag[];
	/** Attribute lists that stand alone, for the block before or after. */
	readonly lists: readonly AttributeList[];
	/** Where an engine's comment goes on into the next blocks, or ends here. */
	readonly comment: "opens" | "closes" | undefined;
	readonly isContents: boolean;
}

const containerName = "div";

/** Costs a look at each token where there is nothing of an engine's; the tokens given stay as they are. */
export function shownTokens(tokens: readonly Token[], flavour: Flavour): ShownTokens {
	if (flavour.blocks?.alerts) return shownBlocks(withAlerts(tokens), flavour);
	if (flavour.html?.jsx) return shownBlocks(unravelled(tokens), flavour);
	const { bareInParagraphs, blocks } = flavour.html?.elements ?? {};
	if (bareInParagraphs && blocks) return shownBlocks(withBareHtml(tokens, blocks), flavour);
	return shownBlocks(tokens, flavour);
}

function shownBlocks(tokens: readonly Token[], flavour: Flavour): ShownTokens {
	const containers = flavour.blocks?.containers;
	if (!tokens.some((token) => concernsEngine(token, containers !== undefined)))
		return { tokens, tags: [], lists: [], comment: undefined, isContents: false };
	return new TokenWalk(tokens, flavour).shown();
}

function concernsEngine({ type, content, children }: Token, hasContainers: boolean): boolean {
	if (type === "engine_listing") return true;
	if ((type === "engine_nothing" || type === "list_item_open") && content !== "") return true;
	if (type === "html_block") return dividerHtml(content) !== undefined;
	return (children ?? []).some(
		(child) =>
			child.type === "engine_mark" ||
			(child.type === "engine_nothing" && child.content !== "") ||
			child.type === "task_box" ||
			(child.type === "html_inline" && child.content.startsWith("<!--")) ||
			(hasContainers && child.type === "text" && child.content.startsWith(":::")),
	);
}

class TokenWalk {
	/** Those that are left out have no type any more. */
	readonly #tokens: Token[];
	readonly #lists: AttributeList[] = [];
	readonly #lastInline: number;
	readonly #containers: BlockHabits["containers"];
	readonly #flavour: Flavour;
	#opening = "";
	#closing = "";
	#comment: ShownTokens["comment"];
	#isContents = false;

	constructor(tokens: readonly Token[], flavour: Flavour) {
		this.#containers = flavour.blocks?.containers;
		this.#flavour = flavour;
		this.#tokens = tokens.map(copyToken);
		this.#lastInline = tokens.map(({ type }) => type).lastIndexOf("inline");
	}

	shown(): ShownTokens {
		const tokens = this.#tokens;
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at];
			if (token?.type === "engine_listing") toHtml(token, listingHtml(token.content));
			else if (token?.type === "html_block") toHtml(token, dividerHtml(token.content) ?? token.content);
			else if (token?.type === "engine_nothing" && token.content !== "") this.#giveLine(token, at);
			else if (token?.type === "list_item_open" && token.content !== "")
				addAttributes(token, readAttributeList(token.content));
			else if (token?.type === "inline") this.#showInline(token, at);
		}
		const all = [
			...(this.#opening ? [this.#html(this.#opening)] : []),
			...tokens.filter(({ type }) => type !== ""),
			...(this.#closing ? [this.#html(this.#closing)] : []),
		];
		const tags: ElementTag[] = [];
		if (this.#opening && !this.#closing) tags.push({ name: containerName, isClosing: false });
		if (this.#closing && !this.#opening) tags.push({ name: containerName, isClosing: true });
		return { tokens: all, tags, lists: this.#lists, comment: this.#comment, isContents: this.#isContents };
	}

	#showInline(token: Token, at: number): void {
		const parent = this.#tokens[at - 1];
		const isParagraph = parent?.type === "paragraph_open";
		const isLast = at === this.#lastInline;
		let children: readonly Token[] = token.children ?? [];
		if (this.#containers && isParagraph && isLast) {
			const container = cutContainerLines(children, at === 1, this.#containers);
			this.#opening = container?.opening ?? "";
			this.#closing = container?.closes ? `</${containerName}>\n` : "";
			children = container?.children ?? children;
		}
		const shown = shownInline(children, {
			isHeading: parent?.type === "heading_open",
			flavour: this.#flavour,
		});
		token.children = [...shown.children];
		this.#comment ??= shown.comment;
		const { only } = shown;
		const isEmpty = shown.children.length === 0;
		this.#isContents ||= shown.lists.some(({ isContents }) => isContents);
		if (isParagraph && (only !== undefined || isEmpty)) this.#replace(at, only ?? "");
		if (isParagraph && isEmpty && at === 1) for (const list of shown.lists) this.#lists.push(list);
		else if (parent?.type === "td_open" && isEmpty) this.#dropRow(at, shown.lists);
		else this.#give(shown.lists, isLast ? 0 : this.#container(at));
		this.#give(shown.leadingLists, this.#container(at));
	}

	/** The list item around a paragraph at its start, or the block that holds the content. */
	#container(at: number): number {
		return this.#tokens[at - 2]?.type === "list_item_open" ? at - 2 : at - 1;
	}

	/** A list on a line of its own is the block's right above it, or else right below it, within the same container. */
	#giveLine({ content, level, map }: Token, at: number): void {
		const list = readAttributeList(content);
		if (level === 0) {
			this.#lists.push(list);
			return;
		}
		const above = this.#siblingAbove(at, level);
		const isGlued = this.#tokens[above]?.map?.[1] === map?.[0];
		const below = this.#tokens[at + 1];
		if (isGlued) this.#give([list], above);
		else if (below?.map?.[0] === map?.[1]) this.#give([list], at + 1);
	}

	/** Where the block starts that ends right before a place; -1 where the container does. */
	#siblingAbove(at: number, level: number): number {
		for (let before = at - 1; before >= 0; before--) {
			const token = this.#tokens[before];
			if (!token || token.level < level) return -1;
			if (token.level === level && token.nesting >= 0 && token.type !== "engine_nothing") return before;
		}
		return -1;
	}

	#give(lists: readonly AttributeList[], target: number): void {
		const token = this.#tokens[target];
		if (token) for (const list of lists) addAttributes(token, list);
	}

	/** A paragraph as raw HTML in its place. */
	#replace(at: number, html: string): void {
		const [open, inline, close] = this.#tokens.slice(at - 1, at + 2);
		if (open) open.type = "";
		if (close) close.type = "";
		if (inline) toHtml(inline, html);
	}

	/** A line `{: .wide}` right below a table is a row to the parser, and the table's to kramdown. */
	#dropRow(at: number, lists: readonly AttributeList[]): void {
		if (lists.length === 0) return;
		const start = this.#tokens.map(({ type }) => type).lastIndexOf("tr_open", at);
		const end = this.#tokens.findIndex(({ type }, index) => index > at && type === "tr_close");
		for (const token of this.#tokens.slice(start, end + 1)) token.type = "";
		this.#give(lists, 0);
	}

	#html(html: string): Token {
		const [first] = this.#tokens;
		if (!first) throw new Error("A block has tokens.");
		const token = copyToken(first);
		toHtml(token, html);
		return token;
	}
}

function toHtml(token: Token, html: string): void {
	token.type = "html_block";
	token.content = html;
	token.children = null;
	token.attrs = null;
}
