import * as vscode from "vscode";
import { readShift, sayShift } from "../../core/sorting/say-photo.ts";
import type { ShiftSuggestion } from "../../core/sorting/suggest-shift.ts";

/** Asks once for a camera whose clock seems wrong; minutes, 0 to leave it, undefined where the writer stopped. */
export async function askShift(title: string, suggestion: ShiftSuggestion): Promise<number | undefined> {
	const { camera, minutes, others, fits, fitsNow, photos } = suggestion;
	const takes = [minutes, ...others].map((by) => ({
		label: vscode.l10n.t("Set its clock {0}", sayShift(by)),
		description: vscode.l10n.t("{0} of {1} photos were taken in sessions then", fits, photos),
		by,
	}));
	const leave = {
		label: vscode.l10n.t("Leave it as it is"),
		description: vscode.l10n.t("{0} of {1} photos were taken in sessions", fitsNow, photos),
		by: 0,
	};
	const type = { label: vscode.l10n.t("Type the difference…") };
	const chosen = await vscode.window.showQuickPick<vscode.QuickPickItem & { readonly by?: number }>(
		[...takes, leave, type],
		{
			title,
			placeHolder:
				camera === ""
					? vscode.l10n.t("The clock of this camera may be wrong.")
					: vscode.l10n.t("The clock of {0} may be wrong.", camera),
			ignoreFocusOut: true,
		},
	);
	if (chosen !== type) return chosen?.by;
	const typed = await vscode.window.showInputBox({
		title,
		prompt: vscode.l10n.t("What to add to the camera's clock, such as +1:00 or -30 min"),
		value: sayShift(minutes),
		ignoreFocusOut: true,
		validateInput: (text) =>
			readShift(text) === undefined
				? vscode.l10n.t("Write hours and minutes, such as +1:00 or -30 min.")
				: undefined,
	});
	return typed === undefined ? undefined : readShift(typed);
}
