// Loaded into every Node process of a contender: says at its end what it took, threads included.
const { appendFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread) {
	process.on("exit", () => {
		const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
		const cpu = (userCPUTime + systemCPUTime) / 1e3;
		appendFileSync(process.env.RECAP_BENCH_USAGE, `${JSON.stringify({ memory: maxRSS / 1024, cpu })}\n`);
	});
}
