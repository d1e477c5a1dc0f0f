import assert from "node:assert/strict";
import { dialects } from "../../../../../src/core/dialects/index.ts";
import { readersOf } from "../../../../../src/core/dialects/lookup.ts";
import { readAsEngine, readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";

/** YAML whose structure one engine or another refuses, though it is well written. */
const oddYaml = [
	"? [a, b]\n: c",
	"? - a\n: b",
	"{[a]: b}",
	"a: {[b] : c}",
	"a: {[b] # c\n  : d}",
	"a: {{ page.date }}",
	"a: {b, [c], d}",
	"[a]: b",
	"{a: b}: c",
	"a: &x [1]\n*x : b",
	"<<: text",
	"a:\n  <<: [1]",
	"a: &x\n  b: *x",
	"&x a: [*x]",
	"a: !!int text",
	"a: !!timestamp text",
	"a: [!!float b]",
	'{"a":!!int b}',
	"a: !ruby/object:Set {}",
	"--- !!map\na: b",
	"a: !local b",
	"!!set {a, b}",
];

const texts = [
	...oddYaml.map((yaml) => `---\n${yaml}\n---\n`),
	"\n\n  ---\ntitle: A\n---\n",
	'\n  {"title": "A"}\n',
	"title: A\ndate: 2026-01-31\n---\n",
];

/** One dialect for each of the engines' YAML readers. */
const byReader = new Map(dialects.map((dialect) => [dialect.yaml?.reader, dialect]));

describe("readAsEngine, of odd YAML", () => {
	const read = texts.map((text) => ({ text, frontMatter: readFrontMatter(text) }));
	for (const dialect of byReader.values()) {
		it(`gives what ${dialect.label} reads from the start`, () => {
			const readers = readersOf(dialect);
			assert.deepEqual(
				read.map(({ text, frontMatter }) => readAsEngine(text, frontMatter, readers)),
				texts.map((text) => readFrontMatter(text, readers)),
			);
		});
	}
});
