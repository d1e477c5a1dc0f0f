import assert from "node:assert/strict";
import { siteFromConfig } from "../../../../src/core/jekyll-layout/site-from-config.ts";
import { readYamlData } from "../../../../src/core/jekyll-layout/yaml-data.ts";
import { cpuTime } from "../../../support/cpu-time.ts";

describe("siteFromConfig", () => {
	it("gives the configuration's values, dates and versions as written, and Jekyll's defaults", () => {
		const site = siteFromConfig(
			"---\ntitle: Trips\nurl: 'https://example.org'\nsince: 2016-02-02\nauthor:\n  name: Ada\nplugins: [jekyll-feed]\n",
		);
		assert.deepEqual(JSON.parse(JSON.stringify(site)), {
			title: "Trips",
			url: "https://example.org",
			since: "2016-02-02",
			author: { name: "Ada" },
			plugins: ["jekyll-feed"],
			baseurl: "",
			permalink: "date",
			excerpt_separator: "\n\n",
		});
	});

	it("never throws, and keeps what can be read of a broken file", () => {
		assert.equal(siteFromConfig("title: Trips\nbad: [1, 2\nurl: https://example.org\n").title, "Trips");
		for (const text of [
			"",
			"- a\n- b",
			"\0",
			"a: *x",
			"%YAML 1.1\n---\n",
			"[".repeat(10_000),
			"x".repeat(300_000),
		]) {
			assert.equal(siteFromConfig(text).permalink, "date");
		}
	});

	const above = {
		nothing: [],
		"a line ---": ["---"],
		"a line --- with blanks": ["--- \t"],
		comments: ["# Welcome to Jekyll!", "#", "\t# indented", ""],
		"comments and a line ---": ["# Welcome to Jekyll!", "", "  ", "#---", "---"],
	};
	for (const [name, lines] of Object.entries(above)) {
		for (const lineEnd of ["\n", "\r\n", "\r"]) {
			for (const mark of ["", "\uFEFF"]) {
				it(`reads below ${name}, line ends ${JSON.stringify(lineEnd)}, ${mark ? "with" : "without"} a byte order mark`, () => {
					const config = [...lines, "title: Trips", "url: https://example.org", ""].join(lineEnd);
					const { title, url } = siteFromConfig(mark + config);
					assert.deepEqual([title, url], ["Trips", "https://example.org"]);
				});
			}
		}
	}

	it("takes text above a line --- for the configuration, and what follows a second one for none", () => {
		const { title, url } = siteFromConfig("title: Trips\n---\nurl: https://example.org\n");
		assert.deepEqual([title, url], ["Trips", ""]);
	});

	// Where a comment's line end was taken in two ways, 26 lines took seconds and 40 took hours.
	for (const line of ["# a comment\r\n", "#\r\n", " \t\r\n", "# a\r\n\r\n \r\n"]) {
		it(`reads below many lines ${JSON.stringify(line)} at once`, () => {
			const head = line.repeat(26);
			const start = cpuTime();
			assert.equal(siteFromConfig(`${head}title: Trips\r\n`).title, "Trips");
			assert.deepEqual(readYamlData(`${head}- Ada\r\n- Bob\r\n`), ["Ada", "Bob"]);
			assert.ok(cpuTime() - start < 1_000);
		});
	}
});
