import { showControls } from "./show-controls.ts";
import type { Surroundings } from "./surroundings.ts";

/** 0: nothing heavier than `--max-severity`. 1: something is. 2: it could not run, or not on every file. */
export type ExitCode = 0 | 1 | 2;

/** Tells one sentence on stderr. */
export function fail(surroundings: Pick<Surroundings, "writeError">, message: string): ExitCode {
	surroundings.writeError(`recap: ${showControls(message)}\n`);
	return 2;
}
