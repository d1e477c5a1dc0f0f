import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { textKey } from "../../scripts/generate/resolve-texts.ts";
import { rules } from "../../src/core/rules/index.ts";
import { readManifest } from "../support/read-manifest.ts";

interface Command {
	readonly command: string;
	readonly title: string;
	readonly category: string;
	readonly enablement?: string;
	readonly icon?: string | Readonly<Record<string, string>>;
}

interface Placed {
	readonly command: string;
	readonly when?: string;
}

interface Setting {
	readonly markdownDescription?: string;
	readonly default?: unknown;
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const { contributes } = readManifest();
const commands: readonly Command[] = contributes.commands;
const menus: Readonly<Record<string, readonly Placed[]>> = contributes.menus;
const sections: readonly { readonly properties: Readonly<Record<string, Setting>> }[] = [
	contributes.configuration,
].flat();
const settings = sections.flatMap(({ properties }) => Object.entries(properties));
/** Names of what VS Code shows, `enumDescriptions` aside. */
const visible =
	/^(?:displayName|title|category|label|(?:markdown)?[dD]escription|.*DeprecationMessage|placeholder)$/;

describe("The manifest", () => {
	for (const { command, title, category, enablement, icon = {} } of commands) {
		it(`says of ${command} what it does and where it can be used`, () => {
			assert.match(command, /^recap\.[a-z][A-Za-z]+$/);
			assert.match(title, /^[A-Z][^:]+$/);
			assert.equal(category, "Recap");
			// A command that menus of other files' rows offer too is hidden from the palette instead.
			const inPalette = menus.commandPalette?.find((entry) => entry.command === command)?.when;
			assert.ok(
				enablement ?? inPalette,
				"Say in its record where it is offered: by `enablement`, or by a place in the menu `commandPalette`.",
			);
			for (const path of typeof icon === "string" ? [] : Object.values(icon))
				assert.ok(existsSync(new URL(`../../${path}`, import.meta.url)), path);
		});
	}

	it("has no two commands of one title", () => {
		assert.equal(new Set(commands.map(({ title }) => title)).size, commands.length);
	});

	it("puts only its own commands into menus and on keys, never without a condition", () => {
		const placed: readonly Placed[] = [...Object.values(menus).flat(), ...contributes.keybindings];
		const ids = commands.map(({ command }) => command);
		for (const { command, when } of placed) {
			assert.ok(ids.includes(command), command);
			assert.ok(when, `${command} shows everywhere`);
		}
	});

	it("explains every setting in whole sentences", () => {
		for (const [key, setting] of settings) {
			assert.match(key, /^recap\.[a-z][A-Za-z.]+$/);
			assert.match(setting.markdownDescription ?? "", /^[A-Z].{20,}\.$/s, key);
			assert.notEqual(setting.default, undefined, key);
		}
	});
});

describe("package.nls.json", () => {
	const used: string[] = [];
	const plain: string[] = [];
	const manifest = JSON.parse(read("package.json"));
	// What a model reads is not translated.
	for (const tool of manifest.contributes.languageModelTools) tool.inputSchema = {};
	JSON.parse(JSON.stringify(manifest), function (this: unknown, name: string, value: unknown) {
		const key = textKey(value);
		const isShown =
			visible.test(name) || (Array.isArray(this) && this.some((each) => textKey(each) !== undefined));
		if (key !== undefined) used.push(key);
		else if (isShown && typeof value === "string") plain.push(value);
		return value;
	});

	it("has every text that the manifest shows, and no others", () => {
		assert.deepEqual(Object.keys(JSON.parse(read("package.nls.json"))).sort(), [...new Set(used)].sort());
	});

	it("leaves no text in the manifest itself", () => assert.deepEqual(plain, []));
});

describe("The lists in docs/", () => {
	for (const { command, title } of commands) {
		it(`tell what ${command} does`, () => {
			const row = `| ${title} | \`${command}\` | `;
			assert.ok(read("docs/commands.md").includes(`\n${row}`), `docs/commands.md has no line "${row}…"`);
		});
	}

	it("name every setting", () => {
		for (const [key] of settings) {
			assert.ok(read("docs/settings.md").includes(`| \`${key}\` | `), `${key}: run npm run generate`);
		}
	});

	it("name every snippet", () => {
		for (const { path } of contributes.snippets) {
			for (const { prefix } of Object.values<{ prefix: string }>(JSON.parse(read(path)))) {
				assert.ok(read("docs/snippets.md").includes(`| \`${prefix}\` | `), `${prefix}: run npm run generate`);
			}
		}
	});

	it("name every rule", () => {
		for (const { id } of rules) {
			assert.ok(
				read("docs/rules.md").includes(`| [${id}](rules/${id}.md) | `),
				`${id}: run npm run generate`,
			);
		}
	});
});
