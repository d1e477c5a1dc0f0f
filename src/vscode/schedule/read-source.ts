import * as vscode from "vscode";
import { findFeeds } from "../../core/schedule/feeds/find-feeds.ts";
import type { KeptSchedule } from "../../core/schedule/kept-schedule.ts";
import { readSchedule } from "../../core/schedule/read-schedule.ts";
import { mostScheduleBytes } from "../../core/schedule/schedule.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import { isInBrowser } from "../is-in-browser.ts";
import { type FetchRefusal, fetchFile } from "./fetch-file.ts";

/** Where a schedule is: a file, or an address of the web as it was pasted. */
export type ScheduleSource = vscode.Uri | string;

/** The schedule of a source, as it is now; undefined where the writer cancelled. `kept` is what was read there the last time. */
export function readSource(
	source: ScheduleSource,
	kept?: KeptSchedule,
): Promise<KeptSchedule | Refusal | undefined> {
	return typeof source === "string" ? readAddress(source, kept) : readFile(source);
}

async function readFile(file: vscode.Uri): Promise<KeptSchedule | Refusal> {
	const name = vscode.workspace.asRelativePath(file);
	try {
		const { size } = await vscode.workspace.fs.stat(file);
		if (size > mostScheduleBytes)
			return {
				refusal: vscode.l10n.t(
					"{0} is larger than {1} MB: choose a file that holds the schedule alone.",
					name,
					mostScheduleBytes / 1e6,
				),
			};
		const schedule = readSchedule(await vscode.workspace.fs.readFile(file), name);
		return isRefusal(schedule) ? { refusal: `${name}: ${schedule.refusal}` } : { schedule, readFrom: name };
	} catch {
		const isElsewhere = isInBrowser() && !vscode.workspace.getWorkspaceFolder(file);
		return {
			refusal: isElsewhere
				? vscode.l10n.t("{0} cannot be read from within a browser: put the file into the open folder.", name)
				: vscode.l10n.t("{0} cannot be read: choose a file that is there.", name),
		};
	}
}

/**
 * Tries where the schedule of a page may be, one place after the other, and says which it reads; the place of the last time comes
 * first. Where no host answers, what was read then has to do.
 */
async function readAddress(pasted: string, kept?: KeptSchedule): Promise<KeptSchedule | Refusal | undefined> {
	const last = kept?.origin;
	const places = [...new Set([...(last ? [last.address] : []), ...findFeeds(pasted)])];
	return vscode.window.withProgress(
		{
			location: vscode.ProgressLocation.Notification,
			title: vscode.l10n.t("Reading the schedule"),
			cancellable: true,
		},
		async (progress, token) => {
			let refusal: Refusal = {
				refusal: vscode.l10n.t("Give the schedule's address with https:// before it."),
			};
			for (const place of places) {
				progress.report({ message: place });
				const fetched = await fetchFile(place, token, last?.address === place ? last : undefined);
				if (!fetched) return undefined;
				if ("isUnchanged" in fetched) return kept;
				if (isRefusal(fetched)) {
					refusal = fetched;
					if (isUnreachable(fetched)) return fallBack(place, kept) ?? fetched;
					continue;
				}
				const { bytes, address, origin } = fetched;
				const schedule = readSchedule(bytes, address);
				if (!isRefusal(schedule)) return { schedule, readFrom: address, origin };
				refusal = { refusal: `${address}: ${schedule.refusal}` };
			}
			return refusal;
		},
	);
}

function fallBack(place: string, kept: KeptSchedule | undefined): KeptSchedule | undefined {
	const whyOld = vscode.l10n.t("{0} cannot be reached: this is the schedule as it was the last time.", place);
	return kept && { ...kept, whyOld };
}

function isUnreachable(refusal: FetchRefusal): boolean {
	return refusal.isUnreachable;
}
