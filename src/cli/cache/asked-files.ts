import type { BlogFiles, FileStat, FolderEntry } from "../../core/blog/blog-files.ts";
import { digest } from "./digest.ts";

/** What was asked of a blog's files beside the posts themselves, and what came of each answer; by folder, then by question. */
export type AskedFiles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Notes all that checks ask of a blog's files. Where a later run would get the same answers to every one of these questions, what was found
 * then is found again: no rule sees anything else but the post's own text.
 */
export class AskedFilesNotes {
	readonly #notes: Map<string, Map<string, string>>;

	constructor(known: AskedFiles = {}) {
		this.#notes = new Map(
			Object.entries(known).map(([root, questions]) => [root, new Map(Object.entries(questions))]),
		);
	}

	/** The same files, with a note of each question. */
	noting(root: string, files: BlogFiles): BlogFiles {
		const notes = this.#notes.get(root) ?? new Map<string, string>();
		this.#notes.set(root, notes);
		return {
			async list(folder) {
				const entries = await files.list(folder);
				notes.set(`list ${folder}`, ofList(entries));
				return entries;
			},
			async read(path, most) {
				const bytes = await files.read(path, most);
				notes.set(`read ${most} ${path}`, ofBytes(bytes));
				return bytes;
			},
			async stat(path) {
				const stat = await files.stat(path);
				notes.set(`stat ${path}`, ofStat(stat));
				return stat;
			},
			onDidChange: (listener) => files.onDidChange(listener),
		};
	}

	all(): AskedFiles {
		return Object.fromEntries([...this.#notes].map(([root, notes]) => [root, Object.fromEntries(notes)]));
	}
}

/** Whether every question still has its answer. */
export async function isAnsweredAlike(
	asked: AskedFiles,
	filesOf: (root: string) => BlogFiles,
): Promise<boolean> {
	for (const [root, questions] of Object.entries(asked)) {
		const files = filesOf(root);
		for (const [question, answer] of Object.entries(questions))
			if ((await askAgain(question, files)) !== answer) return false;
	}
	return true;
}

async function askAgain(question: string, files: BlogFiles): Promise<string | undefined> {
	const [, kind = "", rest = ""] = /^(list|read|stat) (.*)$/s.exec(question) ?? [];
	if (kind === "list") return ofList(await files.list(rest));
	if (kind === "stat") return ofStat(await files.stat(rest));
	const [, most, path] = /^(\d+) (.*)$/s.exec(rest) ?? [];
	return path === undefined ? undefined : ofBytes(await files.read(path, Number(most)));
}

function ofList(entries: readonly FolderEntry[] | undefined): string {
	const lines = entries?.map(({ name, kind, isLink }) => JSON.stringify([name, kind, isLink])).sort();
	return lines ? digest(lines.join("\n")) : "";
}

function ofBytes(bytes: Uint8Array | undefined): string {
	return bytes ? digest(bytes) : "";
}

/** A file that was touched is the same file. */
function ofStat(stat: FileStat | undefined): string {
	return stat ? `${stat.kind} ${stat.isLink} ${stat.size}` : "";
}
