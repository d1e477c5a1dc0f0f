import * as vscode from "vscode";
import { isPublicHost } from "../../core/links/public-host.ts";
import type { KnownSchedules } from "../schedule/known-schedules.ts";
import type { ScheduleSource } from "../schedule/read-source.ts";
import { tellNoSource, toSource } from "../schedule/to-source.ts";

/**
 * The schedule that an agent names: a file of the open folders, or an address of the web; without one the last that sessions came from. Never a
 * file elsewhere or a host of one's own network: what an agent has read may have told it to ask there. Throws a sentence otherwise.
 */
export function scheduleOfInput(
	given: unknown,
	near: vscode.Uri,
	schedules: Pick<KnownSchedules, "of">,
): ScheduleSource {
	if (given === undefined) {
		const last = schedules.of(near)[0]?.source;
		if (last === undefined)
			throw new Error(
				vscode.l10n.t("Give source: no schedule is known that sessions of this folder came from."),
			);
		return last;
	}
	const source = toSource(given, near);
	if (source === undefined) throw new Error(tellNoSource());
	if (typeof source === "string") {
		if (!URL.canParse(source) || !isPublicHost(new URL(source).hostname))
			throw new Error(vscode.l10n.t("Give an address of the web: {0} is in a private network.", source));
		return source;
	}
	if (!vscode.workspace.getWorkspaceFolder(source))
		throw new Error(vscode.l10n.t("Name a file of the open folders: {0} is in none of them.", source.path));
	return source;
}
