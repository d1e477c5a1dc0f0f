import { suiteLine } from "./tally.ts";

/** Prints, as each outermost suite ends, how long it took since the one before: with all it opened and closed. */
export function reportSuites(runner: Mocha.Runner): void {
	let start = performance.now();
	runner.on("suite end", ({ title, parent }) => {
		if (!parent?.root) return;
		console.log(suiteLine({ title, seconds: (performance.now() - start) / 1000 }));
		start = performance.now();
	});
}
