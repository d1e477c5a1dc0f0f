import { decodeHTMLStrict } from "entities";
import type { MarkdownIt, Token } from "markdown-it";
import { isLabel } from "../is-label.ts";
import { addressOf } from "./address.ts";
import { closingBracket } from "./brackets.ts";
import { labelByLetter } from "./label.ts";
import { readInlineTarget } from "./link-target.ts";
import { SpanState } from "./span-state.ts";

const secondLabel = /\s*\[([^\]]*)\]/y;
const escaped = /\\([\\.*_+`<>()[\]{}#!:|"'$=-])/g;
const maxLabelLength = 999;

/** Puts kramdown's links and images in the place of CommonMark's (`parse_link`). */
export function addKramdownLinks({ inline: { ruler } }: MarkdownIt): void {
	ruler.at("link", (state, silent) => state.src[state.pos] === "[" && readLink(state, "link", silent));
	ruler.at(
		"image",
		(state, silent) => state.src.startsWith("![", state.pos) && readLink(state, "image", silent),
	);
}

interface Found {
	readonly start: number;
	/** Of the text between the brackets. */
	readonly textStart: number;
	readonly textEnd: number;
	readonly end: number;
	readonly href: string;
	readonly title: string | undefined;
}

interface Label {
	readonly start: number;
	readonly end: number;
	/** As labels are compared. */
	readonly key: string;
	readonly syntax: "full" | "collapsed" | "shortcut";
	/** Where the second bracket opens. */
	readonly second: number | undefined;
	readonly linkEnd: number;
}

const noteMark = /\[\^\w[\w-]*\]/;

function readLink(
	state: Parameters<Parameters<MarkdownIt["inline"]["ruler"]["push"]>[1]>[0],
	kind: "link" | "image",
	silent: boolean,
): boolean {
	if (!(state instanceof SpanState)) return false;
	const start = state.pos;
	const textStart = start + (kind === "image" ? 2 : 1);
	if (kind === "link" && (state.linkLevel > 0 || state.isInAlt)) return false;
	if (textStart >= state.posMax || state.src[textStart] === "^") return false;
	const textEnd = closingBracket(state, textStart - 1);
	if (textEnd < 0 || textEnd >= state.posMax) return false;
	const text = state.src.slice(textStart, textEnd);
	// The mark takes the bracket that would close the text (`parse_link`).
	if (noteMark.test(text)) return false;
	const label = labelAfter(state, text, textStart, textEnd);
	if (!label) {
		const target = readInlineTarget(state.src, textEnd + 1, state.roundBrackets);
		if (!target || target.end > state.posMax) {
			if (!silent) recordFailed(state, kind, { start, textStart, textEnd, text });
			return false;
		}
		if (silent) {
			state.pos = target.end;
			return true;
		}
		const title = target.title && state.src.slice(target.title.start, target.title.end);
		const href = addressOf(state.md, target.address);
		const token = push(state, kind, { start, textStart, textEnd, end: target.end, href, title });
		if (state.isInAlt) return true;
		state.recorder.links.push({
			kind,
			syntax: "inline",
			range: state.place(start, target.end),
			textRange: state.place(textStart, textEnd),
			destination: href,
			destinationRange: state.place(target.start, target.start + target.address.length),
			title,
			titleRange: target.title && state.place(target.title.start - 1, target.title.end + 1),
			labelRange: undefined,
			label: undefined,
			isInAlt: false,
			token,
		});
		return true;
	}
	const reference = state.env.references?.[label.key];
	if (!reference) {
		if (!silent) recordUnresolved(state, kind, { start, textStart, textEnd, label });
		return false;
	}
	if (silent) {
		state.pos = label.linkEnd;
		return true;
	}
	const token = push(state, kind, {
		start,
		textStart,
		textEnd,
		end: label.linkEnd,
		href: reference.href,
		title: reference.title || undefined,
	});
	token.meta = { label: label.key };
	state.recorder.links.push({
		kind,
		syntax: label.syntax,
		range: state.place(start, label.linkEnd),
		textRange: state.place(textStart, textEnd),
		destination: reference.href,
		destinationRange: state.place(label.linkEnd, label.linkEnd),
		title: undefined,
		titleRange: undefined,
		labelRange: state.place(label.start, label.end),
		label: label.key,
		isInAlt: state.isInAlt,
		token,
	});
	return true;
}

/** The label a bracketed text asks for: the one in the brackets that follow, or the text itself; none before a `(`. */
function labelAfter(state: SpanState, text: string, start: number, end: number): Label | undefined {
	const own = () => labelByLetter(text.replaceAll(escaped, "$1"));
	secondLabel.lastIndex = end + 1;
	const second = secondLabel.exec(state.src);
	if (second && secondLabel.lastIndex <= state.posMax) {
		const linkEnd = secondLabel.lastIndex;
		const written = second[1] ?? "";
		const open = linkEnd - written.length - 2;
		if (written === "") return { start, end, key: own(), syntax: "collapsed", second: open, linkEnd };
		return {
			start: open + 1,
			end: linkEnd - 1,
			key: labelByLetter(written),
			syntax: "full",
			second: open,
			linkEnd,
		};
	}
	if (state.src[end + 1] === "(" && end + 1 < state.posMax) return undefined;
	return { start, end, key: own(), syntax: "shortcut", second: undefined, linkEnd: end + 1 };
}

function push(state: SpanState, kind: "link" | "image", found: Found) {
	const { textStart, textEnd, end, href, title } = found;
	const attrs: [string, string][] = [[kind === "link" ? "href" : "src", href]];
	if (kind === "image") attrs.push(["alt", ""]);
	if (title) attrs.push(["title", title]);
	if (kind === "image") {
		const content = state.src.slice(textStart, textEnd);
		const token = state.push("image", "img", 0);
		token.attrs = attrs;
		// Its alt text is the text as written, Markdown and all.
		token.children = [textToken(token, decodeHTMLStrict(content.replaceAll(escaped, "$1")))];
		token.content = content;
		state.pos = end;
		return token;
	}
	const { posMax } = state;
	const token = state.push("link_open", "a", 1);
	token.attrs = attrs;
	state.pos = textStart;
	state.posMax = textEnd;
	state.inContext({ isLink: true }, () => state.md.inline.tokenize(state));
	state.push("link_close", "a", -1);
	state.pos = end;
	state.posMax = posMax;
	return token;
}

/** A text token beside another one. */
function textToken(beside: Token, content: string): Token {
	const token: Token = Object.assign(Object.create(Object.getPrototypeOf(beside)), beside);
	return Object.assign(token, { type: "text", tag: "", attrs: null, children: null, content });
}

/** A link whose address is not read: what is left looks like a reference. */
function recordFailed(
	state: SpanState,
	kind: "link" | "image",
	{
		start,
		textStart,
		textEnd,
		text,
	}: { readonly start: number; readonly textStart: number; readonly textEnd: number; readonly text: string },
): void {
	const key = labelByLetter(text.replaceAll(escaped, "$1"));
	if (state.env.references?.[key]) return;
	const label = {
		start: textStart,
		end: textEnd,
		key,
		syntax: "shortcut",
		second: undefined,
		linkEnd: textEnd + 1,
	} as const;
	recordUnresolved(state, kind, { start, textStart, textEnd, label });
}

function recordUnresolved(
	state: SpanState,
	kind: "link" | "image",
	{
		start,
		textStart,
		textEnd,
		label,
	}: { readonly start: number; readonly textStart: number; readonly textEnd: number; readonly label: Label },
): void {
	const { key, syntax, second, linkEnd } = label;
	const isTooLong = label.end - label.start > maxLabelLength;
	if (state.isInAlt || key.trim() === "" || key.startsWith("^") || isTooLong) return;
	if (!isLabel(state.src, label.start, label.end)) return;
	state.recorder.unresolved.push({
		kind,
		syntax,
		range: state.place(start, linkEnd),
		textRange: state.place(textStart, textEnd),
		labelRange: state.place(label.start, label.end),
		label: key,
		secondStart: second === undefined ? undefined : state.base + second,
	});
}
