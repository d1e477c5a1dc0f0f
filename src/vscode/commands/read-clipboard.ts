import * as vscode from "vscode";

/** Milliseconds past which a clipboard that does not answer holds nothing: a browser may have asked the writer first. */
const PATIENCE = 300;

/** The text on the clipboard; empty where there is none, or it is not to be had. */
export async function readClipboard(): Promise<string> {
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
