import assert from "node:assert/strict";
import * as vscode from "vscode";
import { recap } from "./support.ts";

interface Section {
	readonly properties: Readonly<Record<string, { readonly default: unknown }>>;
}

interface Contributions {
	readonly commands: readonly { readonly command: string }[];
	readonly configuration: Section | readonly Section[];
	readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
}

describe("The manifest, in VS Code", () => {
	let contributes: Contributions;

	before(async () => {
		contributes = recap().packageJSON.contributes;
		await recap().activate();
	});

	it("contributes the commands that are registered, and no others", async () => {
		// VS Code makes some for each view.
		const views = Object.values(contributes.views)
			.flat()
			.map(({ id }) => `${id}.`);
		const known = (await vscode.commands.getCommands(true)).filter(
			(id) => id.startsWith("recap.") && !views.some((view) => id.startsWith(view)),
		);
		assert.deepEqual(known.sort(), contributes.commands.map(({ command }) => command).sort());
	});

	it("shows texts, not the keys of package.nls.json", () => {
		const shown = JSON.stringify(contributes);
		assert.match(shown, /"title":"Insert Session","category":"Recap"/);
		assert.doesNotMatch(shown, /"%[\w.-]+%"/);
	});

	it("gives every setting the default it states", () => {
		const configuration = vscode.workspace.getConfiguration();
		for (const { properties } of [contributes.configuration].flat()) {
			for (const [key, { default: stated }] of Object.entries(properties)) {
				assert.deepEqual(configuration.inspect(key)?.defaultValue, stated, key);
			}
		}
	});
});
