import type { MarkdownIt } from "markdown-it";
import { type TextRange, textRange } from "../../text/text-range.ts";
import type { UnresolvedReference } from "../body-model.ts";
import type { LinkMark } from "./inline-parts.ts";
import { InlineState } from "./inline-state.ts";
import { isLabel } from "./is-label.ts";
import { flavourOfParser } from "./parser-flavour.ts";
import { RuleCall, ruleCalls } from "./rule-call.ts";
import { wrapRule } from "./wrap-rule.ts";

type Inline = MarkdownIt["inline"];
type BracketCall = RuleCall<"link" | "image">;

/** CommonMark's limit for a label, in characters (section 4.7). */
const maxLabelLength = 999;

/** Makes the rules for links, images and autolinks record what they read, and what they took for a reference without a definition. */
export function recordLinks({ ruler }: Inline): void {
	recordBracketRule(ruler, "link");
	recordBracketRule(ruler, "image");
	wrapRule(ruler, "autolink", (rule) => (state, silent) => {
		if (silent || state.src.charCodeAt(state.pos) !== 0x3c || !(state instanceof InlineState)) {
			return rule(state, silent);
		}
		const { noAutolinksInside } = flavourOfParser(state.md).brackets ?? {};
		if (noAutolinksInside && ruleCalls.some(({ kind }) => kind === "link")) return false;
		const start = state.pos;
		const tokenIndex = state.nextToken;
		if (!rule(state, silent)) return false;
		if (!state.isInAlt) recordAutolink(state, start, tokenIndex);
		return true;
	});
}

function recordBracketRule(ruler: Inline["ruler"], kind: "link" | "image"): void {
	const opening = kind === "link" ? "[" : "![";
	const first = opening.charCodeAt(0);
	wrapRule(ruler, kind, (rule) => (state, silent) => {
		if (state.src.charCodeAt(state.pos) !== first) return false;
		if (!(state instanceof InlineState)) return rule(state, silent);
		const tokenIndex = state.nextToken;
		let call: BracketCall = new RuleCall(state, kind, state.pos);
		let isFound = run(call, () => rule(state, silent));
		if (!isFound && call.kind === "image" && call.lookedUp === undefined && call.textEnd >= 0) {
			// Before a `(…)` that fails markdown-it's image rule gives up; CommonMark 6.4 still takes `![label]` for a reference.
			const { posMax } = state;
			state.posMax = call.textEnd + 1;
			call = new RuleCall(state, kind, state.pos);
			isFound = run(call, () => rule(state, silent));
			state.posMax = posMax;
		}
		if (silent) return isFound;
		if (isFound && kind === "image" && flavourOfParser(state.md).inline?.altAsWritten) keepAlt(state, call);
		if (isFound) recordLink(state, call, tokenIndex);
		else if (call.lookedUp !== undefined) recordUnresolved(state, call, call.lookedUp);
		return isFound;
	});
}

function keepAlt(state: InlineState, { textStart, textEnd }: BracketCall): void {
	const image = state.tokens.at(-1);
	if (!image || (image.children ?? []).every(({ type }) => type === "text")) return;
	const [text] = image.children ?? [];
	if (!text) return;
	text.type = "text";
	text.content = state.src.slice(textStart, textEnd);
	image.children = [text];
}

function run(call: BracketCall, rule: () => boolean): boolean {
	ruleCalls.push(call);
	const isFound = rule();
	ruleCalls.pop();
	return isFound;
}

/** Records a link or image that was read, whose first token has that index. */
export function recordLink(state: InlineState, call: BracketCall, tokenIndex: number): void {
	const isReference = call.lookedUp !== undefined;
	if (state.isInAlt && !isReference) return;
	const token = call.kind === "image" ? state.tokens.at(-1) : state.tokens[tokenIndex];
	const text = textRange(call.textStart, call.textEnd);
	const written = call.destinationWritten ?? textRange(state.pos, state.pos);
	const title = isReference || !isTitleTaken(call) ? undefined : call.title;
	state.recorder.links.push({
		kind: call.kind,
		syntax: isReference ? referenceSyntax(call) : "inline",
		range: state.place(call.start, state.pos),
		textRange: state.place(text.start, text.end),
		destination: String(token?.attrGet(call.kind === "image" ? "src" : "href") ?? ""),
		destinationRange: isReference
			? state.place(state.pos, state.pos)
			: state.place(written.start, written.end),
		title: title?.value,
		titleRange: title && state.place(title.range.start, title.range.end),
		labelRange: isReference && !call.isHeading ? placed(state, labelOf(call)) : undefined,
		label: call.isHeading ? undefined : call.lookedUp,
		isInAlt: state.isInAlt,
		token,
	});
}

/** As the rules take a title: only with a blank before it. */
function isTitleTaken({ title, destination }: RuleCall): boolean {
	return title !== undefined && destination !== undefined && title.range.start > destination.end;
}

/** Records an address in `<` and `>` that was read up to the state's position. */
export function recordAutolink(state: InlineState, start: number, tokenIndex: number): void {
	const token = state.tokens[tokenIndex];
	const inside = state.place(start + 1, state.pos - 1);
	const link: LinkMark = {
		kind: "link",
		syntax: "autolink",
		range: state.place(start, state.pos),
		textRange: inside,
		destination: String(token?.attrGet("href") ?? ""),
		destinationRange: inside,
		title: undefined,
		titleRange: undefined,
		labelRange: undefined,
		label: undefined,
		isInAlt: false,
		token,
	};
	state.recorder.links.push(link);
}

/** Records what was taken for a reference, and no definition has its label. */
export function recordUnresolved(state: InlineState, call: BracketCall, label: string): void {
	// In an alt text all is text, and in a link's text a link cannot be.
	if (state.isInAlt || (call.kind === "link" && ruleCalls.some(({ kind }) => kind === "link"))) return;
	const { start, end } = labelOf(call);
	if (
		label === "" ||
		label.startsWith("^") ||
		end - start > maxLabelLength ||
		!isLabel(state.src, start, end)
	) {
		return;
	}
	const syntax = referenceSyntax(call);
	const second = call.secondLabel;
	state.recorder.unresolved.push({
		kind: call.kind,
		syntax,
		range: state.place(call.start, second ? second.end + 1 : call.textEnd + 1),
		textRange: state.place(call.textStart, call.textEnd),
		labelRange: state.place(start, end),
		label,
		secondStart: second && state.base + second.start - 1,
	});
}

function referenceSyntax({ secondLabel }: RuleCall): UnresolvedReference["syntax"] {
	if (!secondLabel) return "shortcut";
	return secondLabel.end > secondLabel.start ? "full" : "collapsed";
}

function labelOf({ secondLabel, textStart, textEnd }: RuleCall): TextRange {
	return secondLabel && secondLabel.end > secondLabel.start ? secondLabel : textRange(textStart, textEnd);
}

function placed(state: InlineState, { start, end }: TextRange): TextRange {
	return state.place(start, end);
}
