import type { ImageFolders } from "../core/blog/find-images.ts";
import type { PostSummary } from "../core/blog/post-summary.ts";
import type { CheckedFile } from "./reporters/checked-file.ts";

/** What the command line needs of the world; tests give it another one. */
export interface Surroundings {
	readonly version: string;
	/** Today as `YYYY-MM-DD`, in local time. */
	readonly today: string;
	/** A file's text, a byte order mark included. Rejects with a `code` such as `ENOENT` where it cannot be read. */
	readText(path: string): Promise<string>;
	writeText(path: string, text: string): Promise<void>;
	readStandardInput(): Promise<string>;
	/** The Markdown files that files, folders and globs name; files that are named one by one in any case. */
	findFiles(paths: readonly string[]): Promise<FoundFiles>;
	/** The files below the current folder; without it no image is looked for. */
	readonly imageFolders?: ImageFolders;
	write(text: string): void;
	writeError(text: string): void;
	/** Checks many files here and in other threads, outcomes in the order of the files; undefined where it is not worth it. */
	checkInWorkers?(
		files: readonly string[],
		job: CheckJob,
		checkHere: (file: string) => Promise<CheckOutcome>,
	): AsyncIterable<CheckOutcome> | undefined;
}

export interface FoundFiles {
	readonly files: readonly string[];
	/** One sentence for each path that names nothing. */
	readonly problems: readonly string[];
}

/** What is the same for every file of one run; plain data, as it goes to workers. */
export interface CheckJob {
	readonly today: string;
	readonly fix: boolean;
	readonly onlyRules: readonly string[] | undefined;
	readonly dialectId: string | undefined;
}

export type CheckOutcome =
	/** `summary` is what other posts are compared with; undefined for files that are no posts or not below the current folder. */
	{ readonly checked: CheckedFile; readonly summary?: PostSummary } | { readonly problem: string };
