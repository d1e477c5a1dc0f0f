import type { MarkdownIt } from "markdown-it";
import type { TildeHabits } from "../../flavours/flavour.ts";
import { wrapRule } from "./wrap-rule.ts";

type InlineRule = Parameters<MarkdownIt["inline"]["ruler"]["push"]>[1];
type InlineState = Parameters<InlineRule>[0];
type Delimiter = InlineState["delimiters"][number];

const tilde = 0x7e;
/** Lone tildes pair with their like. */
const loneTilde = -tilde;
const lowered = /~((?:[^~\s\\]|\\[^\s])+)~/y;
const raised = /\^((?:[^^\s\\]|\\[^\s])+)\^/y;

/** What tildes mean where it is more than markdown-it's `~~a~~`; struck text is `<del>`, as in GFM. */
export function readTildes(md: MarkdownIt, tildes: TildeHabits): void {
	const { inline } = md;
	if (tildes === "raise-and-lower") {
		inline.ruler.before("strikethrough", "lowered", shifted("sub", lowered));
		inline.ruler.before("strikethrough", "raised", shifted("sup", raised));
	}
	if (tildes === "one-or-two" || tildes === "nested") {
		inline.ruler.at("strikethrough", tildes === "nested" ? readNested : readRun);
		wrapRule(inline.ruler2, "strikethrough", () => (state) => {
			strike(state, state.delimiters);
			for (const meta of state.tokens_meta) if (meta?.delimiters) strike(state, meta.delimiters);
		});
		return;
	}
	wrapRule(inline.ruler2, "strikethrough", (rule) => (state) => {
		rule(state);
		for (const token of state.tokens) if (token.tag === "s") token.tag = "del";
	});
}

/** One or two tildes pair with as many; more are text. */
const readRun: InlineRule = (state, silent) => {
	if (silent || state.src.charCodeAt(state.pos) !== tilde) return false;
	const scanned = state.scanDelims(state.pos, true);
	state.push("text", "", 0).content = "~".repeat(scanned.length);
	if (scanned.length <= 2) addDelimiter(state, scanned.length === 2 ? tilde : loneTilde, scanned);
	state.pos += scanned.length;
	return true;
};

/** Two tildes and more are pairs, an odd one a pair of its own. */
const readNested: InlineRule = (state, silent) => {
	if (silent || state.src.charCodeAt(state.pos) !== tilde) return false;
	const scanned = state.scanDelims(state.pos, true);
	if (scanned.length < 2) return false;
	for (let left = scanned.length; left > 0; left -= 2) {
		state.push("text", "", 0).content = left > 1 ? "~~" : "~";
		addDelimiter(state, tilde, scanned);
	}
	state.pos += scanned.length;
	return true;
};

function addDelimiter(
	state: InlineState,
	marker: number,
	{ can_open, can_close }: { readonly can_open: boolean; readonly can_close: boolean },
): void {
	const token = state.tokens.length - 1;
	state.delimiters.push({ marker, length: 0, token, end: -1, open: can_open, close: can_close });
}

function strike({ tokens }: InlineState, delimiters: readonly Delimiter[]): void {
	for (const { marker, end, token } of delimiters) {
		const close = delimiters[end];
		if ((marker !== tilde && marker !== loneTilde) || !close) continue;
		for (const [at, type, nesting] of [
			[token, "s_open", 1],
			[close.token, "s_close", -1],
		] as const) {
			const mark = tokens[at];
			if (!mark) continue;
			mark.type = type;
			mark.tag = "del";
			mark.nesting = nesting;
			mark.markup = mark.content;
			mark.content = "";
		}
	}
}

/** Pandoc's `~a~` and `^a^`: text without blanks. */
function shifted(tag: "sub" | "sup", pattern: RegExp): InlineRule {
	return (state, silent) => {
		pattern.lastIndex = state.pos;
		if (!pattern.test(state.src) || pattern.lastIndex > state.posMax) return false;
		const { posMax } = state;
		const end = pattern.lastIndex;
		if (!silent) {
			state.pos++;
			state.posMax = end - 1;
			state.push(`${tag}_open`, tag, 1);
			state.md.inline.tokenize(state);
			state.push(`${tag}_close`, tag, -1);
			state.posMax = posMax;
		}
		state.pos = end;
		return true;
	};
}
