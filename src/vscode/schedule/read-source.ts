import * as vscode from "vscode";
import { findFeeds } from "../../core/schedule/feeds/find-feeds.ts";
import { readSchedule } from "../../core/schedule/read-schedule.ts";
import { mostScheduleBytes, type Schedule } from "../../core/schedule/schedule.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import { type FetchRefusal, fetchFile } from "./fetch-file.ts";

/** Where a schedule is: a file, or an address of the web as it was pasted. */
export type ScheduleSource = vscode.Uri | string;

export interface SourceSchedule {
	readonly schedule: Schedule;
	/** The file or address that it was read from, for the eye. */
	readonly readFrom: string;
}

/** The schedule of a source; undefined where the writer cancelled. */
export function readSource(source: ScheduleSource): Promise<SourceSchedule | Refusal | undefined> {
	return typeof source === "string" ? readAddress(source) : readFile(source);
}

async function readFile(file: vscode.Uri): Promise<SourceSchedule | Refusal> {
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
		return { refusal: vscode.l10n.t("{0} cannot be read: choose a file that is there.", name) };
	}
}

/** Tries where the schedule of a page may be, one place after the other, and says which it reads. */
async function readAddress(pasted: string): Promise<SourceSchedule | Refusal | undefined> {
	const places = findFeeds(pasted);
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
				const fetched = await fetchFile(place, token);
				if (!fetched) return undefined;
				if (isRefusal(fetched)) {
					refusal = fetched;
					if (isUnreachable(fetched)) break;
					continue;
				}
				const schedule = readSchedule(fetched.bytes, fetched.address);
				if (!isRefusal(schedule)) return { schedule, readFrom: fetched.address };
				refusal = { refusal: `${fetched.address}: ${schedule.refusal}` };
			}
			return refusal;
		},
	);
}

function isUnreachable(refusal: FetchRefusal): boolean {
	return refusal.isUnreachable;
}
