import type { ChildProcess } from "node:child_process";

/** For `spawn`: gives a process a group of its own, with which all that it starts can be reached. Windows has none. */
export const inOwnGroup = { detached: process.platform !== "win32" };

/** Ends a process and its group, by force where a few seconds do not do. */
export async function endGroup(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
	for (const signal of ["SIGTERM", "SIGKILL"] as const) {
		if (!signalGroup(child, signal)) return;
		const patience = new Promise((resolve) => setTimeout(resolve, 3000).unref());
		await Promise.race([ended, patience]);
	}
}

/** False where nothing of the group is left. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): boolean {
	if (child.pid === undefined) return false;
	try {
		return process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
	} catch {
		return false;
	}
}
