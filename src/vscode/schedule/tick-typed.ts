import * as vscode from "vscode";
import { rowsFound } from "../../core/text/rows-found.ts";

/** What Enter means in a list to tick from. */
export type Entered = "ticked" | "reached" | "highlighted" | "done";

/**
 * A few letters and Enter tick what they find, and the box is free for the next: `ticked`. Letters that find several highlight the first, and the
 * next Enter ticks that: `reached`, as with an arrow key, which has taken the keyboard into the list. `done` where nothing is typed, or where what is highlighted is ticked already: Space has ticked it.
 */
export function tickTyped<Item extends vscode.QuickPickItem>(box: vscode.QuickPick<Item>): Entered {
	if (box.value.trim() === "") return "done";
	const [active] = box.activeItems;
	if (active && box.selectedItems.includes(active)) return "done";
	const found = rowsFound(
		box.items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator),
		box.value,
	);
	const one = active ?? (found.length === 1 ? found[0] : undefined);
	if (!one) {
		void vscode.commands.executeCommand("workbench.action.quickOpenSelectNext");
		return "highlighted";
	}
	if (!box.selectedItems.includes(one)) box.selectedItems = [...box.selectedItems, one];
	box.activeItems = [];
	box.value = "";
	return active ? "reached" : "ticked";
}
