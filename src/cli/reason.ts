import * as l10n from "@vscode/l10n";

/** Why a file is left alone: a sentence about the file of this name. */
export class FileRefusal extends Error {
	readonly say: (file: string) => string;

	constructor(say: (file: string) => string) {
		super(say("…"));
		this.say = say;
	}
}

/** One sentence about a file that could not be read or written. */
export function tellFailure(verb: "read" | "write", file: string, error: unknown): string {
	if (error instanceof FileRefusal) return error.say(file);
	// Node gives such names with this character in place of what it cannot read.
	if (isMissing(error) && file.includes("\uFFFD"))
		return l10n.t("The name of {0} is not UTF-8: rename the file.", file);
	return verb === "read"
		? l10n.t("Cannot read {0}: {1}.", file, reasonOf(error))
		: l10n.t("Cannot write {0}: {1}.", file, reasonOf(error));
}

/** Whether there is nothing at all where a file was looked for. */
export function isMissing(error: unknown): boolean {
	const code = codeOf(error);
	return code === "ENOENT" || code === "ENOTDIR";
}

/** Whether there is a file already where one was to be made. */
export function isTaken(error: unknown): boolean {
	return codeOf(error) === "EEXIST";
}

/** Whether a name is in use in a way that lets no other file have it. */
export function isBusy(error: unknown): boolean {
	return codeOf(error) === "EBUSY";
}

/** Why something could not be done, as the end of a sentence. */
export function reasonOf(error: unknown): string {
	switch (codeOf(error)) {
		case "ENOENT":
		case "ENOTDIR":
			return l10n.t("there is no such file");
		case "EISDIR":
			return l10n.t("it is a folder, not a file");
		case "EACCES":
		case "EPERM":
			return l10n.t("access is denied");
		case "EROFS":
			return l10n.t("the disk is read-only");
		case "ENOSPC":
		case "EDQUOT":
			return l10n.t("the disk is full");
		default:
			break;
	}
	// V8's words for a text that is nested without end.
	if (error instanceof RangeError && /call stack/.test(error.message))
		return l10n.t("it is nested too deeply");
	return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): unknown {
	return error instanceof Error && "code" in error ? error.code : undefined;
}
