import assert from "node:assert/strict";
import fc from "fast-check";
import { toDestination } from "../../../../src/core/images/to-destination.ts";
import { toLocalPath } from "../../../../src/core/images/to-local-path.ts";

const raw = "https://raw.githubusercontent.com/ada/blog/master/";

describe("toDestination", () => {
	it("leads back to the file, and no destination leads out of the workspace folder", () => {
		const name = fc
			.string({
				unit: fc.constantFrom(..."aZ0-._~!*'()[]{}<>|\"%#?&=+:; @講ی€\u0301/"),
				minLength: 1,
				maxLength: 8,
			})
			.map((text) => `${text.replaceAll("/", "")}x`);
		const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((segments) => segments.join("/"));
		const folder = fc.constantFrom("", "static/", "docs/_posts/", "content/posts/", "public/");
		const filePath = fc.tuple(folder, path).map((parts) => parts.join(""));
		const base = fc.record({
			baseUrl: fc.constantFrom(raw, "/pics/", "//cdn.example/", "https://example.org/a%20b/"),
			folder: fc.constantFrom("", "static", "docs"),
			isForNew: fc.boolean(),
		});
		fc.assert(
			fc.property(filePath, filePath, fc.array(base, { maxLength: 2 }), (file, post, bases) => {
				const map = { folder: undefined, bases };
				const destination = toDestination(file, post, map);
				assert.doesNotMatch(destination, /[\s\\<>()"]/);
				const local = toLocalPath(destination, post, map);
				assert.ok(
					"paths" in local && local.paths.includes(file),
					`${file} → ${destination} → ${JSON.stringify(local)}`,
				);
			}),
			{ seed: 20260131, numRuns: 200 },
		);
		const written = fc.array(
			fc.constantFrom(
				"..",
				".",
				"/",
				"%2e",
				"%2E.",
				"\\",
				"%5c",
				"%2f",
				"a",
				" ",
				"\0",
				"{{ site.url }}",
				raw,
			),
			{
				maxLength: 10,
			},
		);
		fc.assert(
			fc.property(written, filePath, (parts, post) => {
				const map = { folder: undefined, bases: [{ baseUrl: raw, folder: "images", isForNew: true }] };
				const local = toLocalPath(parts.join(""), post, map);
				for (const found of "paths" in local ? local.paths : []) {
					assert.doesNotMatch(found, /^\/|(?:^|\/)[. ]*(?:\/|$)|[\\\0]/);
				}
			}),
			{ seed: 20260131, numRuns: 300 },
		);
	});
});
