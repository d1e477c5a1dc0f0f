import { execFileSync } from "node:child_process";

/** The processes of a VS Code server that run extensions, by the server's own process. Not on Windows, which has no `ps`. */
export function extensionHostsOf(server: number): readonly number[] {
	const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" })
		.split("\n")
		.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
		.flatMap((row) => (row ? [{ pid: Number(row[1]), parent: Number(row[2]), args: row[3] ?? "" }] : []));
	const below = new Set([server]);
	// A process is not always listed behind its parent.
	for (let before = 0; before < below.size; ) {
		before = below.size;
		for (const { pid, parent } of rows) if (below.has(parent)) below.add(pid);
	}
	return rows
		.filter(({ pid, args }) => below.has(pid) && args.includes("--type=extensionHost"))
		.map(({ pid }) => pid);
}
