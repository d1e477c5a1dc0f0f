import type { BlogFiles } from "../core/blog/blog-files.ts";
import type { PostSummary } from "../core/blog/post-summary.ts";
import type { ScheduledTalks } from "../core/facts/scheduled-talk.ts";
import type { Web } from "../core/links/web.ts";
import type { CacheKind } from "./cache/cache-file.ts";
import type { FilePlace } from "./file-places.ts";
import type { CheckedFile } from "./reporters/checked-file.ts";
import type { Watching } from "./watch-folders.ts";

/** What the command line needs of the world; tests give it another one. */
export interface Surroundings {
	readonly version: string;
	/** Today as `YYYY-MM-DD`, in local time. */
	readonly today: string;
	/** The folder of the project that the current folder belongs to. */
	readonly project: string;
	placeOf(file: string): FilePlace;
	/** A file's text, a byte order mark included. Rejects with a refusal, or a `code` such as `ENOENT` where it cannot be read. */
	readText(path: string): Promise<string>;
	/** A file's bytes, whatever they are. Rejects as `readText` does, with a refusal for more than a schedule has. */
	readBytes(path: string): Promise<Uint8Array>;
	/** Writes a file that was read as `before`. Rejects where it holds something else by now, or cannot be written: then it is as it was. */
	writeText(path: string, before: string, after: string): Promise<void>;
	/** Rejects as `readText` does. */
	readStandardInput(): Promise<string>;
	/** The Markdown files that files, folders and globs name; files that are named one by one in any case. */
	findFiles(paths: readonly string[]): Promise<FoundFiles>;
	/** The files below a folder; `""` is the project's. */
	blogFiles(folder: string): BlogFiles;
	/** Tells this very program, and the language it speaks, from others of its version. */
	build(): string;
	/** Why the caller's file cannot be a cache, as a sentence: it holds something else. Nothing is lost by a slip in its name. */
	refuseCache(location: string): string | undefined;
	/** What was kept by `saveCache`, in the file that the caller names or where such files go; undefined where there is nothing that can be read. */
	loadCache(kind: CacheKind, location: string | undefined): string | undefined;
	/** At any moment the file is the old one or the new one, whole. What goes wrong is silent: a cache is no promise. */
	saveCache(kind: CacheKind, location: string | undefined, text: string): void;
	/** Milliseconds since 1970. */
	now(): number;
	/** Only `links` asks the web. Ctrl+C stops it: what was found by then is told. */
	openWeb(): Web;
	/** Watches the project's folder and those that the paths lie in, until Ctrl+C. */
	watch(paths: readonly string[]): Watching;
	/** The same with today's day and no memory of files, and with something else in places: for another run. */
	again(instead: Pick<Surroundings, "write" | "writeError" | "loadCache" | "saveCache">): Surroundings;
	/** Wipes the screen; undefined where the output is no screen. */
	clear?(): void;
	/** Shows how far a long run is, in place of what was shown before; undefined where nobody looks. */
	showProgress?(text: string): void;
	write(text: string): void;
	writeError(text: string): void;
	/** Checks many files here and in other threads, outcomes in the order of the files; undefined where it is not worth it. */
	checkInWorkers?(
		files: readonly string[],
		job: CheckJob,
		checkHere: (file: string) => Promise<CheckOutcome>,
		save: (outcome: CheckOutcome) => Promise<CheckOutcome>,
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
	readonly schedules: readonly ScheduledTalks[];
}

/** What came of one file; plain data, as it crosses threads. */
export interface CheckOutcome {
	/** Undefined where it could not be read. */
	readonly checked?: CheckedFile;
	/** What other posts are compared with; undefined for files that are no posts or not below the project's folder. */
	readonly summary?: PostSummary;
	/** A text to be written: `checked` is about the one after. */
	readonly mend?: { readonly before: string; readonly after: string };
	/** One sentence where the file could not be read or written. */
	readonly problem?: string;
}
