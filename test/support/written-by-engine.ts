import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

interface Written {
	/** The path of a new post and its front matter. */
	readonly newPost?: readonly string[];
	/** Its front matter as a snippet. */
	readonly frontMatter?: readonly string[];
	/** The first line of each snippet that it has its own way for. */
	readonly ownWays: readonly string[];
}

const path = "test/support/written-by-engine.json";

/** What Recap writes for each engine, as somebody has found it right. */
export const writtenByEngine: Readonly<Record<string, Written>> = JSON.parse(
	readFileSync(new URL("./written-by-engine.json", import.meta.url), "utf8"),
);

/** Compares what is written for an engine with what stands in the file; for a new engine, gives what to put there. */
export function assertWritten(engine: string, kind: keyof Written, lines: readonly string[]): void {
	const right = writtenByEngine[engine]?.[kind];
	if (!right)
		assert.fail(
			`Where this is right, put it into "${engine}" of ${path}:\n"${kind}": ${JSON.stringify(lines)}`,
		);
	assert.deepEqual(lines, right);
}
