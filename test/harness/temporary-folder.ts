import { rmSync } from "node:fs";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const left = new Set<string>();

process.once("exit", () => {
	for (const folder of left) rmSync(folder, { recursive: true, force: true });
});

/** A new folder under the system's temporary one; what nobody removed goes when the process ends. */
export async function newTemporaryFolder(name: string): Promise<string> {
	// Where /tmp is a link, VS Code names files by their real path.
	const folder = await mkdtemp(join(await realpath(tmpdir()), `recap-${name}-`));
	left.add(folder);
	return folder;
}

/** Removes a temporary folder that a process just ended may still be writing into. */
export async function removeTemporaryFolder(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
	left.delete(folder);
}
