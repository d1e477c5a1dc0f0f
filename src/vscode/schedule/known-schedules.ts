import * as vscode from "vscode";
import { folderOf } from "../preview/post-place.ts";
import type { ScheduleSource } from "./read-source.ts";

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
}

/** The schedules that sessions of a folder's posts came from, remembered for the workspace. */
export class KnownSchedules {
	readonly #memory: vscode.Memento;

	constructor(memory: vscode.Memento) {
		this.#memory = memory;
	}

	/** For a post's folder, the last one first. */
	of(post: vscode.Uri): readonly KnownSchedule[] {
		return this.#stored(post).map(({ kind, source, title }) => ({
			source: kind === "file" ? vscode.Uri.parse(source) : source,
			title,
		}));
	}

	remember(post: vscode.Uri, { source, title }: KnownSchedule): void {
		const kept: StoredSchedule =
			typeof source === "string"
				? { kind: "address", source, title }
				: { kind: "file", source: source.toString(), title };
		const others = this.#stored(post).filter((known) => known.source !== kept.source);
		const folders = this.#memory.get<Readonly<Record<string, unknown>>>(KEY, {});
		void this.#memory.update(KEY, { ...folders, [folderKey(post)]: [kept, ...others].slice(0, MOST) });
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
	const { kind, source, title } = value as Partial<Record<string, unknown>>;
	return (kind === "address" || kind === "file") && typeof source === "string" && typeof title === "string";
}
