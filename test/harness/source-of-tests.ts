let source: string | undefined;
const sources: string[] = [];

/**
 * Says of which file the suites are that follow: bundled, the tests of many files stand in one, and mocha takes them for that file's.
 * Suites are all that a file has at its top.
 */
export function testsComeFrom(file: string): void {
	if (source === undefined) nameSuites();
	source = file;
	sources.push(file);
}

/** The files that were bundled, where they were. */
export function bundledSources(): readonly string[] {
	return sources;
}

function nameSuites(): void {
	const { describe } = globalThis;
	const named = (title: string, fn: (this: Mocha.Suite) => void) => {
		const suite = describe(title, fn);
		name(suite);
		return suite;
	};
	globalThis.describe = Object.assign(named, describe);
}

function name(suite: Mocha.Suite): void {
	for (const each of [suite, ...suite.tests]) each.file = source;
	for (const inner of suite.suites) name(inner);
}
