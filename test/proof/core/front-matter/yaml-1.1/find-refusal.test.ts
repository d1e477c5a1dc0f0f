import assert from "node:assert/strict";
import { findLibyamlRefusal } from "../../../../../src/core/front-matter/yaml-1.1/find-refusal.ts";

describe("findLibyamlRefusal", () => {
	it("takes time in step with the text", () => {
		for (const part of ["a: [b]\n", "'a' ", "&a ", "|\n", "a:\n - b\n"]) {
			const start = process.cpuUsage().user;
			findLibyamlRefusal(part.repeat(60_000 / part.length));
			assert.ok(process.cpuUsage().user - start < 1_500_000, part);
		}
	});
});
