import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { usage } from "../../src/cli/usage.ts";
import { dialects } from "../../src/core/dialects/index.ts";
import * as answers from "../../src/core/inserts/answers.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import { isRefusal } from "../../src/core/text/refusal.ts";
import { assertLists } from "../support/assert-none.ts";
import { readManifest } from "../support/read-manifest.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const { contributes } = readManifest();
const ids: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
const commandTitles = contributes.commands.map(({ title }: { title: string }) => title);

const readers: Readonly<Record<string, (argument: unknown) => object>> = {
	"recap.insertSession": answers.readSessionAnswers,
	"recap.addToSession": answers.readSessionPart,
	"recap.insertImage": answers.readImageAnswers,
	"recap.insertSlides": answers.readSlidesAnswers,
	"recap.insertVideo": answers.readVideoAnswers,
};

const pages = [
	...["README.md", "CONTRIBUTING.md"],
	...["docs/commands.md", "docs/cli.md", "docs/preview.md", "docs/architecture.md"],
	...["docs/rules.md", "docs/settings.md", "docs/snippets.md", "docs/beside-other-extensions.md"],
];

describe("Documents", () => {
	for (const path of pages) {
		it(`${path} links only to what is there`, () => {
			const { links, images } = readPost(read(path), { path }).body;
			const addresses = [...links, ...images].map(({ destination }) => destination);
			const missing = addresses.filter(
				(address) => !/^https?:/.test(address) && !existsSync(new URL(address, new URL(path, root))),
			);
			assert.deepEqual(missing, []);
		});
	}

	it("show every picture that is kept for them", () => {
		const shown = pages.flatMap((path) => {
			const { images } = readPost(read(path), { path }).body;
			return images.map(({ destination }) => new URL(destination, new URL(path, root)).href);
		});
		const kept = readdirSync(new URL("docs/images/", root)).map(
			(name) => new URL(`docs/images/${name}`, root).href,
		);
		assert.deepEqual(
			kept.filter((picture) => !shown.includes(picture)),
			[],
		);
	});

	it("give each command and setting an address", () => {
		const anchors = (path: string) =>
			[...read(path).matchAll(/^\|.*<a id="(.+?)"><\/a>/gm)].map(([, id]) => id);
		assert.deepEqual(anchors("docs/commands.md").sort(), [...ids].sort());
		assert.deepEqual(
			anchors("docs/settings.md").sort(),
			Object.keys(contributes.configuration.properties).sort(),
		);
	});

	it("name rules, commands and settings beside other extensions' as they are called", () => {
		const page = read("docs/beside-other-extensions.md");
		const { properties } = contributes.configuration;
		const rules = Object.keys(properties["recap.rules"].properties);
		const named = [...page.matchAll(/`"?(recap\.[\w.]*\w)["`]/g)].map(([, name = ""]) => name);
		const cells = [...page.matchAll(/^\| MD.*?\| (.*?) \|/gm)].flatMap(([, cell = ""]) =>
			[...cell.matchAll(/`([a-z-]+)`/g)].map(([, id = ""]) => id),
		);
		const titles = [...page.matchAll(/\*([A-Z][A-Za-z ]+?)\*/g)].map(([, title = ""]) => title);
		const others = ["Format Document", "Print current document to HTML"];
		assert.ok(cells.length > 6 && named.length > 1 && titles.length > 3);
		assert.deepEqual(
			[
				...named.filter((name) => !(name in properties)),
				...cells.filter((id) => !rules.includes(id)),
				...titles.filter((title) => !commandTitles.includes(title) && !others.includes(title)),
			],
			[],
		);
	});

	it("README names every dialect", () => {
		const named = dialects.filter(({ id }) => id !== "custom" && id !== "plain");
		const readme = read("README.md").replace(/\s+/g, " ");
		assert.deepEqual(
			named.filter(({ label }) => !readme.includes(label)).map(({ label }) => label),
			[],
		);
	});

	it("README names commands and settings as they are called", () => {
		const readme = read("README.md");
		const [, table = ""] = /^\| when you want to \|.*\n((?:\|.*\n)+)/m.exec(readme) ?? [];
		const titles = [
			...[...table.matchAll(/\*\*(.+?)\*\*/g)].map(([, title = ""]) => title),
			...[...readme.matchAll(/\bRecap: ([A-Z][A-Za-z ]*[a-z])[*`]/g)].map(([, title = ""]) => title),
		];
		const names = [...readme.matchAll(/`"?(recap\.[\w.]*\w)[`"]/g)].map(([, name = ""]) => name);
		const settings = Object.keys(contributes.configuration.properties);
		assert.ok(titles.length > 20 && names.length > 5);
		assert.deepEqual(
			[
				...titles.filter((title) => !commandTitles.includes(title)),
				...names.filter((name) => !settings.includes(name)),
			],
			[],
		);
	});

	it("docs/commands.md tells what each command takes", () => {
		const headings = readPost(read("docs/commands.md"), {}).body.headings.map(({ text }) => text);
		const told = headings.flatMap((heading) => heading.match(/recap\.\w+/g) ?? []);
		assertLists(told, ids, {
			missing: "Run npm run generate for a section on each in docs/commands.md",
			beside:
				"Take the sections of these out of docs/commands.md, for no command is called so, or tell of each once",
		});
	});

	for (const path of ["README.md", "docs/commands.md"]) {
		it(`${path} gives examples that Recap takes`, () => {
			const examples = [...read(path).matchAll(/^```json\n(.*?)^```$/gms)].map(([, json = ""]) =>
				JSON.parse(json),
			);
			const bindings = examples.filter((example) => "command" in example);
			assert.ok(bindings.length > 0);
			for (const { command, args } of bindings) {
				assert.ok(ids.includes(command), command);
				const taken = readers[command]?.(args);
				assert.ok(taken === undefined || !isRefusal(taken), JSON.stringify(taken));
			}
		});
	}

	it("docs/cli.md prints what recap --help prints", () => {
		assert.ok(read("docs/cli.md").includes(`\`\`\`text\n${usage()}\`\`\`\n`));
	});
});
