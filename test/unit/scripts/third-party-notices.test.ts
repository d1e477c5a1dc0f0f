import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundledPackages } from "../../../scripts/bundled-packages.ts";
import { noticeTitles, thirdPartyNotices } from "../../../scripts/third-party-notices.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";

describe("thirdPartyNotices", () => {
	let folder: string;
	beforeEach(async () => {
		folder = await newTemporaryFolder("notices");
	});
	afterEach(() => removeTemporaryFolder(folder));

	/** The notices of all code among files that are given by their paths; `texts/` has the licence texts of our own. */
	async function noticesOf(files: Readonly<Record<string, string>>): Promise<string> {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		const bundled = Object.keys(files).filter((path) => path.endsWith(".js"));
		const packages = await bundledPackages(bundled.map((path) => join(folder, path)));
		return thirdPartyNotices(packages, join(folder, "texts"));
	}

	const manifest = (name: string, version: string, license: unknown = "MIT") =>
		JSON.stringify({ name, version, license });

	it("give name, version, licence and licence text of each package, in order", async () => {
		const notices = await noticesOf({
			"src/main.js": "// Copyright of our own",
			"node_modules/yaml/package.json": manifest("yaml", "2.9.1", "ISC"),
			"node_modules/yaml/LICENSE": "Copyright Eemeli\r\n\r\nAs you like.\r\n",
			"node_modules/yaml/dist/deep/index.js": "export {};",
			"node_modules/@a/b/package.json": manifest("@a/b", "1.0.0", "(MPL-2.0 OR Apache-2.0)"),
			"node_modules/@a/b/LICENSE-MPL": "Mozilla's\n",
			"node_modules/@a/b/LICENSE": "Apache's\n",
			"node_modules/@a/b/NOTICE.md": "Made by A.\n",
			"node_modules/@a/b/index.js": "export {};",
			"node_modules/unused/package.json": manifest("unused", "1.0.0"),
		});
		const line = "=".repeat(80);
		assert.equal(
			notices,
			"Third-party notices\n\nRecap contains code of the packages below, each under its own licence.\n" +
				`\n${line}\n@a/b 1.0.0 (MPL-2.0 OR Apache-2.0)\n\nApache's\n\nMozilla's\n\nMade by A.\n` +
				`\n${line}\nyaml 2.9.1 (ISC)\n\nCopyright Eemeli\n\nAs you like.\n`,
		);
		assert.deepEqual(noticeTitles(notices), ["@a/b 1.0.0 (MPL-2.0 OR Apache-2.0)", "yaml 2.9.1 (ISC)"]);
	});

	it("give the licence of others' code that stands beside it, and look into no code of machines", async () => {
		const notices = await noticesOf({
			"node_modules/codec/package.json": manifest("codec", "1.0.0"),
			"node_modules/codec/LICENSE": "Mine\n",
			"node_modules/codec/lib/LICENSE.codec.md": "Theirs\n",
			"node_modules/codec/lib/deep/index.js": "export {};",
			"node_modules/codec/other/LICENSE": "Unused\n",
		});
		assert.ok(notices.endsWith("\ncodec 1.0.0 (MIT)\n\nMine\n\nTheirs\n"), notices);
	});

	it("name two versions of a package, and a version that is installed twice once", async () => {
		const entities = (at: string, version: string) => ({
			[`${at}/entities/package.json`]: manifest("entities", version),
			[`${at}/entities/license`]: "Felix's",
			[`${at}/entities/index.js`]: "export {};",
		});
		const notices = await noticesOf({
			...entities("node_modules", "9.0.0"),
			...entities("node_modules/htmlparser2/node_modules", "8.1.0"),
			...entities("node_modules/markdown-it/node_modules", "8.1.0"),
		});
		assert.deepEqual(noticeTitles(notices), ["entities 8.1.0 (MIT)", "entities 9.0.0 (MIT)"]);
	});

	it("repeat what files say of others' copyright, once, and not what the licence says", async () => {
		const notices = await noticesOf({
			"node_modules/a/package.json": manifest("a", "1.0.0"),
			"node_modules/a/COPYING": "Copyright (c) 2015, Ann.\nAs you like.",
			"node_modules/a/one.js":
				"/*! a\n * Copyright (c) Bea\n */\n// Copyright (c) 2015 Ann.\n// As you like.\nf();\n",
			"node_modules/a/two.js":
				"let c; // (c) is no year\n\t// (c) 2020 Cy\n\t// Free.\n\n/*! a\r\n * Copyright (c) Bea */",
		});
		assert.equal(
			notices.split("As you like.")[1],
			"\n\n/*! a\n * Copyright (c) Bea\n */\n\n// (c) 2020 Cy\n\t// Free.\n",
		);
	});

	const bare = { "node_modules/@a/b/package.json": manifest("@a/b", "1.0.0"), "node_modules/@a/b/i.js": "" };

	it("take a licence text that a package comes without from our own", async () => {
		const notices = await noticesOf({ ...bare, "texts/@a/b.txt": "Copyright B\n" });
		assert.ok(notices.endsWith("\n@a/b 1.0.0 (MIT)\n\nCopyright B\n"), notices);
	});

	it("refuse a package without a licence text", () =>
		assert.rejects(noticesOf({ ...bare, "node_modules/@a/b/README.md": "MIT licence" }), {
			name: "PlainError",
			message:
				"@a/b 1.0.0 is bundled, but comes without a licence text: put one into scripts/licences/@a/b.txt.",
		}));

	for (const license of [undefined, [{ type: "MIT" }]]) {
		it(`refuse a package whose licence is ${JSON.stringify(license)}`, () =>
			assert.rejects(
				noticesOf({
					"node_modules/a/package.json": JSON.stringify({ name: "a", version: "1.0.0", license }),
					"node_modules/a/LICENSE": "As you like.",
					"node_modules/a/i.js": "",
				}),
				{ name: "PlainError", message: /^a 1\.0\.0 is bundled, but its package\.json names no licence/ },
			));
	}
});
