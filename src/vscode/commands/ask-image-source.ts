import * as vscode from "vscode";
import { validateNeededAddress } from "../../core/inserts/validate.ts";
import { folderOf } from "../preview/post-place.ts";

/** Where a new image comes from. VS Code gives commands no image of the clipboard: only pasting does. */
export type AskedImage = { readonly url: string } | { readonly file: vscode.Uri } | "clipboard";

interface Choice extends vscode.QuickPickItem {
	readonly choice: "file" | "clipboard" | "typed";
}

const EXTENSIONS = ["jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "heif", "svg"];
const FILE: Choice = {
	choice: "file",
	label: vscode.l10n.t("Choose a file…"),
	iconPath: new vscode.ThemeIcon("folder-opened"),
};
const CLIPBOARD: Choice = {
	choice: "clipboard",
	label: vscode.l10n.t("Use the image in the clipboard"),
	iconPath: new vscode.ThemeIcon("clippy"),
};

/** Asks for a file, an address or a path in one list that also takes what is typed; undefined where the writer stopped. */
export async function askImageSource(title: string, post: vscode.Uri): Promise<AskedImage | undefined> {
	const picked = await pickSource(title);
	if (picked !== "file") return picked;
	const chosen = await vscode.window.showOpenDialog({
		title,
		openLabel: vscode.l10n.t("Insert"),
		defaultUri: folderOf(post).root,
		// Cameras write .JPG, and the dialog tells letters' case apart.
		filters: {
			[vscode.l10n.t("Images")]: EXTENSIONS.flatMap((extension) => [extension, extension.toUpperCase()]),
		},
	});
	return chosen?.[0] && { file: chosen[0] };
}

function pickSource(title: string): Promise<{ readonly url: string } | "clipboard" | "file" | undefined> {
	return new Promise((resolve) => {
		const pick = vscode.window.createQuickPick<Choice>();
		pick.title = title;
		pick.placeholder = vscode.l10n.t("Choose a file, or type the image's address or its path in the blog");
		pick.items = [FILE, CLIPBOARD];
		pick.ignoreFocusOut = true;
		pick.onDidChangeValue((typed) => {
			pick.items = typed.trim() === "" ? [FILE, CLIPBOARD] : [toChoice(typed), FILE, CLIPBOARD];
		});
		pick.onDidAccept(() => {
			// Who pastes an address and presses Enter at once is ahead of the row for it.
			const choice = pick.selectedItems[0]?.choice ?? "typed";
			// What is wrong with the address stands in its row: nothing to go on with.
			if (choice === "typed" && validateNeededAddress("image", pick.value) !== undefined) return;
			resolve(choice === "typed" ? { url: pick.value } : choice);
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
		label: vscode.l10n.t("Use {0}", typed.trim()),
		iconPath: new vscode.ThemeIcon("link"),
		alwaysShow: true,
		...(problem !== undefined && { detail: problem }),
	};
}
