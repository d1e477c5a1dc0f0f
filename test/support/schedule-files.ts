import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("./schedules/", import.meta.url);

/** Schedules of events that never were, one of each format and producer: file names. */
export const scheduleFiles: readonly string[] = readdirSync(fileURLToPath(folder), { withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ name }) => name)
	.sort();

export function scheduleBytes(name: string): Uint8Array {
	return readFileSync(new URL(name, folder));
}

/** The whole model that a file has to give, which somebody has read through; undefined for a new file. */
export function expectedSchedule(name: string): unknown {
	const path = new URL(`expected/${name}.json`, folder);
	return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}
