import * as vscode from "vscode";
import { feedAddress } from "../../core/schedule/feeds/feed-address.ts";
import { toFileUri } from "../to-file-uri.ts";
import type { ScheduleSource } from "./read-source.ts";

/** What an argument names as a schedule: an address, or a file from the folder of `from`. */
export function toSource(given: unknown, from: vscode.Uri): ScheduleSource | undefined {
	const address = typeof given === "string" ? feedAddress(given) : undefined;
	if (address !== undefined) return address;
	const uri = toFileUri(given, from);
	return uri?.scheme === "https" || uri?.scheme === "http" ? uri.toString(true) : uri;
}

export function tellNoSource(): string {
	return vscode.l10n.t("Give source as a file or an address that starts with https://.");
}
