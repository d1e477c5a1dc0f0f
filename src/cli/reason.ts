/** Why a file is left alone. The message goes on after the file's name: "is not UTF-8: save it as UTF-8". */
export class FileRefusal extends Error {}

/** One sentence about a file that could not be read or written. */
export function tellFailure(verb: "read" | "write", file: string, error: unknown): string {
	if (error instanceof FileRefusal) return `${file} ${error.message}.`;
	// Node gives such names with this character in place of what it cannot read.
	if (isMissing(error) && file.includes("\uFFFD"))
		return `The name of ${file} is not UTF-8: rename the file.`;
	return `Cannot ${verb} ${file}: ${reasonOf(error)}.`;
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

/** Why something could not be done, as the end of a sentence. */
export function reasonOf(error: unknown): string {
	switch (codeOf(error)) {
		case "ENOENT":
		case "ENOTDIR":
			return "there is no such file";
		case "EISDIR":
			return "it is a folder, not a file";
		case "EACCES":
		case "EPERM":
			return "access is denied";
		case "EROFS":
			return "the disk is read-only";
		case "ENOSPC":
		case "EDQUOT":
			return "the disk is full";
		default:
			break;
	}
	// V8's words for a text that is nested without end.
	if (error instanceof RangeError && /call stack/.test(error.message)) return "it is nested too deeply";
	return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): unknown {
	return error instanceof Error && "code" in error ? error.code : undefined;
}
