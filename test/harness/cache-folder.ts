import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

interface Machine {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: NodeJS.Platform;
	readonly home: string;
}

const thisMachine: Machine = { env: process.env, platform: process.platform, home: homedir() };

/** Where every clone on this machine shares the VS Codes it fetched; XDG_CACHE_HOME decides where it is set. */
export function cacheFolder({ env, platform, home }: Machine = thisMachine): string {
	return join(userCacheFolder({ env, platform, home }), "recap-vscode");
}

function userCacheFolder({ env, platform, home }: Machine): string {
	const chosen = env.XDG_CACHE_HOME;
	// The XDG specification: a relative path there is invalid and to be ignored.
	if (chosen && isAbsolute(chosen)) return chosen;
	if (platform === "win32" && env.LOCALAPPDATA) return env.LOCALAPPDATA;
	return platform === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache");
}
