import * as vscode from "vscode";
import { validateNeededAddress } from "../../core/inserts/validate.ts";
import { folderOf } from "../preview/post-place.ts";

/** Where a new image comes from. VS Code gives commands no image of the clipboard: only pasting does. */
export type AskedImage = { readonly url: string } | { readonly file: vscode.Uri } | "clipboard";

interface Choice extends vscode.QuickPickItem {
	readonly choice: "file" | "clipboard" | "typed";
}

const FILE: Choice = { choice: "file", label: "$(folder-opened) Choose a file…" };
const CLIPBOARD: Choice = { choice: "clipboard", label: "$(clippy) Use the image in the clipboard" };

/** Asks for a file, an address or a path in one list that also takes what is typed; undefined where the writer stopped. */
export async function askImageSource(title: string, post: vscode.Uri): Promise<AskedImage | undefined> {
	const picked = await pickSource(title);
	if (picked !== "file") return picked;
	const chosen = await vscode.window.showOpenDialog({
		title,
		openLabel: "Insert",
		defaultUri: folderOf(post).root,
		filters: { Images: ["jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "heif", "svg"] },
	});
	return chosen?.[0] && { file: chosen[0] };
}

function pickSource(title: string): Promise<{ readonly url: string } | "clipboard" | "file" | undefined> {
	return new Promise((resolve) => {
		const pick = vscode.window.createQuickPick<Choice>();
		pick.title = title;
		pick.placeholder = "Choose a file, or type the image's address or its path in the blog";
		pick.items = [FILE, CLIPBOARD];
		pick.ignoreFocusOut = true;
		pick.onDidChangeValue((typed) => {
			pick.items = typed.trim() === "" ? [FILE, CLIPBOARD] : [toChoice(typed), FILE, CLIPBOARD];
		});
		pick.onDidAccept(() => {
			const choice = pick.selectedItems[0]?.choice;
			// What is wrong with the address stands in its row: nothing to go on with.
			if (choice === "typed" && validateNeededAddress("image", pick.value) !== undefined) return;
			if (choice !== undefined) resolve(choice === "typed" ? { url: pick.value } : choice);
			pick.dispose();
		});
		pick.onDidHide(() => {
			resolve(undefined);
			pick.dispose();
		});
		pick.show();
	});
}

function toChoice(typed: string): Choice {
	const problem = validateNeededAddress("image", typed);
	return {
		choice: "typed",
		label: `$(link) Use ${typed.trim()}`,
		alwaysShow: true,
		...(problem !== undefined && { detail: problem }),
	};
}
