import { access } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The repository's root folder, absolute, without a slash at the end. */
export const repositoryFolder = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

export async function exists(path: string): Promise<boolean> {
	return access(path).then(
		() => true,
		() => false,
	);
}

/** Tells whether `error` is a system error with this code, such as ENOENT. */
export function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && "code" in error && error.code === code;
}
