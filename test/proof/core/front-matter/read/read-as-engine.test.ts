import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dialects } from "../../../../../src/core/dialects/index.ts";
import { readersOf } from "../../../../../src/core/dialects/lookup.ts";
import { readAsEngine, readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";
import { repositoryFolder } from "../../../../harness/files.ts";

/** Our own front matters: `test/engines/README.md`. */
const recorded: readonly { text: string }[] = JSON.parse(
	readFileSync(join(repositoryFolder, "test/engines/front-matter.json"), "utf8"),
);

describe("readAsEngine, of every recorded front matter", () => {
	const read = recorded.map(({ text }) => ({ text, frontMatter: readFrontMatter(text) }));
	// Each kind of reader once: many engines have the same.
	const kinds = new Map(dialects.map((dialect) => [JSON.stringify(readersOf(dialect)), dialect]));
	for (const dialect of kinds.values()) {
		it(`gives what ${dialect.label} reads from the start`, () => {
			const readers = readersOf(dialect);
			for (const { text, frontMatter } of read)
				assert.deepEqual(readAsEngine(text, frontMatter, readers), readFrontMatter(text, readers), text);
		});
	}
});
