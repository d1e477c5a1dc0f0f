import type { Token } from "markdown-it";
import type { Flavour, TemplateSyntax } from "../../flavours/flavour.ts";
import { copyToken } from "../../post/markdown/body-tokens.ts";
import { type AttributeList, addAttributes, readAttributeList } from "./attribute-list.ts";
import { dividerText } from "./divider.ts";
import { readTag } from "./read-tag.ts";
import { tagHtml } from "./tag-html.ts";

/** Inline content as the engine would show it. */
export interface ShownInline {
	readonly children: readonly Token[];
	/** Attribute lists for the block around the content, and those before it, which a list item's are. */
	readonly lists: readonly AttributeList[];
	readonly leadingLists: readonly AttributeList[];
	/** What to show in the paragraph's place, where it holds nothing but template tags. */
	readonly only: string | undefined;
	/** Where a comment of the engine is open at the end, or one from before ends. */
	readonly comment: "opens" | "closes" | undefined;
}

const comments = new Map([
	["comment", "endcomment"],
	["raw", "endraw"],
]);

/** Replaces what the parser left to the engine in a paragraph, heading or cell. The children stay as they are. */
export function shownInline(
	children: readonly Token[],
	{ isHeading, flavour }: { readonly isHeading: boolean; readonly flavour: Flavour },
): ShownInline {
	const isKramdown = flavour.blocks?.isKramdown === true;
	const takes = (syntax: TemplateSyntax) => flavour.templates?.includes(syntax) ?? true;
	const shown: Token[] = [];
	const lists: AttributeList[] = [];
	const leadingLists: AttributeList[] = [];
	let only: string | undefined;
	let holdsMore = false;
	let open: "comment" | "raw" | undefined;
	let comment: ShownInline["comment"];
	children.forEach((child, at) => {
		const name = child.type === "engine_mark" ? tagName(child.content) : "";
		if (open !== undefined) {
			if (name === comments.get(open)) open = undefined;
			else if (open === "raw") shown.push(child);
			return;
		}
		if (name === "comment" || name === "raw") {
			open = name;
		} else if (name === "endcomment") {
			// Begun in a block before: all up to here is comment.
			shown.length = 0;
			comment = "closes";
			holdsMore = false;
		} else if (child.type === "engine_nothing") {
			if (child.content !== "") addToSpan(shown, readAttributeList(child.content));
		} else if (isKramdown && /^\{:[^:/]/.test(child.content) && child.type === "engine_mark") {
			// Those that count have been read: behind text they are text.
			shown.push(textToken(child));
			holdsMore = true;
		} else if (child.type === "engine_mark" && child.content.startsWith("{:")) {
			const list = readAttributeList(child.content);
			const before = shown.at(-1);
			const isAtStart = before === undefined;
			const next = children[at + 1];
			const endsLine = next === undefined || isBreak(next);
			if (!isAtStart && !isBreak(before) && !(isHeading && next === undefined && before.type === "text")) {
				addToSpan(shown, list);
			} else if (endsLine && !(isAtStart && next !== undefined)) {
				while (isBreak(shown.at(-1))) shown.pop();
				lists.push(list);
			} else {
				leadingLists.push(list);
			}
		} else if (child.type === "engine_mark") {
			const { html, isMedia } = tagHtml(child.content, takes);
			shown.push(htmlToken(child, html));
			only = (only ?? "") + (isMedia || html === "" ? html : `<p class="engine-tags">${html}</p>\n`);
		} else if (child.type === "html_inline" && dividerText(child.content) !== undefined) {
			shown.push(htmlToken(child, `<span class="more-mark">${dividerText(child.content)}</span>`));
			holdsMore = true;
		} else if (child.type === "task_box") {
			shown.push(htmlToken(child, taskBox(child)));
			holdsMore = true;
		} else {
			shown.push(child);
			holdsMore ||= !isBreak(child) && (child.type !== "text" || child.content.trim() !== "");
		}
	});
	if (open === "comment") comment = "opens";
	while (isBreak(shown.at(0))) shown.shift();
	return { children: trimEnd(shown), lists, leadingLists, only: holdsMore ? undefined : only, comment };
}

/** A sign, because neither the preview's page nor an article for copying lets form fields through. */
function taskBox({ meta }: Token): string {
	return `<span class="task-box">${meta?.isChecked === true ? "☑" : "☐"}</span>`;
}

function tagName(written: string): string {
	return written.startsWith("{%") ? readTag(written).name : "";
}

/** The element that ends right here: `[a](b){: .c}`, `*d*{: .e}`. */
function addToSpan(shown: Token[], list: AttributeList): void {
	let depth = 0;
	for (let at = shown.length - 1; at >= 0; at--) {
		const token = shown[at];
		if (!token) return;
		depth -= token.nesting;
		if (depth > 0) continue;
		if (token.nesting === 0 && token.type !== "image" && token.type !== "code_inline") return;
		const copy = copyToken(token);
		addAttributes(copy, list);
		shown[at] = copy;
		return;
	}
}

function htmlToken(place: Token, html: string): Token {
	const token = copyToken(place);
	token.type = "html_inline";
	token.content = html;
	token.attrs = null;
	return token;
}

function textToken(place: Token): Token {
	const token = copyToken(place);
	token.type = "text";
	return token;
}

function isBreak(token: Token | undefined): boolean {
	return token?.type === "softbreak" || token?.type === "hardbreak";
}

function trimEnd(tokens: Token[]): readonly Token[] {
	while (isBreak(tokens.at(-1))) tokens.pop();
	const last = tokens.at(-1);
	if (last?.type === "text" && /\s$/.test(last.content)) {
		const copy = copyToken(last);
		copy.content = last.content.trimEnd();
		tokens[tokens.length - 1] = copy;
	}
	return tokens;
}
