import * as vscode from "vscode";
import { feedAddress } from "../../core/schedule/feeds/feed-address.ts";
import { namesFile } from "../../core/schedule/names-file.ts";
import { isLabelFound } from "../../core/text/rows-found.ts";
import { goThrough } from "../commands/ask-in-steps.ts";
import type { BoxSequence } from "../commands/box-sequence.ts";
import type { Answered } from "../commands/kept-answers.ts";
import { readClipboard } from "../commands/read-clipboard.ts";
import type { Row, Step } from "../commands/steps.ts";
import { folderOf } from "../preview/post-place.ts";
import type { KnownSchedule, KnownSchedules } from "./known-schedules.ts";
import type { ScheduleSource } from "./read-source.ts";
import { toSource } from "./to-source.ts";
import { unnamedSchedules } from "./unnamed-schedules.ts";

/** What no address is. */
const CHOOSE = "choose:";
const KNOWN = "known:";
const FILE = "found:";

/** What events call the files of their schedules. One group alone: ripgrep, which looks for them, takes none within another. */
const FILES =
	"**/{*.ics,*.frab,*[sS]chedule*.json,*[sS]chedule*.xml,*pentabarf*.xml,sign.xml,signs*.json,conference.json,*sessionize*.json}";
const MOST_FILES = 20;

interface Asking {
	readonly boxes: BoxSequence;
	readonly kept: Answered;
	readonly schedules: KnownSchedules;
}

/** Asks for a schedule: one used before, a file of the workspace or from anywhere, a path or an address. Undefined where the writer stopped. */
export async function askSource(
	{ boxes, kept, schedules }: Asking,
	title: string,
	post: vscode.Uri,
): Promise<ScheduleSource | undefined> {
	const known = schedules.of(post);
	const clipboard = feedAddress(await readClipboard());
	// To look through a large workspace takes its time: the question does not wait for it, nor do the keys that answer it.
	let files: readonly vscode.Uri[] = [];
	const found = new vscode.EventEmitter<void>();
	const stop = new vscode.CancellationTokenSource();
	const look = async () => {
		files = await scheduleFiles(known);
		found.fire();
		// Those behind: an answer names a file by its place.
		for await (const file of unnamedSchedules([...files, ...filesAmong(known)], stop.token)) {
			files = [...files, file];
			found.fire();
		}
	};
	look().catch(() => undefined);
	const entries = () => entriesOf(known, files, clipboard);
	const step = { ...sourceStep(entries), onDidLearn: found.event };
	const answers = await goThrough(boxes, title, kept, () => [step]);
	stop.cancel();
	stop.dispose();
	found.dispose();
	// Letters to look for a file are no answer to go on from.
	if (refuse(kept.get("source") ?? "") !== undefined) kept.delete("source");
	const answer = answers?.source;
	if (answer === undefined) return undefined;
	if (answer === CHOOSE) return chooseFile(boxes, title, folderOf(post).root);
	if (answer.startsWith(KNOWN)) return known[Number(answer.slice(KNOWN.length))]?.source;
	if (answer.startsWith(FILE)) return files[Number(answer.slice(FILE.length))];
	return toSource(answer, post);
}

async function scheduleFiles(known: readonly KnownSchedule[]): Promise<readonly vscode.Uri[]> {
	const found = await vscode.workspace.findFiles(FILES, "**/node_modules/**", MOST_FILES);
	const used = new Set(known.map(({ source }) => source.toString()));
	return found
		.filter((file) => !used.has(file.toString()))
		.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function filesAmong(known: readonly KnownSchedule[]): readonly vscode.Uri[] {
	return known.flatMap(({ source }) => (typeof source === "string" ? [] : source));
}

/** VS Code's dialog takes the place of our boxes, in the browser by one of its own. */
async function chooseFile(
	boxes: BoxSequence,
	title: string,
	folder: vscode.Uri,
): Promise<vscode.Uri | undefined> {
	boxes.dispose();
	const chosen = await vscode.window.showOpenDialog({
		title,
		openLabel: vscode.l10n.t("Read"),
		defaultUri: folder,
		canSelectMany: false,
	});
	return chosen?.[0];
}

function entriesOf(
	known: readonly KnownSchedule[],
	files: readonly vscode.Uri[],
	clipboard: string | undefined,
): readonly Row[] {
	return [
		...known.map(({ source, title }, order) => ({
			answer: `${KNOWN}${order}`,
			label: title,
			description: typeof source === "string" ? source : vscode.workspace.asRelativePath(source),
			iconPath: new vscode.ThemeIcon("history"),
		})),
		...(clipboard === undefined
			? []
			: [
					{
						answer: clipboard,
						label: vscode.l10n.t("Read {0}", clipboard),
						description: vscode.l10n.t("From the clipboard"),
						iconPath: new vscode.ThemeIcon("link"),
					},
				]),
		...files.map((file, order) => ({
			answer: `${FILE}${order}`,
			label: vscode.workspace.asRelativePath(file),
			iconPath: new vscode.ThemeIcon("file"),
		})),
		{
			answer: CHOOSE,
			label: vscode.l10n.t("Choose a file…"),
			iconPath: new vscode.ThemeIcon("folder-opened"),
		},
	];
}

function sourceStep(entries: () => readonly Row[]): Step<"source"> {
	return {
		key: "source",
		question: vscode.l10n.t("Choose the event's schedule, or type its path or the address of its page"),
		rows: (typed) => (isSearch(typed, entries()) ? entries() : [typedRow(typed), ...entries()]),
		// What is wrong with the address stands in its row: nothing to go on with.
		validate: (answer) => (entries().some((entry) => entry.answer === answer) ? undefined : refuse(answer)),
	};
}

/** Whether what is typed is part of an entry's name: Enter takes that entry, then. */
function isSearch(typed: string, entries: readonly Row[]): boolean {
	return feedAddress(typed) === undefined && entries.some(({ label }) => isLabelFound(label, typed));
}

/** Who pastes an address or a path and presses Enter at once is ahead of this row, and means the same. */
function typedRow(typed: string): Row {
	const problem = refuse(typed);
	return {
		label: vscode.l10n.t("Read {0}", typed.trim()).replaceAll("$(", "\\$("),
		iconPath: new vscode.ThemeIcon(namesFile(typed) ? "file" : "link"),
		alwaysShow: true,
		...(problem !== undefined && { detail: problem }),
	};
}

function refuse(typed: string): string | undefined {
	return feedAddress(typed) === undefined && !namesFile(typed)
		? vscode.l10n.t("Give the schedule's address with https:// before it.")
		: undefined;
}
