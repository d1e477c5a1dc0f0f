import * as vscode from "vscode";
import { type KeptSchedule, readKeptSchedule, writeKeptSchedule } from "../../core/schedule/kept-schedule.ts";

/** Schedules as they were read last, in the workspace's storage; for this window alone where it has none. Never rejects. */
export class ScheduleFiles {
	readonly #folder: vscode.Uri | undefined;
	readonly #known = new Map<string, Promise<KeptSchedule | undefined>>();

	constructor(storage: vscode.Uri | undefined) {
		this.#folder = storage && vscode.Uri.joinPath(storage, "schedules");
	}

	/** By the name that `write` was given. */
	read(name: string): Promise<KeptSchedule | undefined> {
		const known = this.#known.get(name) ?? this.#load(name);
		this.#known.set(name, known);
		return known;
	}

	async write(name: string, kept: KeptSchedule): Promise<void> {
		this.#known.set(name, Promise.resolve(kept));
		const file = this.#file(name);
		if (!file) return;
		try {
			await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(writeKeptSchedule(kept)));
		} catch {
			// A full disk: it is read again the next time.
		}
	}

	async delete(name: string): Promise<void> {
		this.#known.delete(name);
		const file = this.#file(name);
		if (!file) return;
		try {
			await vscode.workspace.fs.delete(file);
		} catch {
			// It was never written, or somebody has tidied up.
		}
	}

	async #load(name: string): Promise<KeptSchedule | undefined> {
		const file = this.#file(name);
		if (!file) return undefined;
		try {
			return readKeptSchedule(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
		} catch {
			return undefined;
		}
	}

	#file(name: string): vscode.Uri | undefined {
		return this.#folder && vscode.Uri.joinPath(this.#folder, `${name}.json`);
	}
}
