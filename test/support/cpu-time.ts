import process from "node:process";

/** Milliseconds of processor this process has had: a bound on work that a busy machine does not break. */
export function cpuTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
