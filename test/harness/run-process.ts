import { type SpawnOptions, spawn } from "node:child_process";
import { hasCode } from "./files.ts";

export interface ProcessResult {
	/** 1 where a signal ended it. */
	readonly exitCode: number;
	/** Standard output and standard error, as they came. */
	readonly output: string;
}

/** Runs a program to its end and collects what it prints; throws only where it cannot be started. */
export function runProcess(
	program: string,
	args: readonly string[],
	options: Pick<SpawnOptions, "cwd" | "env" | "shell"> = {},
): Promise<ProcessResult> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
		const chunks: Buffer[] = [];
		child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
		child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
		child.on("error", reject);
		child.on("close", (code) => resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString() }));
	});
}

/** Whether an error of `runProcess` means that there is no such program. */
export function isMissingProgram(error: unknown): boolean {
	return hasCode(error, "ENOENT");
}
