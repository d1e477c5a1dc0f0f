import type { MarkdownIt } from "markdown-it";
import { InlineState } from "./inline-state.ts";
import { RuleCall, ruleCalls } from "./rule-call.ts";

/** Footnotes that stand where they are used, `^[text]`. */
export function addInlineNotes({ inline, renderer, helpers }: MarkdownIt): void {
	inline.ruler.before("link", "inline_note", (state, silent) => {
		if (!(state instanceof InlineState) || !state.src.startsWith("^[", state.pos) || state.isInAlt)
			return false;
		const start = state.pos + 2;
		// The helper tells the call under way where a text ends: it is not that call's.
		ruleCalls.push(new RuleCall(state, "link", state.pos + 1));
		const end = helpers.parseLinkLabel(state, start - 1);
		ruleCalls.pop();
		if (end <= start) return false;
		if (!silent) {
			const { posMax } = state;
			state.pos = start;
			state.posMax = end;
			state.push("inline_note_open", "inline-note", 1);
			state.md.inline.tokenize(state);
			state.push("inline_note_close", "inline-note", -1);
			state.posMax = posMax;
		}
		state.pos = end + 1;
		return true;
	});
	renderer.rules.inline_note_open = () => "<inline-note>";
	renderer.rules.inline_note_close = () => "</inline-note>";
}
