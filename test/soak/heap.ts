import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** Bytes that the extension host holds on to, once nothing is left to throw away. */
export async function heldBytes(): Promise<number> {
	// What ended a moment ago lets go a turn later.
	for (let turn = 0; turn < 3; turn++) {
		await new Promise((resolve) => setImmediate(resolve));
		collect();
	}
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

export function median(numbers: readonly number[]): number {
	return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
