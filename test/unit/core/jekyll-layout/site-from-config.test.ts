import assert from "node:assert/strict";
import { siteFromConfig } from "../../../../src/core/jekyll-layout/site-from-config.ts";

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
});
