import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { hasCode } from "./files.ts";
import { endGroup, inOwnGroup, signalGroup } from "./process-group.ts";

export interface ProcessResult {
	/** 1 where a signal ended it. */
	readonly exitCode: number;
	/** Standard output and standard error, as they came. */
	readonly output: string;
}

interface ProcessOptions extends Pick<SpawnOptions, "cwd" | "env" | "shell"> {
	/** Ends it, and all that it started, where it prints nothing for so long; as long as it prints something it may take its time. */
	readonly silentSeconds?: number;
}

/** Runs a program to its end and collects what it prints; throws only where it cannot be started. */
export function runProcess(
	program: string,
	args: readonly string[],
	{ silentSeconds, ...options }: ProcessOptions = {},
): Promise<ProcessResult> {
	const child = spawn(program, args, {
		...options,
		...(silentSeconds !== undefined && inOwnGroup),
		stdio: ["ignore", "pipe", "pipe"],
	});
	const chunks: Buffer[] = [];
	const hear = (chunk: Buffer) => chunks.push(chunk);
	child.stdout.on("data", hear);
	child.stderr.on("data", hear);
	const ended = new Promise<ProcessResult>((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code) => resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString() }));
	});
	if (silentSeconds === undefined) return ended;
	const endAtExit = () => signalGroup(child, "SIGTERM");
	process.once("exit", endAtExit);
	const stopWatching = onSilence(child, silentSeconds, () => {
		hear(Buffer.from(`\n${program} was ended after ${silentSeconds} s without a word.\n`));
		void endGroup(child, ended);
	});
	return ended.finally(() => {
		stopWatching();
		process.off("exit", endAtExit);
	});
}

/** Calls `act` once a process has printed nothing for so long; returns what stops that. */
function onSilence({ stdout, stderr }: ChildProcess, seconds: number, act: () => void): () => void {
	let silence: NodeJS.Timeout | undefined;
	const waitAgain = () => {
		clearTimeout(silence);
		silence = setTimeout(act, seconds * 1000);
	};
	waitAgain();
	for (const stream of [stdout, stderr]) stream?.on("data", waitAgain);
	return () => clearTimeout(silence);
}

/** Whether an error of `runProcess` means that there is no such program. */
export function isMissingProgram(error: unknown): boolean {
	return hasCode(error, "ENOENT");
}
