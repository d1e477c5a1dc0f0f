/** What the command line needs of the world; tests give it another one. */
export interface Surroundings {
	readonly version: string;
	/** Today as `YYYY-MM-DD`, in local time. */
	readonly today: string;
	/** A file's text, a byte order mark included. Rejects with a `code` such as `ENOENT` where it cannot be read. */
	readText(path: string): Promise<string>;
	write(text: string): void;
	writeError(text: string): void;
}
