import * as vscode from "vscode";
import { readSchedule } from "../../core/schedule/read-schedule.ts";
import { fileNameOf } from "../../core/text/file-name.ts";
import { isRefusal } from "../../core/text/refusal.ts";

/** One group alone: ripgrep, which looks for them, takes none within another. */
const FILES = "**/*.{json,xml}";
const OTHERS = "**/{node_modules,.git,.vscode,_site,public}/**";
/** What a project's tools read and write. */
const OTHER_NAMES = /^(?:\.|package(?:-lock)?\.json$|composer\.json$|tsconfig.*\.json$|sitemap.*\.xml$)/i;
const mostFiles = 60;
const largestFile = 2_000_000;

/** Files of the workspace that hold a schedule, though their names do not say so. Those of `others` are left out. */
export async function* unnamedSchedules(
	others: readonly vscode.Uri[],
	token: vscode.CancellationToken,
): AsyncGenerator<vscode.Uri> {
	const told = new Set(others.map((file) => file.toString()));
	const found = await vscode.workspace.findFiles(FILES, OTHERS, 10 * mostFiles, token);
	const candidates = found
		.filter((file) => !told.has(file.toString()) && !OTHER_NAMES.test(fileNameOf(file.path)))
		.sort((a, b) => depthOf(a) - depthOf(b) || (a.path < b.path ? -1 : 1))
		.slice(0, mostFiles);
	for (const file of candidates) {
		if (token.isCancellationRequested) return;
		if (await holdsSchedule(file)) yield file;
	}
}

async function holdsSchedule(file: vscode.Uri): Promise<boolean> {
	try {
		const { size } = await vscode.workspace.fs.stat(file);
		if (size > largestFile) return false;
		const schedule = readSchedule(await vscode.workspace.fs.readFile(file), fileNameOf(file.path));
		return !isRefusal(schedule) && schedule.sessions.length > 0;
	} catch {
		// It is gone, or may not be read.
		return false;
	}
}

function depthOf({ path }: vscode.Uri): number {
	return path.split("/").length;
}
