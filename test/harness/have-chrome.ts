import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
import { exists } from "./files.ts";
import { findChrome } from "./find-chrome.ts";
import { withLock } from "./folder-lock.ts";
import { PlainError } from "./plain-error.ts";
import { runProcess } from "./run-process.ts";

/** Finds a Chrome; where there is none, root on Debian gets its `chromium` package and everybody else one sentence. */
export async function haveChrome(report: (line: string) => void): Promise<string> {
	const chosen = process.env.CHROME_PATH;
	if (chosen && !(await exists(chosen))) throw new PlainError(`CHROME_PATH names no program: ${chosen}`);
	const found = findChrome();
	if (found) return found;
	if (!(await canInstall())) {
		throw new PlainError(
			"No Chrome, Chromium or Edge found: install one of them, or set CHROME_PATH to its program.",
		);
	}
	await mkdir(cacheFolder(), { recursive: true });
	await withLock(
		join(cacheFolder(), "apt.lock"),
		() => report("another Recap on this machine is installing Chromium; waiting"),
		() => (findChrome() ? Promise.resolve() : installChromium(report)),
	);
	const installed = findChrome();
	if (!installed)
		throw new PlainError("Debian's chromium package brought no program: set CHROME_PATH to one.");
	return installed;
}

async function canInstall(): Promise<boolean> {
	return process.getuid?.() === 0 && (await exists("/etc/debian_version"));
}

async function installChromium(report: (line: string) => void): Promise<void> {
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
		report(`Installing Chromium: apt-get ${args.join(" ")}`);
		const { exitCode, output } = await runProcess("apt-get", args, { env });
		if (exitCode === 0) continue;
		const reason = output.trim().split("\n").at(-1) || `exit code ${exitCode}`;
		throw new PlainError(
			`Chromium could not be installed by apt-get (${reason}): install it, or set CHROME_PATH.`,
		);
	}
}
