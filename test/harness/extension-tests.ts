import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { downloadAndUnzipVSCode, runTests, TestRunFailedError } from "@vscode/test-electron";
import { isLongRun } from "../support/long-run.ts";
import { repositoryFolder } from "./files.ts";
import { startLoopback } from "./loopback.ts";
import { PlainError } from "./plain-error.ts";
import { quietSettings } from "./quiet-settings.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "./temporary-folder.ts";
import { type ReleaseName, vscodeReleases } from "./vscode-releases.ts";

export interface ExtensionTestRun {
	readonly release: ReleaseName;
	/** Where the extension and its suites run: in Node, or in a web worker. */
	readonly host: "node" | "web";
	/** True downloads a desktop VS Code; otherwise the stand-in serves one from npm. */
	readonly desktop?: boolean | undefined;
	/** True opens the folder in Restricted Mode, for the suites of `test/restricted`; only the stand-in can. */
	readonly restricted?: boolean | undefined;
	/** True runs `test/soak` alone: one test, of as many steps as the run is long; Node's host only. */
	readonly soak?: boolean | undefined;
	/** Only tests whose full title matches. */
	readonly grep?: string | undefined;
}

const standIn = join(repositoryFolder, "test", "harness", "stand-in.mjs");

/** Runs the suites of `dist-test/` against `dist/` in a window on a copy of `samples/`; false where a test or the run failed. */
export async function runExtensionTests({
	release,
	host,
	desktop = false,
	restricted = false,
	soak = false,
	grep,
}: ExtensionTestRun): Promise<boolean> {
	const suites = restricted ? "restricted-" : soak ? "soak-" : "";
	const folder = await newTemporaryFolder("test");
	const loopback = await startLoopback();
	try {
		const workspace = join(folder, "workspace");
		await cp(join(repositoryFolder, "samples"), workspace, { recursive: true });
		// In a workspace of one folder a test may open a second one; in a window on a folder that would restart the extension host.
		const workspaceFile = join(folder, "recap.code-workspace");
		await writeFile(workspaceFile, JSON.stringify({ folders: [{ path: "workspace" }] }));
		const profile = join(folder, "profile");
		// Nobody is there to answer.
		const settings = {
			...quietSettings,
			"security.workspace.trust.startupPrompt": "never",
			"recap.tests.loopback": loopback.origin,
			...(grep && { "recap.tests.grep": grep }),
			...(soak && soakSettings()),
		};
		await mkdir(join(profile, "User"), { recursive: true });
		await writeFile(join(profile, "User", "settings.json"), JSON.stringify(settings));
		await runTests({
			vscodeExecutablePath: desktop ? await downloadDesktop(release) : standIn,
			extensionDevelopmentPath: repositoryFolder,
			extensionTestsPath: join(repositoryFolder, "dist-test", `${suites}${host}.js`),
			extensionTestsEnv: { RECAP_VSCODE: release, ...(restricted && { RECAP_RESTRICTED: "1" }) },
			launchArgs: [
				workspaceFile,
				...[`--user-data-dir=${profile}`, `--extensions-dir=${join(folder, "extensions")}`],
				...(host === "web" ? ["--extensionDevelopmentKind=web"] : []),
			],
		});
		return true;
	} catch (error) {
		// `runTests` throws for tests that failed, too, after they have told their story.
		if (error instanceof PlainError) throw error;
		if (!(error instanceof TestRunFailedError)) console.error(error);
		return false;
	} finally {
		await loopback.close();
		await removeTemporaryFolder(folder);
	}
}

/** What the soak is told: how many steps (`RECAP_STEPS`), and where its random numbers start (`RECAP_SEED` takes a run up again). */
function soakSettings() {
	return {
		// VS Code's own Markdown looks for links in a text that has changed meanwhile, and throws on places that are gone.
		"editor.links": false,
		"recap.tests.steps": Number(process.env.RECAP_STEPS ?? (isLongRun ? 10_000 : 200)),
		"recap.tests.seed": Number(process.env.RECAP_SEED ?? Date.now() % 1_000_000),
	};
}

/** Finds or downloads a desktop VS Code and returns its program. */
export async function downloadDesktop(release: ReleaseName): Promise<string> {
	const version = release === "latest" ? "stable" : vscodeReleases[release].vscode;
	const cachePath = join(repositoryFolder, ".vscode-test");
	try {
		return await downloadAndUnzipVSCode({ version, cachePath });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new PlainError(
			`VS Code ${version} could not be downloaded (${reason}): this needs the internet; npm test needs only npm.`,
		);
	}
}
