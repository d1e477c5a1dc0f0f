import assert from "node:assert/strict";
import { rulePage } from "../../../scripts/generate/rule-page.ts";
import { withRuleSettings } from "../../../scripts/generate/rule-settings.ts";
import { withRuleTable } from "../../../scripts/generate/rule-table.ts";
import { staleFiles } from "../../../scripts/generate.ts";
import type { Rule } from "../../../src/core/rules/rule.ts";

const rule: Rule = {
	id: "no-fog",
	summary: "The hall is clear.",
	rationale: "Nobody sees through fog.",
	defaultSeverity: "hint",
	examples: [{ bad: "\tfog \n", good: "air\n" }],
	check: () => [],
};

describe("npm run generate", () => {
	it("has been run since the rules changed", async () => {
		assert.deepEqual(
			(await staleFiles()).map(({ path }) => path),
			[],
			"run npm run generate",
		);
	});

	it("writes a page per rule, with blanks made visible", () => {
		const page = rulePage(rule);
		assert.match(page, /^# no-fog\n\nThe hall is clear\.\n\nNobody sees through fog\.\n/);
		assert.match(page, /~~~md\n→fog·\n~~~\n\nMended by the quick fix:\n\n~~~md\nair\n~~~\n$/);
	});

	it("gives each rule a property of the setting, and keeps the rest of the manifest", () => {
		const manifest = { name: "x", contributes: { configuration: { properties: { "recap.posts": {} } } } };
		const { name, contributes } = JSON.parse(withRuleSettings(JSON.stringify(manifest), [rule]));
		assert.equal(name, "x");
		const { "recap.posts": posts, "recap.rules": setting } = contributes.configuration.properties;
		assert.deepEqual(posts, {});
		assert.equal(setting.properties["no-fog"].default, "hint");
	});

	it("writes the table between the marks, twice the same", () => {
		const readme = "# X\n\n<!-- rules:start -->\nold\n<!-- rules:end -->\n\nMore.\n";
		const once = withRuleTable(readme, [rule]);
		assert.match(
			once,
			/rules:start -->\n\n\| rule .*\n.*\n\| \[no-fog\]\(docs\/rules\/no-fog\.md\) \| The hall is clear\. \| hint \| yes \|\n\n<!-- rules:end/,
		);
		assert.equal(withRuleTable(once, [rule]), once);
		assert.equal(withRuleTable("# X\n", [rule]), "# X\n");
	});
});
