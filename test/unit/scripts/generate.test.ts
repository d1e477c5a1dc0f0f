import assert from "node:assert/strict";
import { withCommandSections } from "../../../scripts/generate/command-sections.ts";
import { withTexts } from "../../../scripts/generate/manifest-texts.ts";
import { withMarkedTable } from "../../../scripts/generate/marked-table.ts";
import { rulePage } from "../../../scripts/generate/rule-page.ts";
import { ruleTable } from "../../../scripts/generate/rule-table.ts";
import { settingTexts, withSettings } from "../../../scripts/generate/setting-manifest.ts";
import { settingTable } from "../../../scripts/generate/setting-table.ts";
import { snippetTable } from "../../../scripts/generate/snippet-table.ts";
import { staleFiles } from "../../../scripts/generate.ts";
import type { Rule } from "../../../src/core/rules/rule.ts";
import { choiceSetting, type Setting } from "../../../src/core/settings/setting.ts";
import { assertNone } from "../../support/assert-none.ts";

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

const fog = choiceSetting({
	key: "fog",
	default: "thin",
	about: "How much fog there is.",
	choices: { thin: "One can see.", thick: "One cannot." },
	waitsForTrust: true,
});

const levels: Setting<object> = {
	key: "rules",
	default: {},
	about: "How much each check weighs.",
	wanted: "an object",
	schema: { type: "object", properties: { "no-fog": { type: "string", markdownDescription: rule.summary } } },
	scope: "resource",
	is: (value): value is object => typeof value === "object" && value !== null,
};

describe("npm run generate", () => {
	it("has been run since what it reads has changed", async () => {
		assertNone(
			(await staleFiles()).map(({ path }) => path),
			"Run npm run generate: these files no longer match what they are made from",
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

	it("makes the manifest's settings from their records, and keeps the rest of it", () => {
		const manifest = {
			name: "x",
			contributes: { configuration: { title: "t", properties: { "recap.gone": {} } } },
			capabilities: { untrustedWorkspaces: { supported: "limited" } },
		};
		const made = JSON.parse(withSettings(JSON.stringify(manifest), [fog, levels]));
		assert.deepEqual(made, {
			name: "x",
			contributes: {
				configuration: {
					title: "t",
					properties: {
						"recap.fog": {
							type: "string",
							enum: ["thin", "thick"],
							enumDescriptions: ["%setting.fog.thin%", "%setting.fog.thick%"],
							default: "thin",
							scope: "resource",
							markdownDescription: "%setting.fog%",
						},
						"recap.rules": {
							type: "object",
							properties: { "no-fog": { type: "string", markdownDescription: "%rule.no-fog%" } },
							default: {},
							scope: "resource",
							markdownDescription: "%setting.rules%",
						},
					},
				},
			},
			capabilities: {
				untrustedWorkspaces: { supported: "limited", restrictedConfigurations: ["recap.fog"] },
			},
		});
	});

	it("gives what is made its text, and takes back the texts of what is gone", () => {
		const texts = withTexts('{ "rule.gone": "Gone.", "displayName": "Recap" }', settingTexts([fog]), [
			"setting",
			"rule",
		]);
		assert.deepEqual(JSON.parse(texts), {
			displayName: "Recap",
			"setting.fog": "How much fog there is.",
			"setting.fog.thin": "One can see.",
			"setting.fog.thick": "One cannot.",
		});
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

	it("gives each command a section behind that of the one before it, and marks for what it takes", () => {
		const commands = [
			{ id: "recap.a", title: "A", about: "Does a.", argument: [{ key: "x", type: "string", about: "y" }] },
			{ id: "recap.b", title: "B", about: "Does b.", argument: [{ key: "x", type: "string", about: "y" }] },
			{ id: "recap.c", title: "C", about: "Does c." },
		] as const;
		const [marksOfA, marksOfB] = ["a", "b"].map(
			(id) => `<!-- recap.${id}:start -->\n<!-- recap.${id}:end -->\n`,
		);
		const page = "# X\n\n### `recap.a`, `recap.z`\n\nMore.\n\n## Y\n";
		const made = `# X\n\n### \`recap.a\`, \`recap.z\`\n\n${marksOfA}\nMore.\n\n### \`recap.b\`\n\n${marksOfB}\n### \`recap.c\`\n\nIt takes nothing.\n\n## Y\n`;
		assert.equal(withCommandSections(page, commands), made);
		assert.equal(withCommandSections(made, commands), made);
	});

	it("tables each rule with its page and whether it has a fix", () => {
		const cells = ["[no-fog](rules/no-fog.md)", "The hall is clear.", "hint"];
		assert.deepEqual(ruleTable([rule, ruleWith(false), { ...rule, check: () => [] }]).rows, [
			[...cells, "yes, fix all too"],
			[...cells, "yes"],
			[...cells, "no"],
		]);
	});

	it("tables the settings of one section or of several", () => {
		const section = { properties: { "recap.posts": { default: [], markdownDescription: "Globs." } } };
		const row = ["`recap.posts`", "`[]`", '<a id="recap.posts"></a>Globs.'];
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
		assert.deepEqual(cells, [
			'<a id="recap.run"></a>When. `a`: At once. `b`: Later.',
			'<a id="recap.kind"></a>Which. One of `a`, `b`.',
		]);
	});

	it("tables the snippets, with the engines they are for", () => {
		const rows = snippetTable().rows;
		const rowOf = (prefix: string) => rows.find(([name]) => name === `\`${prefix}\``);
		assert.deepEqual(
			["recap-front-matter-…", "recap-quote", "recap-figure"].map((prefix) => rowOf(prefix)?.at(-1)),
			["every engine but Plain Markdown", "every engine", "every engine but Zenn"],
		);
	});
});
