import type { MarkdownIt } from "markdown-it";
import type { InlineHabits } from "../../flavours/flavour.ts";
import { type BareReader, bareReaders } from "./bare-address.ts";
import { InlineState } from "./inline-state.ts";
import { wrapRule } from "./wrap-rule.ts";

/** What may stand right before a bare address (https://github.github.com/gfm/#autolinks-extension-). */
const scheme = /(?:^|[^a-z0-9])(https?|ftp)$/i;
/** marked looks for no boundary. */
const anyScheme = /(https?|ftp)$/i;
const localPart = /[a-zA-Z0-9._+-]+$/;
const www = /(?:^|[\s*_~([])(www\.)/i;

/** How much of the text before `:` or `@` is looked at: the local part of a mail address has at most 64 characters. */
const MOST_BACK = 65;

/**
 * Makes links of addresses that stand bare in a text. A rule may only look where the text's own rule stops, which is at `:` and `@`:
 * what comes before them waits to be text, and is taken back.
 */
export function readBareAddresses({ inline }: MarkdownIt, { bareAddresses, bareWww }: InlineHabits): void {
	if (!bareAddresses) return;
	const read = bareReaders[bareAddresses];
	inline.ruler.before("text", "bare_address", (state, silent) => {
		if (silent || state.linkLevel > 0 || !(state instanceof InlineState) || state.isInAlt) return false;
		const character = state.src[state.pos];
		if (character === ":" && state.src.startsWith("//", state.pos + 1))
			return addBare(
				state,
				read,
				(bareAddresses === "marked" ? anyScheme : scheme).exec(state.pending.slice(-MOST_BACK))?.[1]?.length,
			);
		if (character === "@")
			return addBare(state, read, localPart.exec(state.pending.slice(-MOST_BACK))?.[0].length);
		return false;
	});
	if (!bareWww) return;
	wrapRule(inline.ruler, "text", (rule) => (state, silent) => {
		const { pos, pending } = state;
		if (!rule(state, silent)) return false;
		if (silent || state.linkLevel > 0 || !(state instanceof InlineState) || state.isInAlt) return true;
		const before = state.src.slice(Math.max(0, pos - 1), pos);
		const found = www.exec(before + state.src.slice(pos, state.pos));
		if (!found) return true;
		const start = pos - before.length + found.index + found[0].length - "www.".length;
		const end = state.pos;
		state.pending = pending + state.src.slice(pos, start);
		state.pos = start;
		if (addBare(state, read, 0)) return true;
		state.pending = pending + state.src.slice(pos, end);
		state.pos = end;
		return true;
	});
}

/** Adds the link that starts `back` characters before the state's position. */
function addBare(state: InlineState, read: BareReader, back: number | undefined): boolean {
	if (back === undefined) return false;
	const start = state.pos - back;
	if (state.pending.slice(state.pending.length - back) !== state.src.slice(start, state.pos)) return false;
	const bare = read(state.src.slice(0, state.posMax), start);
	if (!bare || bare.end <= state.pos) return false;
	state.pending = state.pending.slice(0, state.pending.length - back);
	const open = state.push("link_open", "a", 1);
	open.attrs = [["href", state.md.normalizeLink(bare.address)]];
	open.markup = "linkify";
	open.info = "auto";
	state.push("text", "", 0).content = state.src.slice(start, bare.end);
	const close = state.push("link_close", "a", -1);
	close.markup = "linkify";
	close.info = "auto";
	const range = state.place(start, bare.end);
	state.recorder.links.push({
		kind: "link",
		syntax: "bare",
		range,
		textRange: range,
		destination: String(open.attrGet("href")),
		destinationRange: range,
		title: undefined,
		titleRange: undefined,
		labelRange: undefined,
		label: undefined,
		isInAlt: false,
		token: open,
	});
	state.pos = bare.end;
	return true;
}
