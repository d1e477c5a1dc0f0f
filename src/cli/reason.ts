/** Why a file could not be read or written, as the end of a sentence. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	switch (code) {
		case "ENOENT":
			return "there is no such file";
		case "EISDIR":
			return "it is a folder; name the files in it";
		case "EACCES":
		case "EPERM":
			return "access is denied";
		case "EROFS":
			return "the disk is read-only";
		default:
			return error instanceof Error ? error.message : String(error);
	}
}
