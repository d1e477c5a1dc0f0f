import { relative } from "node:path";

/** Tells, when all has run, in which of mocha's files no test was; of a part of the tests nothing can be said. */
export function filesWithoutTests(
	runner: Mocha.Runner,
	{ grep, files }: Mocha.MochaOptions & { readonly files?: readonly string[] },
): () => readonly string[] {
	const seen = new Set<string | undefined>();
	runner.on("test end", ({ file }: Mocha.Test) => seen.add(file));
	// Where what a suite needs could not be made ready, its tests do not run.
	runner.on("fail", ({ file }: Mocha.Test) => seen.add(file));
	return () => (grep ? [] : (files ?? []).filter((file) => !seen.has(file)).map(sourceOf));
}

/** A bundle is called by what it was made of. */
function sourceOf(file: string): string {
	return relative(process.cwd(), file)
		.replaceAll("\\", "/")
		.replace(/^dist-test\/unit\/\d(.*)\.mjs$/, "test/unit$1.ts");
}
