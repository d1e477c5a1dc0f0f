import type { MarkdownIt } from "markdown-it";
import type { BracketHabits, LabelHabits } from "../../../flavours/reference-habits.ts";
import { isEscaped } from "../../../text/is-escaped.ts";
import { sliceRange, type TextRange, textRange } from "../../../text/text-range.ts";
import type { Reference } from "../block-lookup.ts";
import { InlineState } from "../inline-state.ts";
import { recordLink, recordUnresolved } from "../link-rules.ts";
import { RuleCall, ruleCalls } from "../rule-call.ts";
import { closingBracket } from "./closing-brackets.ts";
import { labelComparison } from "./compare-labels.ts";
import { type LinkAddress, type ReadLinkAddress, readOneWord, readToClosing } from "./link-address.ts";
import { readWords } from "./link-words.ts";
import { resolveEntities } from "./resolve-entities.ts";

type InlineRule = Parameters<MarkdownIt["inline"]["ruler"]["push"]>[1];
type BracketCall = RuleCall<"link" | "image">;

/**
 * Links and images as Markdown's first readers have them: a reference whose label nobody defined falls back to its text, and of a link
 * within a link's text the outer one counts.
 */
export function addBracketRules({ inline }: MarkdownIt, habits: BracketHabits, labels: LabelHabits): void {
	const reader = new BracketReader(habits, labels);
	inline.ruler.at("link", bracketRule("link", reader));
	inline.ruler.at("image", bracketRule("image", reader));
}

function bracketRule(kind: "link" | "image", reader: BracketReader): InlineRule {
	const opening = kind === "link" ? "[" : "![";
	return (state, silent) => {
		if (!(state instanceof InlineState) || !state.src.startsWith(opening, state.pos)) return false;
		if (kind === "link" && (ruleCalls.some((outer) => outer.kind === "link") || reader.isBehindMark(state)))
			return false;
		const call: BracketCall = new RuleCall(state, kind, state.pos);
		ruleCalls.push(call);
		const target = reader.find(state, call);
		if (target && !silent) write(state, call, target);
		ruleCalls.pop();
		if (target) state.pos = target.end;
		else if (!silent && call.lookedUp !== undefined) recordUnresolved(state, call, call.lookedUp);
		return target !== undefined;
	};
}

interface Target extends Reference {
	readonly end: number;
}

/** Up to where labels were taken for the second of a reference that nobody defined: they can be but shortcuts. */
const secondLabels = new WeakMap<InlineState, number>();

/** The text of the last shortcut that nobody defined, where what stands in it is looked for no more. */
const hidden = new WeakMap<InlineState, TextRange>();

/** Escaped characters and code in a label are no longer what they were when it is looked up. */
const markup = /`[^`]*`|\\[\\`*_{}[\]()>#+\-.!]/;

const addresses: Readonly<Record<BracketHabits["address"], ReadLinkAddress>> = {
	"to-closing": readToClosing,
	"one-word": readOneWord,
	words: readWords,
};

class BracketReader {
	readonly #habits: BracketHabits;
	readonly #referred: (label: string) => string;
	readonly #noMarkup: boolean;
	readonly #readAddress: ReadLinkAddress;

	constructor(habits: BracketHabits, labels: LabelHabits) {
		this.#habits = habits;
		this.#referred = labelComparison(labels).referred;
		this.#noMarkup = labels.noMarkup === true;
		this.#readAddress = addresses[habits.address];
	}

	/** Whether a `!` stands before the bracket, which some readers leave to images. */
	isBehindMark({ src, pos }: InlineState): boolean {
		return this.#habits.linksComeFirst === true && src[pos - 1] === "!" && !isEscaped(src, pos - 1);
	}

	find(state: InlineState, call: BracketCall): Target | undefined {
		const { src, posMax } = state;
		const textEnd = closingBracket(state, call.textStart - 1);
		if (textEnd < 0) return undefined;
		call.textEnd = textEnd;
		const after = textEnd + 1;
		const mayBeShortcut = call.kind === "link" || !this.#habits.noShortcutImages;
		const isSecond = call.kind === "link" && call.start < (secondLabels.get(state) ?? 0);
		let second = isSecond ? undefined : this.#findSecondLabel(state, after);
		if (second && call.kind === "image" && this.#habits.linksComeFirst && this.#startsLink(state, second))
			second = undefined;
		if (second) {
			call.secondLabel = second;
			const found = this.#lookUp(state, call, second.end > second.start ? second : undefined, second.end + 1);
			if (found || !mayBeShortcut) return found;
			if (this.#habits.noFallback) return second.end > second.start ? undefined : found;
			if (call.kind === "link") secondLabels.set(state, second.end);
		}
		const open = call.kind === "image" ? skip(src, after, this.#habits.beforeImageAddress) : after;
		const address = src[open] === "(" ? this.#readAddress(src, open, posMax, call.kind) : undefined;
		if (address) {
			call.secondLabel = undefined;
			return inlineTarget(state, call, address, this.#habits.address === "words");
		}
		if (!mayBeShortcut || (call.kind === "link" && isHidden(state, call.start))) return undefined;
		const full = call.lookedUp;
		call.secondLabel = undefined;
		const alone = this.#lookUp(state, call, undefined, after);
		if (!alone && this.#habits.undefinedHidesInner) hide(state, call);
		if (alone || !second) return alone;
		call.secondLabel = second;
		call.lookedUp = full;
		return undefined;
	}

	/** Whether the second brackets behind an image's are the text of a link that is no shortcut. */
	#startsLink(state: InlineState, { start }: TextRange): boolean {
		if (ruleCalls.some(({ kind }) => kind === "link")) return false;
		const call: BracketCall = new RuleCall(state, "link", start - 1);
		ruleCalls.push(call);
		const target = this.find(state, call);
		ruleCalls.pop();
		return target !== undefined && (call.secondLabel !== undefined || call.destination !== undefined);
	}

	#findSecondLabel(state: InlineState, after: number): TextRange | undefined {
		const { src, posMax: max } = state;
		const start = skip(src, after, this.#habits.beforeLabel);
		if (src[start] !== "[") return undefined;
		const end = this.#habits.nestedLabels ? closingBracket(state, start) : src.indexOf("]", start);
		return end < 0 || end >= max ? undefined : textRange(start + 1, end);
	}

	#lookUp(
		state: InlineState,
		call: BracketCall,
		label: TextRange | undefined,
		end: number,
	): Target | undefined {
		const written = sliceRange(state.src, label ?? textRange(call.textStart, call.textEnd));
		const referred = this.#referred(written);
		call.lookedUp = referred;
		if (this.#noMarkup && markup.test(written)) return undefined;
		if (!this.#habits.nestedLabels && !call.secondLabel && /[[\]]/.test(written)) return undefined;
		const { references } = state.env;
		const found =
			references instanceof Object ? (references as Record<string, Reference>)[referred] : undefined;
		call.isHeading = found?.isHeading === true;
		return found && { ...found, end };
	}
}

function isHidden(state: InlineState, at: number): boolean {
	const { start, end } = hidden.get(state) ?? textRange(0, 0);
	return at >= start && at < end;
}

function hide(state: InlineState, { textStart, textEnd }: BracketCall): void {
	if (textEnd >= (hidden.get(state)?.end ?? 0)) hidden.set(state, textRange(textStart, textEnd));
}

/** `pattern` is sticky. */
function skip(src: string, start: number, pattern: RegExp | undefined): number {
	if (!pattern) return start;
	pattern.lastIndex = start;
	return pattern.test(src) ? pattern.lastIndex : start;
}

function inlineTarget(
	state: InlineState,
	call: BracketCall,
	{ address, title, end }: LinkAddress,
	isOfWords: boolean,
): Target {
	const { src, md } = state;
	call.destination = address;
	if (title) {
		const value = md.utils.unescapeAll(src.slice(title.start + 1, title.end - 1));
		call.title = { range: title, value };
	}
	const written = sliceRange(src, address);
	return {
		href: md.normalizeLink(unescapeAddress(isOfWords ? written.replaceAll(/\s+/g, " ") : written)),
		title: call.title?.value ?? "",
		end,
	};
}

/** An address without backslashes before the characters they escape, and with entities resolved. */
function unescapeAddress(written: string): string {
	return resolveEntities(written.replaceAll(/\\([\\`*_{}[\]()>#+\-.!])/g, "$1"));
}

function write(state: InlineState, call: BracketCall, { href, title, end }: Target): void {
	const { md, src } = state;
	const tokenIndex = state.nextToken;
	if (call.kind === "image") {
		const content = src.slice(call.textStart, call.textEnd);
		const children: InlineState["tokens"] = [];
		md.inline.parse(content, md, state.env, children);
		const token = state.push("image", "img", 0);
		token.attrs = [["src", href], ["alt", ""], ...titleAttribute(title)];
		token.children = children;
		token.content = content;
	} else {
		const { posMax } = state;
		state.pos = call.textStart;
		state.posMax = call.textEnd;
		state.push("link_open", "a", 1).attrs = [["href", href], ...titleAttribute(title)];
		state.linkLevel++;
		md.inline.tokenize(state);
		state.linkLevel--;
		state.push("link_close", "a", -1);
		state.posMax = posMax;
	}
	state.pos = end;
	recordLink(state, call, tokenIndex);
}

function titleAttribute(title: string): [string, string][] {
	return title === "" ? [] : [["title", title]];
}
