import fc from "fast-check";
import { readSiteConfig, siteConfigNames } from "../../../../src/core/blog/site-config.ts";

describe("readSiteConfig", () => {
	it("never throws, whatever the file", () => {
		fc.assert(
			fc.property(fc.constantFrom(...siteConfigNames), fc.string(), (name, text) => {
				readSiteConfig(name, text);
			}),
			{ numRuns: 100 },
		);
	});
});
