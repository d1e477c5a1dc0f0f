import assert from "node:assert/strict";
import { newestRelease } from "../../../scripts/release-notes.ts";

const head = "# Changelog\n\nIn the manner of Keep a Changelog.\n\n";
const old = "## [1.1.0] - 2026-01-31\n\n- Older.\n";

describe("newestRelease", () => {
	for (const [what, changelog] of [
		["nothing is released yet", "## [Unreleased]\n\n### Added\n\n- All.\n"],
		["the changelog is empty", ""],
		["something unreleased stands above", `## [Unreleased]\n\n- New.\n\n${old}`],
		["it is written without brackets", `## Unreleased\n\n- New.\n\n${old}`],
	] as const)
		it(`is none where ${what}`, () => assert.equal(newestRelease(head + changelog, "1.1.0"), undefined));

	for (const [what, above] of [
		["the first section", ""],
		["below an empty section of what is unreleased", "## [Unreleased]\n\n"],
	] as const)
		it(`is ${what}, without its heading`, () => {
			const changelog = `${head}${above}## [1.2.0] - 2026-02-28\n\n### Added\n\n- New.\n- More.\n\n${old}`;
			const expected = { version: "1.2.0", notes: "### Added\n\n- New.\n- More." };
			assert.deepEqual(newestRelease(changelog, "1.2.0"), expected);
			assert.deepEqual(newestRelease(changelog.replaceAll("\n", "\r\n"), "1.2.0"), expected);
		});

	for (const [section, message] of [
		["## [1.2.0]\n\n- New.\n", 'Write "## [1.2.0]" in CHANGELOG.md as "## [1.2.3] - 2026-01-31".'],
		["## 1.2.0\n\n- New.\n", 'Write "## 1.2.0" in CHANGELOG.md as "## [1.2.3] - 2026-01-31".'],
		["## [1.2.0] - 2026-02-28\n", "Say in CHANGELOG.md what 1.2.0 brings."],
		[
			"## [1.3.0] - 2026-02-28\n\n- New.\n",
			"CHANGELOG.md's newest version is 1.3.0, package.json's is 1.2.0: make them one.",
		],
	] as const)
		it(`is refused with “${message}”`, () =>
			assert.throws(() => newestRelease(`${head}${section}\n${old}`, "1.2.0"), { message }));
});
