import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { repositoryFolder } from "../test/harness/files.ts";
import { newTemporaryFolder } from "../test/harness/temporary-folder.ts";

/** What a Node program took from its start to its end, with every process and thread it started. */
export interface Usage {
	/** Milliseconds on the clock. */
	readonly wall: number;
	/** Milliseconds of all cores. */
	readonly cpu: number;
	/** MB of the largest resident set, as `process.resourceUsage().maxRSS` says when a process ends, all processes added up. */
	readonly memory: number;
}

const atExit = join(repositoryFolder, "bench", "usage-at-exit.cjs");

/** Runs a Node program to its end and throws what it prints away; throws where its exit code is not among `expected`. */
export async function usageOf(
	args: readonly string[],
	cwd: string,
	expected: readonly number[],
): Promise<Usage> {
	const file = join(await newTemporaryFolder("usage"), "usage.jsonl");
	const env = {
		...process.env,
		NODE_OPTIONS: `--require=${JSON.stringify(atExit)}`,
		RECAP_BENCH_USAGE: file,
	};
	const start = performance.now();
	const child = spawn(process.execPath, args, { cwd, env, stdio: "ignore" });
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on("error", reject);
		child.on("exit", resolve);
	});
	const wall = performance.now() - start;
	if (!expected.includes(code ?? -1)) throw new Error(`node ${args.join(" ")} ended with ${code} in ${cwd}.`);
	const processes = (await readFile(file, "utf8")).trim().split("\n").map(readUsage);
	await rm(file);
	const sum = (key: "cpu" | "memory") => processes.reduce((total, each) => total + each[key], 0);
	return { wall, cpu: sum("cpu"), memory: sum("memory") };
}

function readUsage(line: string): { readonly cpu: number; readonly memory: number } {
	const read: unknown = JSON.parse(line);
	if (typeof read !== "object" || read === null || !("cpu" in read) || !("memory" in read))
		throw new Error(`A process says of itself: ${line}`);
	return { cpu: Number(read.cpu), memory: Number(read.memory) };
}
