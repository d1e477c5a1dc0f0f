import { type SpawnOptions, spawn } from "node:child_process";
import { hasCode } from "./files.ts";

export interface ProcessResult {
	/** 1 where a signal or the time limit ended it. */
	readonly exitCode: number;
	/** Standard output and standard error, as they came. */
	readonly output: string;
}

interface ProcessOptions extends Pick<SpawnOptions, "cwd" | "env" | "shell"> {
	/** Ends it when it takes longer. */
	readonly seconds?: number;
}

/** Runs a program to its end and collects what it prints; throws only where it cannot be started. */
export function runProcess(
	program: string,
	args: readonly string[],
	{ seconds = 600, ...options }: ProcessOptions = {},
): Promise<ProcessResult> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			...options,
			stdio: ["ignore", "pipe", "pipe"],
			timeout: seconds * 1000,
		});
		const chunks: Buffer[] = [];
		child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
		child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
		child.on("error", reject);
		child.on("close", (code) => {
			if (child.killed) chunks.push(Buffer.from(`\n${program} was ended after ${seconds} s.\n`));
			resolve({ exitCode: child.killed ? 1 : (code ?? 1), output: Buffer.concat(chunks).toString() });
		});
	});
}

/** Whether an error of `runProcess` means that there is no such program. */
export function isMissingProgram(error: unknown): boolean {
	return hasCode(error, "ENOENT");
}
