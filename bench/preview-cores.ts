import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Kernel ticks a second, as /proc counts; 100 on every Linux in use. */
const ticksPerSecond = 100;
const everyMs = 250;

interface Reading {
	readonly time: number;
	/** CPU seconds that others, or the hypervisor, have taken since the machine began. */
	readonly others: number;
}

/** Watches how many cores work for others than this process and what it started; only on Linux, elsewhere nobody does. */
export class OtherLoad {
	readonly #readings: Reading[] = [];
	readonly #timer: ReturnType<typeof setInterval> | undefined;

	constructor() {
		if (!existsSync("/proc/stat")) return;
		this.#readings.push(read());
		this.#timer = setInterval(() => this.#readings.push(read()), everyMs);
	}

	/** The most cores others had at once between two times, in milliseconds since the epoch. */
	between(start: number, end: number): number {
		let most = 0;
		this.#readings.forEach(({ time, others }, at) => {
			const before = this.#readings[at - 1];
			if (!before || time < start || before.time > end) return;
			most = Math.max(most, ((others - before.others) * 1000) / (time - before.time));
		});
		return most;
	}

	stop(): void {
		clearInterval(this.#timer);
	}
}

function read(): Reading {
	const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = readFileSync(
		"/proc/stat",
		"utf8",
	)
		.slice(0, 200)
		.split("\n", 1)
		.join("")
		.split(/\s+/)
		.slice(1)
		.map(Number);
	const busy = (user + nice + system + irq + softirq + steal) / ticksPerSecond;
	return { time: Date.now(), others: busy - ownSeconds() };
}

/** What this process and all below it have used. */
function ownSeconds(): number {
	const processes = readdirSync("/proc").flatMap((name) =>
		/^\d+$/.test(name) ? (readProcess(name) ?? []) : [],
	);
	const own = new Set([process.pid]);
	let seconds = 0;
	// A child's number may be lower than its parent's: numbers start over.
	for (let before = -1; before !== own.size; ) {
		before = own.size;
		for (const { pid, parent } of processes) if (own.has(parent)) own.add(pid);
	}
	for (const { pid, seconds: used } of processes) if (own.has(pid)) seconds += used;
	return seconds;
}

function readProcess(pid: string): { pid: number; parent: number; seconds: number } | undefined {
	try {
		const line = readFileSync(`/proc/${pid}/stat`, "utf8");
		// The program's name, in parentheses, may have blanks and parentheses in it.
		const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
		// Those of children that have ended and were waited for count too, or their time would seem to be others'.
		const [user, system, childUser, childSystem] = fields.slice(11, 15).map(Number);
		const ticks = (user ?? 0) + (system ?? 0) + (childUser ?? 0) + (childSystem ?? 0);
		return { pid: Number(pid), parent: Number(fields[1]), seconds: ticks / ticksPerSecond };
	} catch {
		return undefined;
	}
}
