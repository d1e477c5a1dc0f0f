import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { hasCode } from "./files.ts";
import { until } from "./until.ts";

const heartbeatMs = 5_000;
/** Far more than a busy machine keeps a process from its turn. */
const silentForMs = 300_000;

/**
 * Runs `action` while no other process holds the lock file at `path`, waiting up to an hour for it.
 * A lock whose owner died, or that nobody refreshed for five minutes, is taken over.
 */
export async function withLock<T>(path: string, onWait: () => void, action: () => Promise<T>): Promise<T> {
	const me = `${hostname()} ${process.pid} ${randomUUID()}`;
	let waited = false;
	await until(
		`the lock ${path}`,
		async () => {
			if (await claim(path, me)) return true;
			if (!waited) onWait();
			waited = true;
			return false;
		},
		{ seconds: 3600, everyMs: 50 },
	);
	const heartbeat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), heartbeatMs);
	try {
		return await action();
	} finally {
		clearInterval(heartbeat);
		await rm(path, { force: true });
	}
}

async function claim(path: string, me: string): Promise<boolean> {
	try {
		await writeFile(path, me, { flag: "wx" });
		return true;
	} catch (error) {
		if (!hasCode(error, "EEXIST")) throw error;
	}
	const owner = await readFile(path, "utf8").catch(() => undefined);
	if (owner !== undefined && (await isAbandoned(path, owner))) await takeAway(path, owner);
	return false;
}

async function isAbandoned(path: string, owner: string): Promise<boolean> {
	const [host, pid] = owner.split(" ");
	if (host === hostname() && !isRunning(Number(pid))) return owner !== "";
	const lock = await stat(path).catch(() => undefined);
	return lock !== undefined && Date.now() - lock.mtimeMs > silentForMs;
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return hasCode(error, "EPERM");
	}
}

/** Moves the lock aside before looking again: of two waiters who saw the dead owner, one may be late and hold a live lock. */
async function takeAway(path: string, deadOwner: string): Promise<void> {
	const aside = `${path}.${randomUUID()}`;
	try {
		await rename(path, aside);
	} catch (error) {
		if (hasCode(error, "ENOENT")) return;
		throw error;
	}
	if ((await readFile(aside, "utf8")) !== deadOwner) await link(aside, path).catch(() => {});
	await rm(aside, { force: true });
}
