import assert from "node:assert/strict";
import { isSiteFile } from "../../../../src/core/blog/engine-files.ts";
import { readSiteConfig, type SiteConfig, siteConfigNames } from "../../../../src/core/blog/site-config.ts";
import { assertNone } from "../../../support/assert-none.ts";

const nothing: SiteConfig = {
	address: undefined,
	defaultPicture: undefined,
	excerptSeparator: undefined,
	excerptWords: undefined,
	timeZone: undefined,
};

describe("siteConfigNames", () => {
	it("are files that tell an engine: the lists of a site's files have them", () => {
		assertNone(
			siteConfigNames.filter((name) => !isSiteFile(name)),
			"Give each of these files a sign `siteFile` in its dialect",
		);
	});
});

describe("readSiteConfig", () => {
	it("reads Jekyll's", () => {
		assert.deepEqual(
			readSiteConfig(
				"_config.yml",
				'title: Notes\nurl: "https://notes.example"\nexcerpt_separator: <!--cut-->\ntimezone: Europe/Berlin\n',
			),
			{
				...nothing,
				address: "https://notes.example",
				excerptSeparator: "<!--cut-->",
				timeZone: "Europe/Berlin",
			},
		);
	});

	it("reads Hugo's, in each of its formats and whatever the case of its keys", () => {
		const wanted = {
			...nothing,
			address: "https://notes.example/",
			defaultPicture: "/images/card.png",
			excerptWords: 30,
		};
		for (const [name, text] of [
			[
				"hugo.toml",
				'baseURL = "https://notes.example/"\nsummaryLength = 30\n\n[params]\nimages = ["/images/card.png"]\n',
			],
			[
				"config.yaml",
				"---\nbaseurl: https://notes.example/\nsummarylength: 30\nparams:\n  images: [/images/card.png]\n",
			],
			[
				"hugo.json",
				'{ "baseURL": "https://notes.example/", "summaryLength": 30, "params": { "images": ["/images/card.png"] } }',
			],
		] as const)
			assert.deepEqual(readSiteConfig(name, text), wanted, name);
	});

	it("reads Zola's", () => {
		assert.equal(
			readSiteConfig("config.toml", 'base_url = "https://notes.example"\n').address,
			"https://notes.example",
		);
	});

	it("takes no value of another type, and a broken file for what can be read of it", () => {
		assert.deepEqual(
			readSiteConfig("_config.yml", "url: [1]\nsummaryLength: -3\nexcerpt_separator:\n"),
			nothing,
		);
		assert.equal(
			readSiteConfig("_config.yml", "url: https://notes.example\nother: [a\n").address,
			"https://notes.example",
		);
	});
});
