import * as vscode from "vscode";
import type { ScheduledTalks } from "../../core/facts/scheduled-talk.ts";
import type { KeptSchedule } from "../../core/schedule/kept-schedule.ts";
import { scheduledTalks } from "../../core/schedule/writing/scheduled-talks.ts";
import { folderOf } from "../preview/post-place.ts";
import type { ScheduleSource } from "./read-source.ts";
import type { ScheduleFiles } from "./schedule-files.ts";

const none: readonly ScheduledTalks[] = [];
const KEY = "recap.schedules";
const MOST = 5;

export interface KnownSchedule {
	readonly source: ScheduleSource;
	/** The event's name, as the schedule gives it. */
	readonly title: string;
}

/** As it is stored: an address, or a file's URI. */
interface StoredSchedule {
	readonly kind: "address" | "file";
	readonly source: string;
	readonly title: string;
	/** Of its file; missing where an older Recap has stored it. */
	readonly file?: string;
}

/** The schedules that sessions of a folder's posts came from, remembered for the workspace with what they said. */
export class KnownSchedules implements vscode.Disposable {
	readonly #memory: vscode.Memento;
	readonly #files: ScheduleFiles;
	readonly #changed = new vscode.EventEmitter<void>();
	/** By folder; of one that was asked for and is still being read there are none. */
	readonly #talks = new Map<string, readonly ScheduledTalks[]>();
	/** A folder's posts have another schedule, or it says something else now. */
	readonly onDidChange = this.#changed.event;

	constructor(memory: vscode.Memento, files: ScheduleFiles) {
		this.#memory = memory;
		this.#files = files;
	}

	/** For a post's folder, the last one first. */
	of(post: vscode.Uri): readonly KnownSchedule[] {
		return this.#stored(post).map(({ source, title, ...stored }) => ({
			source: stored.kind === "file" ? vscode.Uri.parse(source) : source,
			title,
		}));
	}

	/** What a source said the last time. */
	async kept(post: vscode.Uri, source: ScheduleSource): Promise<KeptSchedule | undefined> {
		const written = source.toString();
		const known = this.#stored(post).find((stored) => stored.source === written);
		return known?.file === undefined ? undefined : this.#files.read(known.file);
	}

	/** What the schedules of a post's folder said the last time, the last one first. */
	async allKept(post: vscode.Uri): Promise<readonly KeptSchedule[]> {
		const kept = await Promise.all(this.of(post).map(({ source }) => this.kept(post, source)));
		return kept.flatMap((each) => each ?? []);
	}

	/** The talks of a folder's schedules, as far as they have been read; the same object until they change. */
	talksIn(folder: vscode.Uri): readonly ScheduledTalks[] {
		const known = this.#talks.get(folder.toString());
		if (known) return known;
		this.#talks.set(folder.toString(), none);
		if (this.of(folder).length > 0) void this.#readTalks(folder);
		return none;
	}

	async #readTalks(folder: vscode.Uri): Promise<void> {
		const kept = await this.allKept(folder);
		this.#talks.set(
			folder.toString(),
			kept.map(({ schedule }) => scheduledTalks(schedule)),
		);
		this.#changed.fire();
	}

	/** Ends when it is stored. */
	async remember(post: vscode.Uri, source: ScheduleSource, kept: KeptSchedule): Promise<void> {
		const written = source.toString();
		const all = this.#stored(post);
		const file = all.find((known) => known.source === written)?.file ?? crypto.randomUUID();
		const now: StoredSchedule = {
			kind: typeof source === "string" ? "address" : "file",
			source: written,
			title: kept.schedule.title ?? kept.readFrom,
			file,
		};
		const list = [now, ...all.filter((known) => known.source !== written)];
		const folders = this.#memory.get<Readonly<Record<string, unknown>>>(KEY, {});
		await Promise.all([
			this.#memory.update(KEY, { ...folders, [folderKey(post)]: list.slice(0, MOST) }),
			this.#files.write(file, kept),
			...list.slice(MOST).flatMap((left) => (left.file === undefined ? [] : [this.#files.delete(left.file)])),
		]);
		await this.#readTalks(folderOf(post).root);
	}

	dispose(): void {
		this.#changed.dispose();
	}

	#stored(post: vscode.Uri): readonly StoredSchedule[] {
		const stored: unknown = this.#memory.get<Readonly<Record<string, unknown>>>(KEY, {})[folderKey(post)];
		return Array.isArray(stored) ? stored.filter(isStored) : [];
	}
}

function folderKey(post: vscode.Uri): string {
	return folderOf(post).root.toString();
}

function isStored(value: unknown): value is StoredSchedule {
	if (typeof value !== "object" || value === null) return false;
	const { kind, source, title, file } = value as Partial<Record<string, unknown>>;
	return (
		(kind === "address" || kind === "file") &&
		[source, title].every((each) => typeof each === "string") &&
		(file === undefined || typeof file === "string")
	);
}
