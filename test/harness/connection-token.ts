import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
import { hasCode } from "./files.ts";

/**
 * The secret without which a served VS Code answers nobody: its page could run programs as this user.
 * One for all, since browsers keep it in a cookie that servers on other ports of the same host share.
 */
export async function connectionToken(): Promise<string> {
	const path = join(cacheFolder(), "connection-token");
	await mkdir(cacheFolder(), { recursive: true });
	try {
		await writeFile(path, randomBytes(20).toString("hex"), { flag: "wx", mode: 0o600 });
	} catch (error) {
		if (!hasCode(error, "EEXIST")) throw error;
	}
	return (await readFile(path, "utf8")).trim();
}
