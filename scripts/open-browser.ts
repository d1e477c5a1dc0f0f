import { spawn } from "node:child_process";

interface Machine {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
}

const thisMachine: Machine = { platform: process.platform, env: process.env };

/** The program that shows an address to the person at this machine; undefined where there is no screen to show it on. */
export function browserOpener({ platform, env }: Machine = thisMachine): readonly string[] | undefined {
	if (env.CI) return undefined;
	if (platform === "darwin") return ["open"];
	if (platform === "win32") return ["cmd", "/c", "start", ""];
	return env.DISPLAY || env.WAYLAND_DISPLAY ? ["xdg-open"] : undefined;
}

/** Opens an address in the person's browser where there is one; never fails, since the address is printed too. */
export function openBrowser(address: string): void {
	const [program, ...args] = browserOpener() ?? [];
	if (!program) return;
	const opener = spawn(program, [...args, address], { stdio: "ignore", detached: true });
	opener.on("error", () => {});
	opener.unref();
}
