import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { repositoryFolder } from "../../harness/files.ts";

export interface CliOptions {
	readonly cwd: string;
	/** What stands on standard input; nothing otherwise. */
	readonly input?: string | Uint8Array;
	/** JavaScript that runs first, in every thread: it can put something between two steps of the program. */
	readonly before?: string;
	/** The user it runs as, for those who may choose. */
	readonly uid?: number;
	/** Is given the process, which runs by then. */
	readonly onStart?: (child: ChildProcess) => void;
}

export interface CliResult {
	/** The exit code, or the signal that ended it. */
	readonly ended: number | NodeJS.Signals | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** The program as it is built. */
export const cliFile = join(repositoryFolder, "dist", "cli.mjs");

/** Runs the built command line to its end. */
export function runCli(
	args: readonly string[],
	{ cwd, input, before, uid, onStart }: CliOptions,
): Promise<CliResult> {
	const imports =
		before === undefined ? [] : ["--import", `data:text/javascript,${encodeURIComponent(before)}`];
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [...imports, cliFile, ...args], {
			cwd,
			// What it says is compared with English.
			env: { ...process.env, LC_ALL: "C" },
			// One that hangs is not to outlive the tests.
			timeout: 300_000,
			...(uid !== undefined && { uid, gid: uid }),
		});
		const out: Buffer[] = [];
		const errors: Buffer[] = [];
		child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
		child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
		// It may end without having read.
		child.stdin.on("error", () => undefined);
		child.stdin.end(input);
		child.on("error", reject);
		child.on("close", (code, signal) =>
			resolve({
				ended: signal ?? code,
				stdout: Buffer.concat(out).toString(),
				stderr: Buffer.concat(errors).toString(),
			}),
		);
		onStart?.(child);
	});
}
