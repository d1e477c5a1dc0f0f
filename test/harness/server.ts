import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { connectionToken } from "./connection-token.ts";
import type { FetchedVSCode } from "./fetch-vscode.ts";
import { freePort } from "./free-port.ts";
import { PlainError } from "./plain-error.ts";
import { endGroup, inOwnGroup, signalGroup } from "./process-group.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "./temporary-folder.ts";
import { until } from "./until.ts";

export interface ServerOptions {
	readonly vscode: FetchedVSCode;
	/** 0, or left out: any free one. */
	readonly port?: number;
	/** User settings, on top of nothing. */
	readonly settings: Readonly<Record<string, unknown>>;
	/** The user's own key bindings, as in `keybindings.json`. */
	readonly keybindings?: readonly Readonly<Record<string, unknown>>[];
	/** True opens folders in Restricted Mode until a person trusts them. */
	readonly restricted?: boolean;
	/** A folder of installed extensions; a fresh, empty one otherwise. */
	readonly extensionsFolder?: string;
	/** What opens where the page's address names nothing; absolute. */
	readonly defaultFolder?: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** A running VS Code server on the loopback interface with folders of its own. */
export interface RunningServer {
	readonly port: number;
	/** Its process. */
	readonly pid: number;
	/** What a page's address must carry as `tkn`. */
	readonly token: string;
	/** Settles with what the server printed when it ends by itself. */
	readonly ended: Promise<string>;
	/** Ends the server and everything it started, and removes its folders. */
	stop(): Promise<void>;
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
	const port = await freePort(options.port);
	const token = await connectionToken();
	const profile = await newTemporaryFolder("server");
	await mkdir(join(profile, "user", "User"), { recursive: true });
	await writeFile(
		join(profile, "user", "User", "settings.json"),
		JSON.stringify(options.settings, undefined, "\t"),
	);
	if (options.keybindings)
		await writeFile(
			join(profile, "user", "User", "keybindings.json"),
			JSON.stringify(options.keybindings, undefined, "\t"),
		);
	const child = spawn(options.vscode.nodeProgram, serverArguments({ ...options, port, token, profile }), {
		cwd: profile,
		env: { ...process.env, ...options.env },
		stdio: ["ignore", "pipe", "pipe"],
		...inOwnGroup,
	});
	let output = "";
	const collect = (chunk: Buffer) => {
		output += chunk.toString();
	};
	child.stdout.on("data", collect);
	child.stderr.on("data", collect);
	const ended = new Promise<string>((resolve) => {
		child.on("error", (error) => resolve(`${output}${error.message}`));
		child.on("exit", () => resolve(output));
	});
	const killAtExit = () => signalGroup(child, "SIGKILL");
	// Before the folders go.
	process.prependOnceListener("exit", killAtExit);
	const stop = async () => {
		process.off("exit", killAtExit);
		await endGroup(child, ended);
		await removeTemporaryFolder(profile);
	};
	try {
		await Promise.race([
			until("the server to listen", () => output.includes(`listening on ${port}`), {
				seconds: 180,
				progress: () => output,
			}),
			ended.then((printed) => {
				throw new PlainError(`VS Code's server did not start: ${printed.trim().split("\n").at(-1)}`);
			}),
		]);
	} catch (error) {
		await stop();
		throw error;
	}
	return { port, pid: child.pid ?? Number.NaN, token, ended, stop };
}

interface ServerPlace {
	readonly port: number;
	readonly token: string;
	readonly profile: string;
}

function serverArguments({ profile, ...options }: ServerOptions & ServerPlace): string[] {
	return [
		options.vscode.serverMain,
		...["--host", "127.0.0.1", "--port", String(options.port), "--connection-token", options.token],
		...["--accept-server-license-terms", "--telemetry-level", "off"],
		// Without it a built product ignores the page address's `payload`.
		"--enable-smoke-test-driver",
		...(options.restricted ? [] : ["--disable-workspace-trust"]),
		...(options.defaultFolder ? ["--default-folder", options.defaultFolder] : []),
		...["--user-data-dir", join(profile, "user")],
		...["--extensions-dir", options.extensionsFolder ?? join(profile, "extensions")],
		...["--server-data-dir", join(profile, "server")],
	];
}
