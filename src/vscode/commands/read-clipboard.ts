import * as vscode from "vscode";

/** Milliseconds past which a clipboard that does not answer holds nothing. */
const PATIENCE = 3_000;

/** The text on the clipboard; empty where there is none, or it is not to be had. In a browser VS Code asks or complains: none is read there. */
export async function readClipboard(): Promise<string> {
	if (vscode.env.uiKind !== vscode.UIKind.Desktop) return "";
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<string>((resolve) => {
		timer = setTimeout(() => resolve(""), PATIENCE);
	});
	try {
		return await Promise.race([vscode.env.clipboard.readText(), late]);
	} catch {
		return "";
	} finally {
		clearTimeout(timer);
	}
}
