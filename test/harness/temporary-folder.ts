import { rmSync } from "node:fs";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Who was killed this moment may still be writing.
const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
const left = new Set<string>();

process.once("exit", () => {
	for (const folder of left) rmSync(folder, removal);
});

/** A new folder under the system's temporary one; what nobody removed goes when the process ends. */
export async function newTemporaryFolder(name: string): Promise<string> {
	// Where /tmp is a link, VS Code names files by their real path.
	const folder = await mkdtemp(join(await realpath(tmpdir()), `recap-${name}-`));
	left.add(folder);
	return folder;
}

/** Removes a temporary folder before the process ends. */
export async function removeTemporaryFolder(folder: string): Promise<void> {
	await rm(folder, removal);
	left.delete(folder);
}
