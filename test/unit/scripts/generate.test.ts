import assert from "node:assert/strict";
import { withMarkedTable } from "../../../scripts/generate/marked-table.ts";
import { rulePage } from "../../../scripts/generate/rule-page.ts";
import { withRuleSettings, withRuleTexts } from "../../../scripts/generate/rule-settings.ts";
import { ruleTable } from "../../../scripts/generate/rule-table.ts";
import { settingTable } from "../../../scripts/generate/setting-table.ts";
import { snippetTable } from "../../../scripts/generate/snippet-table.ts";
import { staleFiles } from "../../../scripts/generate.ts";
import type { Rule } from "../../../src/core/rules/rule.ts";

/** A rule with a fix, certain or not. */
function ruleWith(isCertain: boolean): Rule {
	const range = { start: 0, end: 5 };
	return {
		id: "no-fog",
		summary: "The hall is clear.",
		rationale: "Nobody sees through fog.",
		defaultSeverity: "hint",
		examples: [{ bad: "\tfog \n", good: "air\n", facts: { isPostByPath: true } }],
		check: () => [
			{
				message: "Open a window.",
				range,
				fixes: [{ title: "Air the hall", edits: [{ range, newText: "air" }], isCertain }],
			},
		],
	};
}

const rule = ruleWith(true);

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
		assert.match(page, /~~~md\n→fog·\n~~~\n\nMended by the quick fix and by fix all:\n\n~~~md\nair\n~~~\n$/);
		assert.match(
			rulePage(ruleWith(false)),
			/\n\nMended by the quick fix, which fix all leaves to the writer:\n\n/,
		);
	});

	it("gives each rule a property of the setting, and keeps the rest of the manifest", () => {
		const manifest = { name: "x", contributes: { configuration: { properties: { "recap.posts": {} } } } };
		const { name, contributes } = JSON.parse(withRuleSettings(JSON.stringify(manifest), [rule]));
		assert.equal(name, "x");
		const { "recap.posts": posts, "recap.rules": setting } = contributes.configuration.properties;
		assert.deepEqual(posts, {});
		assert.equal(setting.properties["no-fog"].default, "hint");
	});

	it("gives each rule's property its text, and takes back those of rules that are gone", () => {
		const texts = withRuleTexts('{ "rule.gone": "Gone.", "displayName": "Recap" }', [rule]);
		assert.deepEqual(JSON.parse(texts), { displayName: "Recap", "rule.no-fog": "The hall is clear." });
	});

	it("writes a table between its marks, twice the same", () => {
		const readme = "# X\n\n<!-- rules:start -->\nold\n<!-- rules:end -->\n\nMore.\n";
		const table = { head: ["a", "b"], rows: [["1|2", "3\n4"]] };
		const once = withMarkedTable(readme, "rules", table);
		assert.equal(
			once,
			"# X\n\n<!-- rules:start -->\n\n| a | b |\n| --- | --- |\n| 1\\|2 | 3 4 |\n\n<!-- rules:end -->\n\nMore.\n",
		);
		assert.equal(withMarkedTable(once, "rules", table), once);
		assert.equal(withMarkedTable(readme, "other", table), readme);
	});

	it("tables each rule with its page and whether it has a fix", () => {
		const cells = ["[no-fog](docs/rules/no-fog.md)", "The hall is clear.", "hint"];
		assert.deepEqual(ruleTable([rule, ruleWith(false), { ...rule, check: () => [] }]).rows, [
			[...cells, "yes, fix all too"],
			[...cells, "yes"],
			[...cells, "no"],
		]);
	});

	it("tables the settings of one section or of several", () => {
		const section = { properties: { "recap.posts": { default: [], markdownDescription: "Globs." } } };
		const row = ["`recap.posts`", "`[]`", "Globs."];
		const table = (configuration: unknown) =>
			settingTable(JSON.stringify({ contributes: { configuration } }));
		assert.deepEqual(table(section).rows, [row]);
		assert.deepEqual(table([section, section]).rows, [row, row]);
	});

	it("tables what a setting can be", () => {
		const properties = {
			"recap.run": {
				...{ default: "a", enum: ["a", "b"], enumDescriptions: ["At once.", "Later."] },
				markdownDescription: "When.",
			},
			"recap.kind": { default: "a", enum: ["a", "b"], markdownDescription: "Which." },
		};
		const cells = settingTable(JSON.stringify({ contributes: { configuration: { properties } } })).rows.map(
			(row) => row.at(-1),
		);
		assert.deepEqual(cells, ["When. `a`: At once. `b`: Later.", "Which. One of `a`, `b`."]);
	});

	it("tables the snippets", () => {
		const file = { Fog: { prefix: "recap-fog", description: "Fog in the hall.", body: ["fog"] } };
		assert.deepEqual(snippetTable(JSON.stringify(file)).rows, [["`recap-fog`", "Fog in the hall."]]);
	});
});
