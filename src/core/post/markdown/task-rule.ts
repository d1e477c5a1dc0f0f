import type { MarkdownIt } from "markdown-it";
import type { ListHabits } from "../../flavours/flavour.ts";
import { InlineState } from "./inline-state.ts";

const box = /\[([ \txX])\]/y;

/** Task lists: a box at the start of an item (https://github.github.com/gfm/#task-list-items-extension-). */
export function readTaskBoxes(md: MarkdownIt, { tasks, definedBoxesAreLinks }: ListHabits): void {
	md.inline.ruler.before("link", "task_box", (state, silent) => {
		if (state.src.charCodeAt(state.pos) !== 0x5b || !(state instanceof InlineState)) return false;
		if (!state.recorder.startsListItem || state.isInAlt) return false;
		const isAtStart = state.base + state.pos === 0;
		if (!isAtStart && tasks !== "anywhere") return false;
		box.lastIndex = state.pos;
		const mark = box.exec(state.src)?.[1];
		if (mark === undefined) return false;
		const end = box.lastIndex;
		if (tasks === "start" && !/[ \t\n]/.test(state.src.charAt(end))) return false;
		const references = state.env.references as Record<string, unknown> | undefined;
		if (definedBoxesAreLinks && references?.[mark.toUpperCase()] !== undefined) return false;
		if (!silent) state.push("task_box", "input", 0).meta = { isChecked: mark.trim() !== "" };
		state.pos = end;
		return true;
	});
}

/** How a box is written as HTML. */
export function renderTaskBoxes({ renderer }: MarkdownIt): void {
	renderer.rules.task_box = (tokens, index) =>
		`<input type="checkbox" disabled${tokens[index]?.meta?.isChecked === true ? " checked" : ""}>`;
}
