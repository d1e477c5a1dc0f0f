/** An error whose message says everything: shown as one sentence, without a stack. */
export class PlainError extends Error {
	override readonly name = "PlainError";
}

/** Runs a script to its exit code; a PlainError ends it with its one sentence and exit code 1. */
export async function runScript(main: () => Promise<number>): Promise<void> {
	try {
		process.exitCode = await main();
	} catch (error) {
		console.error(error instanceof PlainError ? error.message : error);
		process.exitCode = 1;
	}
}

/** Makes Ctrl+C and the like end the process by `process.exit`, so that what is to be done at exit is done. */
export function exitOnSignals(): void {
	process.once("SIGINT", () => process.exit(130));
	process.once("SIGTERM", () => process.exit(143));
	process.once("SIGHUP", () => process.exit(129));
}
