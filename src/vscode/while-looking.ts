import * as vscode from "vscode";

/** So long the status bar alone tells of it. */
const patienceMs = 2_000;

/** Waits for what is read of the blog's posts, and says so; undefined where it takes long and the writer cancels. */
export async function whileLooking<Found>(look: () => Promise<Found>): Promise<Found | undefined> {
	const title = vscode.l10n.t("Looking at the blog's posts");
	const found = look();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<"late">((resolve) => {
		timer = setTimeout(() => resolve("late"), patienceMs);
	});
	const first = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
		Promise.race([found, late]),
	);
	clearTimeout(timer);
	if (first !== "late") return first;
	return vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title, cancellable: true },
		(_, { onCancellationRequested }) =>
			Promise.race([
				found,
				new Promise<undefined>((resolve) => onCancellationRequested(() => resolve(undefined))),
			]),
	);
}
