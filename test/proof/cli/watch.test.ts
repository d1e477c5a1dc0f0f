import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../../src/cli/main.ts";
import { watchFolders } from "../../../src/cli/watch-folders.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { FakeSurroundings } from "../../support/fake-surroundings.ts";

const sound = "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n";
const wrong = `${sound}\n![](hall.jpg)\n`;
const found = (file: string) =>
	`${file}:9:1 warning Say between the brackets what this picture shows. (image-without-alt)`;
const waiting = "recap: Watching for changes; Ctrl+C ends it.\n";

describe("recap check --watch", () => {
	it("checks again when something changes, and writes only what is new", async () => {
		const files: Record<string, string> = { "a.md": wrong, "b.md": sound };
		const surroundings = new FakeSurroundings(files);
		const outputs: string[] = [];
		const change = (edit: () => void) => () => {
			outputs.push(surroundings.output);
			surroundings.output = "";
			edit();
		};
		surroundings.changes = [
			change(() => {
				files["b.md"] = wrong;
			}),
			change(() => {
				files["notes.txt"] = "x";
			}),
			change(() => {
				files["recap.config.json"] = '{ "rules": { "image-without-alt": "off" } }';
			}),
			change(() => {
				files["recap.config.json"] = "{";
			}),
			change(() => {
				delete files["recap.config.json"];
				files["a.md"] = sound;
			}),
		];
		const code = await main(
			["check", "--watch", "--rules", "image-without-alt", "a.md", "b.md"],
			surroundings,
		);
		outputs.push(surroundings.output);
		assert.deepEqual(surroundings.watched, ["a.md", "b.md"]);
		assert.deepEqual(
			outputs.map((output) => output.trimEnd().split("\n")),
			[
				[found("a.md"), "1 finding in 2 files: 1 warning."],
				[found("a.md"), found("b.md"), "2 findings in 2 files: 2 warnings."],
				[""],
				["No findings in 2 files."],
				[""],
				[found("b.md"), "1 finding in 2 files: 1 warning."],
			],
		);
		assert.equal(code, 0);
		assert.equal(surroundings.errors.split(waiting).length - 1, 5);
		assert.match(surroundings.errors, /recap\.config\.json/);
		assert.deepEqual([...surroundings.caches.keys()], [], "nothing is kept without --cache");
	});

	it("takes over from the cache and keeps it at the end", async () => {
		const surroundings = new FakeSurroundings({ "a.md": wrong });
		await main(["check", "--cache", "a.md"], surroundings);
		const kept = surroundings.caches.get("check");
		assert.ok(kept);
		surroundings.caches.set("check", kept.replaceAll("Say between", "KEPT between"));
		surroundings.output = "";
		await main(["check", "--cache", "--watch", "a.md"], surroundings);
		assert.match(surroundings.output, /KEPT between/);
		assert.match(surroundings.caches.get("check") ?? "", /KEPT between/);
	});

	it("says that a change may be missed where the system watches no more folders", async () => {
		const surroundings = new FakeSurroundings({ "a.md": sound });
		surroundings.hasWatches = false;
		await main(["check", "--watch", "a.md"], surroundings);
		assert.equal(
			surroundings.errors,
			`${waiting}recap: Not every folder can be watched: name fewer, or start again after changes in the others.\n`,
		);
	});

	it("does not write into files, and says so", async () => {
		for (const [words, said] of [
			[["--fix", "a.md"], "Leave out --fix or --watch: files that you are writing are not changed."],
			[
				["--stdin-filename", "a.md"],
				"Leave out --stdin-filename or --watch: standard input does not change.",
			],
		] as const) {
			const surroundings = new FakeSurroundings({ "a.md": wrong });
			assert.equal(await main(["check", "--watch", ...words], surroundings), 2);
			assert.equal(surroundings.errors, `recap: ${said} Run recap --help to see what there is.\n`);
		}
	});
});

describe("watched folders", () => {
	let here: string;

	beforeEach(async () => {
		here = await newTemporaryFolder("watch");
	});

	afterEach(() => removeTemporaryFolder(here));

	it("tell of a file that changes, comes or goes, in folders that come later, too", async () => {
		mkdirSync(join(here, "_posts"));
		mkdirSync(join(here, "node_modules", "x"), { recursive: true });
		writeFileSync(join(here, "_posts", "a.md"), "one");
		const watching = watchFolders(here, ["_posts/**/*.md"]);
		const changes: readonly (() => void)[] = [
			() => writeFileSync(join(here, "_posts", "a.md"), "two"),
			() => writeFileSync(join(here, "recap.config.json"), "{}"),
			() => mkdirSync(join(here, "_posts", "2027")),
			() => writeFileSync(join(here, "_posts", "2027", "b.md"), "new"),
			() => rmSync(join(here, "_posts", "2027"), { recursive: true }),
		];
		for (const change of changes) {
			const next = watching.next();
			change();
			assert.equal(await next, true);
		}
		const last = watching.next();
		watching.end();
		assert.equal(await last, false);
		assert.equal(await watching.next(), false);
	});

	it("are not all there are where they are too many", () => {
		for (const name of ["one", "two"]) mkdirSync(join(here, name));
		for (const [most, isWhole] of [
			[3, true],
			[2, false],
		] as const) {
			const watching = watchFolders(here, [], most);
			assert.equal(watching.isWhole(), isWhole);
			watching.end();
		}
	});

	it("are those of files elsewhere, too, and none where there is nothing", async () => {
		const elsewhere = await newTemporaryFolder("watch-elsewhere");
		writeFileSync(join(elsewhere, "a.md"), "one");
		const watching = watchFolders(here, [join(elsewhere, "a.md"), join(here, "gone", "*.md")]);
		const next = watching.next();
		writeFileSync(join(elsewhere, "a.md"), "two");
		assert.equal(await next, true);
		watching.end();
		await removeTemporaryFolder(elsewhere);
	});
});
