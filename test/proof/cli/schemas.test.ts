import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { type Schema, Validator } from "@cfworker/json-schema";
import { main } from "../../../src/cli/main.ts";
import { rules } from "../../../src/core/rules/index.ts";
import { FakeSurroundings } from "../../support/fake-surroundings.ts";
import { FakeWeb } from "../../support/fake-web.ts";

const root = new URL("../../../", import.meta.url);
const schemaOf = (name: string): Schema =>
	JSON.parse(readFileSync(new URL(`schemas/cli/${name}.json`, root), "utf8"));

async function print(files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<unknown> {
	const surroundings = new FakeSurroundings(files);
	surroundings.web = new FakeWeb({
		"https://conf.dev/": 404,
		"https://a.dev/old": [301, "/new/a"],
		"https://a.dev/new/a": 200,
	});
	await main(argv, surroundings);
	return JSON.parse(surroundings.output);
}

function assertFits(name: string, data: unknown, what: string): void {
	assert.deepEqual(
		new Validator(schemaOf(name), "2020-12", false).validate(JSON.parse(JSON.stringify(data))).errors,
		[],
		what,
	);
}

/** Every example of a rule, as a file. */
const examples = rules.flatMap(({ id, examples: own, clean = [] }) =>
	[...own.map(({ bad }) => bad), ...clean].map((text, at) => [`${id}-${at}.md`, text] as const),
);

const samples = readdirSync(new URL("samples/", root), { recursive: true, encoding: "utf8" })
	.filter((name) => name.endsWith(".md"))
	.map((name) => [name, readFileSync(new URL(`samples/${name}`, root), "utf8")] as const);

const odd: readonly (readonly [string, string])[] = [
	["empty.md", ""],
	["toml.md", '+++\ntitle = "x"\ndate = 2016-02-02\ntags = ["a", "b"]\n+++\nHello\n'],
	["json.md", '---json\n{ "title": "x", "nested": { "a": [1, null, true] } }\n---\n'],
	["header.md", "Title: A day out\nDate: 2016-02-02\nTags: a, b\n\nHello\n"],
	["js.md", "---js\n({})\n---\n"],
	["unclosed.md", "---\ntitle: x\n"],
	["list.md", "---\n- a\n- b\n---\n"],
	["almost.md", "---\ntitle: x\n----\nHello\n"],
	[
		"html.md",
		"---\nlayout: post\ntitle: x\n---\n<div>\n[a](b) [c][d]\n</div>\n\n<img src='x.jpg'>\n\n![a]\n\n# A {#b}\n\nB\n=\n",
	],
];

describe("what the command line prints as JSON", () => {
	it("is what schemas/cli/read.json says, of every sample and every rule's examples", async () => {
		for (const [file, text] of [...samples, ...examples, ...odd])
			assertFits("read", await print({ [file]: text }, "read", file), file);
	});

	it("is what schemas/cli/check.json says, of the same", async () => {
		const files = Object.fromEntries([...samples, ...examples, ...odd, ["notes.md", "# Notes\n"]]);
		const printed = await print(files, "check", "--format", "json", ...Object.keys(files));
		assertFits("check", printed, "all");
		assert.ok(Array.isArray(printed) && printed.length > 100);
		assert.ok(printed.some((each) => "notChecked" in each));
	});

	it("is the same of links", async () => {
		const text = "---\nlayout: post\ntitle: x\n---\n\n[a](https://conf.dev/) [b](https://a.dev/old)\n";
		const printed = await print({ "a.md": text }, "links", "--format", "json", "a.md");
		assertFits("check", printed, "links");
		assert.ok(Array.isArray(printed));
		assert.deepEqual(
			printed.map(({ ruleId }) => ruleId),
			["dead-link", "moved-link"],
		);
	});

	it("is not just anything", () => {
		for (const [name, data] of [
			["check", [{ file: "a.md" }]],
			["check", {}],
			["read", { file: "a.md" }],
			["check", [{ file: "a.md", notChecked: "no front matter", more: 1 }]],
		] as const)
			assert.throws(() => assertFits(name, data, name));
	});
});
