import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a process has used so far. */
export interface ProcessFigures {
	/** Of all its threads, to ten milliseconds; only Linux tells. */
	readonly cpuMs: number | undefined;
	/** What it holds in memory now. */
	readonly megabytes: number;
}

/** Not on Windows, which has no `ps`. */
export function figuresOf(pid: number): ProcessFigures {
	const kilobytes = execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
	return { cpuMs: cpuOf(pid), megabytes: Math.round(Number(kilobytes) / 1024) };
}

function cpuOf(pid: number): number | undefined {
	if (process.platform !== "linux") return undefined;
	// proc(5): behind the name in brackets, the 12th and 13th are ticks of a hundredth of a second.
	const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
	return (Number(fields[11]) + Number(fields[12])) * 10;
}
