import type { MarkdownIt } from "markdown-it";
import { type EmphasisKind, SpanState } from "./span-state.ts";

const struck = /~~(?![\s~])/y;

/** Emphasis (`parse_emphasis`): a sign opens it where no blank follows, and the next one that may close it does. */
export function addKramdownEmphasis({ inline: { ruler, ruler2 } }: MarkdownIt): void {
	ruler.at("emphasis", (state, silent) => {
		const sign = state.src[state.pos];
		return (sign === "*" || sign === "_") && state instanceof SpanState && readEmphasis(state, sign, silent);
	});
	ruler.at("strikethrough", (state, silent) => {
		if (state.src[state.pos] !== "~" || !(state instanceof SpanState)) return false;
		return readStruck(state, silent);
	});
	ruler2.disable(["emphasis", "strikethrough"], true);
}

function readEmphasis(state: SpanState, sign: "*" | "_", silent: boolean): boolean {
	const start = state.pos;
	const isDouble = state.src[start + 1] === sign && start + 1 < state.posMax;
	const length = isDouble ? 2 : 1;
	const kind = isDouble ? "strong" : "em";
	if (mayOpen(state, start, sign, length, kind)) {
		const end = findEnd(state, start + length, sign.repeat(length), kind);
		if (end >= 0) return push(state, { kind, start, length, end }, silent);
		if (isDouble && state.emphasis.at(-1) !== "em" && !state.emphasis.includes("em")) {
			const single = findEnd(state, start + 1, sign, "em");
			if (single >= 0) return push(state, { kind: "em", start, length: 1, end: single }, silent);
		}
	}
	if (!silent) state.pending += sign.repeat(length);
	state.pos = start + length;
	return true;
}

function mayOpen(state: SpanState, start: number, sign: string, length: number, kind: EmphasisKind): boolean {
	const { src } = state;
	if (sign === "_" && /\p{L}-?$/u.test(src.slice(Math.max(0, start - 3), start))) return false;
	return !/\s/.test(src[start + length] ?? "") && !state.emphasis.includes(kind);
}

/** Where the emphasis that starts at `start` is closed; -1 where it is not. */
function findEnd(state: SpanState, start: number, delimiter: string, kind: EmphasisKind): number {
	return state.inContext({ emphasis: kind }, () => {
		const key = `${delimiter} ${state.context} ${state.posMax}`;
		if (state.missing.has(key)) return -1;
		const { pos } = state;
		let end = -1;
		for (state.pos = start; state.pos < state.posMax && end < 0; ) {
			if (closesAt(state, start, delimiter, kind)) end = state.pos;
			else state.md.inline.skipToken(state);
		}
		state.pos = pos;
		if (end < 0) state.missing.add(key);
		return end;
	});
}

function closesAt(
	{ src, pos, posMax }: SpanState,
	start: number,
	delimiter: string,
	kind: EmphasisKind,
): boolean {
	if (!src.startsWith(delimiter, pos) || pos + delimiter.length > posMax || pos === start) return false;
	if (/\s/.test(src[pos - 1] ?? "")) return false;
	const sign = delimiter[0] ?? "";
	if (kind === "em" && src[pos + 1] === sign && src[pos + 2] !== sign) return false;
	return sign !== "_" || !/[\p{L}\p{N}]/u.test(src[pos + delimiter.length] ?? "");
}

function push(
	state: SpanState,
	{
		kind,
		start,
		length,
		end,
	}: { readonly kind: EmphasisKind; readonly start: number; readonly length: number; readonly end: number },
	silent: boolean,
): boolean {
	if (!silent) {
		const { posMax } = state;
		const open = state.push(`${kind}_open`, kind, 1);
		open.markup = state.src.slice(start, start + length);
		state.pos = start + length;
		state.posMax = end;
		state.inContext({ emphasis: kind }, () => state.md.inline.tokenize(state));
		state.posMax = posMax;
		const close = state.push(`${kind}_close`, kind, -1);
		close.markup = open.markup;
		if (!state.isInAlt) {
			// As markdown-it's rule leaves them: of two characters the second opens and the first closes.
			state.recorder.delimiters.push({ token: open, at: state.base + start + length - 1 });
			state.recorder.delimiters.push({ token: close, at: state.base + end });
		}
	}
	state.pos = end + length;
	return true;
}

/** `~~struck~~` (`STRIKETHROUGH_MATCH`). */
function readStruck(state: SpanState, silent: boolean): boolean {
	const start = state.pos;
	struck.lastIndex = start;
	if (!struck.test(state.src) || state.missing.has("~~")) return false;
	let end = state.src.indexOf("~~", start + 2);
	while (end >= 0 && /[\s~]/.test(state.src[end - 1] ?? "")) end = state.src.indexOf("~~", end + 1);
	if (end < 0) state.missing.add("~~");
	if (end < 0 || end + 2 > state.posMax) return false;
	if (!silent) {
		const { posMax } = state;
		state.push("s_open", "del", 1).markup = "~~";
		state.pos = start + 2;
		state.posMax = end;
		state.md.inline.tokenize(state);
		state.posMax = posMax;
		state.push("s_close", "del", -1).markup = "~~";
	}
	state.pos = end + 2;
	return true;
}
