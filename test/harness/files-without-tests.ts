import { relative } from "node:path";
import { bundledSources } from "./source-of-tests.ts";

/** Tells, when all has run, in which of mocha's files, or of those bundled in them, no test was; of a part of the tests nothing can be said. */
export function filesWithoutTests(
	runner: Mocha.Runner,
	{ grep, files = [] }: Mocha.MochaOptions & { readonly files?: readonly string[] },
	bundled = bundledSources(),
): () => readonly string[] {
	const seen = new Set<string | undefined>();
	runner.on("test end", ({ file }: Mocha.Test) => seen.add(file));
	// Where what a suite needs could not be made ready, its tests do not run, and what failed is a hook of the suite.
	runner.on("fail", ({ parent }: Mocha.Runnable) => seen.add(parent?.file));
	const all = bundled.length > 0 ? bundled : files;
	return () => (grep ? [] : all.filter((file) => !seen.has(file)).map(inRepository));
}

function inRepository(file: string): string {
	return relative(process.cwd(), file).replaceAll("\\", "/");
}
