import assert from "node:assert/strict";
import { packageFaults } from "../../../scripts/package-contents.ts";

const manifest = {
	main: "./dist/extension.js",
	browser: "./dist/extension.js",
	icon: "media/icon.png",
	displayName: "%displayName%",
	contributes: {
		snippets: [{ path: "./snippets/recap.code-snippets" }],
		configuration: { properties: { "recap.rules": { properties: { "no-fog": {} } } } },
	},
};

const whole = [
	...["[Content_Types].xml", "extension.vsixmanifest"],
	...["extension/package.json", "extension/readme.md", "extension/changelog.md", "extension/LICENSE.txt"],
	...["extension/dist/extension.js", "extension/dist/main.js", "extension/media/icon.png"],
	...["extension/snippets/recap.code-snippets", "extension/docs/images/preview.webp"],
	...["extension/docs/rules/no-fog.md", "extension/dist/THIRD-PARTY-NOTICES.txt"],
	...["extension/docs/commands.md", "extension/docs/beside-other-extensions.md"],
	...["extension/package.nls.json", "extension/package.nls.de.json"],
	...["extension/l10n/bundle.l10n.de.json", "extension/l10n/bundle.l10n.pt-br.json"],
];

describe("packageFaults", () => {
	it("finds none in what users need", () => assert.deepEqual(packageFaults(whole, manifest), []));

	for (const stranger of [
		...[
			"extension/dist/extension.js.map",
			"extension/src/vscode/extension.ts",
			"extension/node_modules/yaml/index.js",
		],
		...["extension/docs/architecture.md", "extension/dist/deep/extension.js", "extension/.npmrc"],
		...["extension/l10n/notes.md", "extension/dist/cli.mjs", "extension/l10n/bundle.l10n.json"],
	]) {
		it(`finds ${stranger}`, () => {
			assert.deepEqual(packageFaults([...whole, stranger], manifest), [
				`${stranger} does not belong into it`,
			]);
		});
	}

	for (const needed of [
		"extension/readme.md",
		"extension/dist/extension.js",
		"extension/dist/main.js",
		"extension/snippets/recap.code-snippets",
		"extension/docs/rules/no-fog.md",
		"extension/dist/THIRD-PARTY-NOTICES.txt",
		"extension/package.nls.json",
		"extension/l10n/bundle.l10n.de.json",
	]) {
		it(`misses ${needed}`, () => {
			const faults = packageFaults(
				whole.filter((name) => name !== needed),
				manifest,
			);
			assert.deepEqual([...new Set(faults)], [`${needed} is missing`]);
		});
	}
});
