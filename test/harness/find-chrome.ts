import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

interface Machine {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: NodeJS.Platform;
	isExecutable(path: string): boolean;
}

const thisMachine: Machine = {
	env: process.env,
	platform: process.platform,
	isExecutable: (path) => {
		try {
			accessSync(path, constants.X_OK);
			return true;
		} catch {
			return false;
		}
	},
};

const names = [
	...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
	...["microsoft-edge", "microsoft-edge-stable", "msedge"],
];
const macPrograms = ["Google Chrome", "Chromium", "Microsoft Edge"];
const windowsPrograms = [
	...["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"],
	"Microsoft\\Edge\\Application\\msedge.exe",
];

/** The Chrome, Chromium or Edge of this machine: CHROME_PATH first, then the PATH, then the usual places. */
export function findChrome({ env, platform, isExecutable }: Machine = thisMachine): string | undefined {
	return [...chosenPath(env), ...pathsOnPath(env, platform), ...usualPaths(env, platform)].find(isExecutable);
}

function chosenPath(env: Machine["env"]): string[] {
	return env.CHROME_PATH ? [env.CHROME_PATH] : [];
}

function pathsOnPath(env: Machine["env"], platform: NodeJS.Platform): string[] {
	const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
	const ending = platform === "win32" ? ".exe" : "";
	return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function usualPaths(env: Machine["env"], platform: NodeJS.Platform): string[] {
	if (platform === "darwin")
		return macPrograms.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
	if (platform !== "win32")
		return ["/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"];
	const roots = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA];
	return roots.flatMap((root) => (root ? windowsPrograms.map((program) => `${root}\\${program}`) : []));
}
