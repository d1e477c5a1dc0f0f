import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";

/** Makes a folder a disk of 64 kB, in place of what it had; false where nobody may, which is told. */
export function mountSmallDisk(folder: string): boolean {
	mkdirSync(folder, { recursive: true });
	const { status, stderr } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "none", folder]);
	if (status !== 0) console.log(`Left out: no small disk can be mounted here (${String(stderr).trim()}).`);
	return status === 0;
}

export function unmount(folder: string): void {
	spawnSync("umount", [folder]);
}
