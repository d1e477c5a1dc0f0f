import assert from "node:assert/strict";
import { readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";
import { cpuTime } from "../../../../support/cpu-time.ts";

const payload =
	"{ title: (globalThis.recapWasHere = true, require('node:fs').writeFileSync('/tmp/recap-was-here', ''), 'A') }";

describe("front matter that would run", () => {
	const languages = [
		"js",
		"JS",
		" js",
		"javascript",
		"JavaScript",
		"coffee",
		"coffeescript",
		"cson",
		"ts",
		"mjs",
		"node",
	];
	for (const language of languages) {
		it(`is refused: ---${language}`, () => {
			const text = `---${language}\n${payload}\n---\nBody`;
			const { state, fields, open, range } = readFrontMatter(text);
			assert.deepEqual([state, fields.length, open?.text], ["refused", 0, `---${language}`]);
			assert.equal(text.slice(range.end), "Body");
			assert.equal("recapWasHere" in globalThis, false);
		});
	}

	it("is refused where its closing fence is missing, too", () => {
		const text = `---js\n${payload}\n`;
		assert.equal(readFrontMatter(text).state, "refused");
		assert.equal("recapWasHere" in globalThis, false);
	});

	it("is nothing where the word names no format", () => {
		for (const word of ["__proto__", "constructor", "toString", "php"]) {
			assert.equal(readFrontMatter(`---${word}\n${payload}\n---\n`).state, "absent");
		}
	});

	it("does not run inside YAML either", () => {
		const text = '---\ntitle: !!js/function "function () { globalThis.recapWasHere = true }"\n---\n';
		readFrontMatter(text);
		readFrontMatter(text.replace("title:", "bad: 'x'y\ntitle:"));
		assert.equal("recapWasHere" in globalThis, false);
	});
});

describe("front matter that would eat time or memory", () => {
	const levels = (count: number) =>
		Array.from(
			{ length: count },
			(_, level) => `l${level}: &l${level} [${Array(9).fill(level ? `*l${level - 1}` : "lol")}]`,
		);
	const texts: Readonly<Record<string, string>> = {
		"aliases of aliases": `---\n${levels(12).join("\n")}\n---\n`,
		"brackets in brackets": `---\na: ${"[".repeat(30_000)}\n---\n`,
		"mappings in mappings": `---\n${"- ".repeat(30_000)}a\n---\n`,
		"JSON in JSON": `---json\n{"a": ${"[".repeat(30_000)}\n---\n`,
		"TOML in TOML": `+++\na = ${"[".repeat(30_000)}\n+++\n`,
		commas: `---\na: [${",".repeat(60_000)}]\n---\n`,
		"lines of blanks": `---\ntitle: A\n${`${" ".repeat(60)}\n`.repeat(990)}---\n`,
		"a thousand errors": `---\n${"k: 'v'x\n".repeat(990)}---\n`,
		"five megabytes without an end": `---\n${"key: value\n".repeat(450_000)}`,
		"five megabytes in one line": `---\n${"x".repeat(5_000_000)}`,
	};
	for (const [name, text] of Object.entries(texts)) {
		it(`is read at once: ${name}`, () => {
			const start = cpuTime();
			const { fields } = readFrontMatter(text);
			// Tens of milliseconds on a slow machine; without the limits it takes seconds, or ends the process.
			assert.ok(cpuTime() - start < 3_000);
			assert.ok(fields.length <= 1_000);
		});
	}
});
