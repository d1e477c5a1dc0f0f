import assert from "node:assert/strict";
import { main } from "../../../src/cli/main.ts";
import { dialects } from "../../../src/core/dialects/index.ts";
import { FakeSurroundings, failure } from "../../support/fake-surroundings.ts";

const broken = "---\nlayout: post\ntitle: a: b\ndate: 2016-02-02\n---\n";
const ids = dialects.map(({ id }) => id).join(", ");
const own =
	"posts, images.folder, images.baseUrl, images.maxSize, dialect, frontMatter.required, rules, frontMatter.schema";

describe("settings of the command line", () => {
	async function fix(files: Readonly<Record<string, string | Error>>) {
		const surroundings = new FakeSurroundings({ "a.md": broken, ...files });
		const code = await main(["check", "--fix", "a.md"], surroundings);
		return { code, output: surroundings.output, errors: surroundings.errors, written: surroundings.written };
	}

	for (const [settings, ...sentences] of [
		["{ not json", "Correct line 1 at column 3: it is not JSON."],
		['{\n  "rules": {}\n', "Correct line 3 at column 1: it is not JSON."],
		["", "Correct line 1 at column 1: it is not JSON."],
		["[]", "Write the settings as one JSON object in { }."],
		["null", "Write the settings as one JSON object in { }."],
		['"rules"', "Write the settings as one JSON object in { }."],
		['{ "rulez": {} }', `There is no setting "rulez"; the command line takes ${own}.`],
		['{ "recap.rules": {} }', `There is no setting "recap.rules"; the command line takes ${own}.`],
		['{ "dialect": "wordpres" }', `Write "dialect" as one of auto, ${ids}.`],
		['{ "dialect": ["hugo"] }', `Write "dialect" as one of auto, ${ids}.`],
		['{ "dialect": null }', `Write "dialect" as one of auto, ${ids}.`],
		['{ "posts": "*.md" }', 'Write "posts" as a list of patterns, such as ["content/**"].'],
		['{ "posts": [1] }', 'Write "posts" as a list of patterns, such as ["content/**"].'],
		['{ "posts": [""] }', 'Write "posts" as a list of patterns, such as ["content/**"].'],
		['{ "rules": "off" }', 'Write "rules" as an object, such as { "vague-link-text": "off" }.'],
		['{ "rules": ["off"] }', 'Write "rules" as an object, such as { "vague-link-text": "off" }.'],
		['{ "rules": { "alt": "off" } }', 'There is no rule "alt".'],
		[
			'{ "rules": { "invalid-date": "loud" } }',
			'Write the severity of "invalid-date" as one of error, warning, information, hint, off.',
		],
		[
			'{ "rules": { "invalid-date": 0 } }',
			'Write the severity of "invalid-date" as one of error, warning, information, hint, off.',
		],
		['{ "images.maxSize": "big" }', 'Write "images.maxSize" as a number of kB, 0 for any size.'],
		['{ "images.maxSize": -1 }', 'Write "images.maxSize" as a number of kB, 0 for any size.'],
		['{ "images.folder": 1 }', 'Write "images.folder" as a folder, such as "images".'],
		[
			'{ "images.folder": "../x" }',
			"Set recap.images.folder to a folder inside the workspace folder, such as images.",
		],
		['{ "images.baseUrl": {} }', 'Write "images.baseUrl" as an address, such as "/images/".'],
		[
			'{ "rulez": 1, "dialect": 2, "rules": { "alt": "off" } }',
			`There is no setting "rulez"; the command line takes ${own}.`,
			`Write "dialect" as one of auto, ${ids}.`,
			'There is no rule "alt".',
		],
	] as const) {
		it(`nothing is mended with ${JSON.stringify(settings)}`, async () => {
			assert.deepEqual(await fix({ "recap.config.json": settings }), {
				code: 2,
				output: "",
				errors: sentences.map((sentence) => `recap: recap.config.json: ${sentence}\n`).join(""),
				written: {},
			});
		});
	}

	for (const [code, reason] of [
		["EACCES", "access is denied"],
		["EISDIR", "it is a folder, not a file"],
	] as const) {
		for (const file of ["recap.config.json", ".vscode/settings.json"]) {
			it(`nothing is mended where ${file} cannot be read: ${code}`, async () => {
				assert.deepEqual(await fix({ [file]: failure(code) }), {
					code: 2,
					output: "",
					errors: `recap: Cannot read ${file}: ${reason}.\n`,
					written: {},
				});
			});
		}
	}

	it("need not be there", async () => {
		assert.equal((await fix({})).code, 0);
		assert.equal((await fix({ ".vscode/settings.json": failure("ENOTDIR") })).code, 0);
	});

	it("are understood in every form that is allowed", async () => {
		for (const settings of [
			"{}",
			'\uFEFF{ "$schema": "https://a.example/schema.json", "dialect": "auto" }',
			'{ "dialect": "jekyll", "posts": ["./posts/**"], "rules": { "invalid-date": "off" }, "images.maxSize": 0 }',
			'{\r\n\t// ours\r\n\t"images.folder": "images", "images.baseUrl": "/images/", /* both */\r\n}',
		]) {
			assert.deepEqual((await fix({ "recap.config.json": settings })).errors, "", settings);
		}
	});

	describe("in VS Code's file", () => {
		const inVSCode = async (settings: string) => {
			const { code, errors } = await fix({ ".vscode/settings.json": settings });
			return { code, errors };
		};

		it("may stand beside those of the editor and of others, or not at all", async () => {
			for (const settings of [
				'{ "editor.tabSize": "any", "rules": 1, "recapitulate": {}, "[markdown]": { "recap.x": 1 } }',
				'{ "recap.preview.layout": "site", "recap.frontMatter.required": ["tags"], "recap.check.run": "off" }',
				'{ "recap.rules": { "invalid-date": "off" }, "recap.dialect": "jekyll", "recap.posts": ["posts/**"] }',
				"",
				"// nothing yet\n",
			]) {
				assert.deepEqual(await inVSCode(settings), { code: 0, errors: "" }, settings);
			}
		});

		for (const [settings, sentence] of [
			["{ ", "Correct line 1 at column 3: it is not JSON."],
			[
				'{ "recap.dialects": "hugo" }',
				'There is no setting "recap.dialects"; the command line takes recap.posts, recap.images.folder, recap.images.baseUrl, recap.images.maxSize, recap.dialect, recap.frontMatter.required, recap.rules, recap.frontMatter.schema.',
			],
			['{ "recap.dialect": "wordpres" }', `Write "recap.dialect" as one of auto, ${ids}.`],
			[
				'{ "recap.rules": { "invalid-date": "on" } }',
				'Write the severity of "invalid-date" as one of error, warning, information, hint, off.',
			],
			[
				'{ "recap.images.maxSize": "1 MB" }',
				'Write "recap.images.maxSize" as a number of kB, 0 for any size.',
			],
		] as const) {
			it(`nothing is mended with ${JSON.stringify(settings)}`, async () => {
				assert.deepEqual(await inVSCode(settings), {
					code: 2,
					errors: `recap: .vscode/settings.json: ${sentence}\n`,
				});
			});
		}
	});

	it("are checked for standard input too", async () => {
		const surroundings = new FakeSurroundings({ "recap.config.json": '{ "rulez": {} }' }, broken);
		assert.equal(await main(["check", "--fix", "--stdin-filename", "a.md"], surroundings), 2);
		assert.equal(surroundings.output, "");
	});
});
