/**
 * What `runTests` of @vscode/test-electron starts instead of a desktop VS Code: takes the same arguments, serves a real
 * VS Code, opens its page in a headless Chrome, prints what the extension host prints and exits as the tests did.
 * The environment's RECAP_VSCODE chooses the release; RECAP_RESTRICTED, where it is set, Restricted Mode.
 */
import { readFile } from "node:fs/promises";
import { format } from "node:util";
import { isNoise } from "./noise.ts";
import { exitOnSignals, PlainError, runScript } from "./plain-error.ts";
import { readStandInArguments } from "./stand-in-arguments.ts";
import { until } from "./until.ts";
import { isReleaseName } from "./vscode-releases.ts";
import { openWindow } from "./window.ts";

/** Seconds without a word of the extension host after which a window hangs: longer than any test may take. */
const silentSeconds = 600;

/** Runs in the page and its frames: what nobody looks at is laid out, but not painted, which takes a tenth of the processor. */
function unpainted(): void {
	document.addEventListener("DOMContentLoaded", () => {
		document.documentElement.style.opacity = "0";
	});
}

exitOnSignals();
await runScript(async () => {
	const { settingsFile, ...address } = readStandInArguments(process.argv.slice(2));
	const release = process.env.RECAP_VSCODE;
	if (!isReleaseName(release)) throw new PlainError(`RECAP_VSCODE names no release: ${release}`);
	const settings = JSON.parse(await readFile(settingsFile, "utf8"));
	let exitCode: number | undefined;
	let words = 0;
	const { page, complaints, close } = await openWindow({
		// Nobody looks: less to paint.
		size: { width: 800, height: 600 },
		...{ ...address, release, settings, restricted: process.env.RECAP_RESTRICTED !== undefined },
		// VS Code calls these two functions of the page in a test run.
		prepare: async (page) => {
			await page.addInitScript(unpainted);
			await page.exposeFunction("codeAutomationLog", (type: string, args: unknown[]) => {
				const text = format(...args);
				words += 1;
				if (!isNoise({ type, text })) console.log(text);
			});
			await page.exposeFunction("codeAutomationExit", (code: number) => {
				exitCode = code;
			});
		},
	});
	let crashed = false;
	page.on("crash", () => {
		crashed = true;
	});
	try {
		await until("the tests to go on", () => exitCode !== undefined || crashed, {
			seconds: silentSeconds,
			progress: () => words,
		});
	} finally {
		await close();
	}
	if (crashed) throw new PlainError("Chrome's page crashed in the middle of the tests.");
	for (const complaint of complaints) console.log(`VS Code complained, which fails the run: ${complaint}`);
	return complaints.length > 0 ? 1 : (exitCode ?? 1);
});
