import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AskedFilesNotes, isAnsweredAlike } from "../../../src/cli/cache/asked-files.ts";
import { loadCache, saveCache } from "../../../src/cli/cache/cache-file.ts";
import { diskFiles } from "../../../src/cli/disk-files.ts";
import { main } from "../../../src/cli/main.ts";
import { newTemporaryFolder } from "../../harness/temporary-folder.ts";
import { FakeSurroundings } from "../../support/fake-surroundings.ts";

const post = (title: string, body: string) =>
	`---\nlayout: post\ntitle: ${title}\ndate: 2016-02-02\n---\n\n${body}\n`;
const blog: Readonly<Record<string, string>> = {
	"_config.yml": "title: A blog\n",
	"_posts/2016-02-02-a.md": post("A", "![The hall](/images/hall.png)"),
	"_posts/2016-02-03-b.md": post("B", "![](/images/hall.png)"),
	"images/hall.png": "bytes",
};
const posts = ["_posts/2016-02-02-a.md", "_posts/2016-02-03-b.md"];
const alt =
	"_posts/2016-02-03-b.md:7:1 warning Say between the brackets what this picture shows. (image-without-alt)\n";
const fresh = `${alt}1 finding in 2 files: 1 warning.\n`;
/** What a cache says whose words were changed: so it is seen where an answer comes from. */
const kept = fresh.replace("Say between", "KEPT between");

class Runs {
	#caches = new Map<string, string>();

	/** The report of a run; before it the cache's words are changed. */
	async check(
		files: Readonly<Record<string, string>> = blog,
		words: readonly string[] = ["--cache", ...posts],
		change: (surroundings: FakeSurroundings) => void = () => undefined,
	): Promise<string> {
		for (const [name, text] of this.#caches)
			this.#caches.set(name, text.replaceAll("Say between", "KEPT between"));
		const surroundings = new FakeSurroundings(files);
		surroundings.caches = this.#caches;
		change(surroundings);
		await main(["check", ...words], surroundings);
		assert.equal(surroundings.errors, "");
		return surroundings.output;
	}

	get caches() {
		return this.#caches;
	}
}

describe("recap check --cache", () => {
	let runs: Runs;

	beforeEach(async () => {
		runs = new Runs();
		assert.equal(await runs.check(), fresh);
	});

	it("tells again what was found, where nothing has changed", async () => {
		assert.equal(await runs.check(), kept);
		assert.equal(await runs.check(), kept);
		assert.equal(await runs.check(blog, ["--cache", posts[1] ?? ""]), kept.replace("2 files", "1 file"));
	});

	it("checks the posts that have changed, and the others not", async () => {
		const changed = { ...blog, [posts[0] ?? ""]: post("A", "![](/images/hall.png)") };
		assert.equal(
			await runs.check(changed),
			`${alt.replace("2016-02-03-b", "2016-02-02-a")}${kept.replace("1 finding in 2 files: 1 warning", "2 findings in 2 files: 2 warnings")}`,
		);
	});

	/** Changes beside the posts, of which each may be why a rule says something else. */
	const changes: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
		"a picture that is gone": { "images/hall.png": undefined },
		"a picture of another size": { "images/hall.png": "more bytes" },
		"a picture that has come": { "images/door.png": "bytes" },
		"the site's configuration": { "_config.yml": "title: A blog\ntimezone: Asia/Tokyo\n" },
		"a setting": { "recap.config.json": '{ "images.maxSize": 9 }' },
	};
	for (const [name, change] of Object.entries(changes)) {
		it(`checks all anew after ${name}`, async () => {
			const files = Object.entries({ ...blog, ...change }).flatMap(([path, text]) =>
				text === undefined ? [] : [[path, text] as const],
			);
			const said = await runs.check(Object.fromEntries(files));
			assert.ok(said.includes("Say between") && !said.includes("KEPT"), said);
		});
	}

	it("checks all anew with other rules, another engine, on another day, by another Recap", async () => {
		const unlike: readonly Parameters<Runs["check"]>[] = [
			[blog, ["--cache", "--rules", "image-without-alt", ...posts]],
			[blog, ["--cache", "--dialect", "jekyll", ...posts]],
			[blog, ["--cache", ...posts], (each) => Object.assign(each, { today: "2026-02-01" })],
			[blog, ["--cache", ...posts], (each) => Object.assign(each, { version: "1.2.4" })],
			[blog, ["--cache", ...posts], (each) => Object.assign(each, { build: () => "another" })],
		];
		for (const run of unlike) {
			const own = new Runs();
			await own.check();
			assert.equal(await own.check(...run), fresh);
		}
	});

	it("compares posts as without it", async () => {
		const twins = { ...blog, [posts[1] ?? ""]: post("A", "Words.") };
		const said = await runs.check(twins);
		const own = new FakeSurroundings(twins);
		await main(["check", ...posts], own);
		assert.equal(said, own.output);
		assert.ok(said.includes("(duplicate-post)"));
		assert.equal(await runs.check(twins), said);
		const apart = { ...twins, [posts[1] ?? ""]: post("B", "Words.") };
		assert.equal(await runs.check(apart), "No findings in 2 files.\n");
	});

	it("takes no part in --fix and with standard input, and is not asked without its word", async () => {
		assert.equal(await runs.check(blog, ["--cache", "--fix", ...posts]), fresh);
		assert.equal(await runs.check(blog, posts), fresh);
	});

	it("is silent about a cache that is broken, cut off or somebody else's", async () => {
		const [[name, text]] = [...runs.caches] as [[string, string]];
		const odd = [
			"",
			"{",
			text.slice(0, -20),
			"null",
			"[]",
			"7",
			'{"run":"x","asked":{},"outcomes":{}}',
			text.replace(/"asked":\{"":/, '"asked":{"":7,"x":'),
			text.replace(
				/"outcomes":.*/,
				`"outcomes":${JSON.stringify(Object.fromEntries([...text.matchAll(/"([\w-]{43})":\{"checked"/g)].map(([, key]) => [key, null])))}}`,
			),
		];
		for (const each of odd) {
			runs.caches.set(name, each);
			assert.equal(await runs.check(), fresh, each);
		}
	});

	it("stands where it is put", async () => {
		await runs.check(blog, ["--cache-location", "ci/recap.json", ...posts]);
		assert.deepEqual([...runs.caches.keys()], ["check", "ci/recap.json"]);
	});
});

describe("the cache's file", () => {
	it("stands beside other tools' in a project of JavaScript, or where it is put", async () => {
		const here = await newTemporaryFolder("cache");
		writeFileSync(join(here, "package.json"), "{}");
		assert.equal(loadCache("check", undefined, here), undefined);
		saveCache("check", undefined, "one", here);
		saveCache("check", "ci/recap.json", "two", here);
		assert.deepEqual(
			[loadCache("check", undefined, here), loadCache("check", "ci/recap.json", here)],
			["one", "two"],
		);
		assert.deepEqual(readdirSync(join(here, "node_modules", ".cache", "recap")), ["check.cache"]);
		// What has come there since it was asked for is somebody's.
		writeFileSync(join(here, "notes.md"), "Notes.\n");
		saveCache("check", "notes.md", "three", here);
		assert.equal(readFileSync(join(here, "notes.md"), "utf8"), "Notes.\n");
		// A folder in its place: nothing is kept, and nothing is left.
		mkdirSync(join(here, "folder"));
		saveCache("check", "folder", "three", here);
		assert.equal(loadCache("check", "folder", here), undefined);
		assert.ok(!existsSync(join(here, `folder.${process.pid}`)));
	});

	it("is there before the blog's folder is looked at, and so is the folder it stands in", async () => {
		const surroundings = new FakeSurroundings(blog);
		const saved: string[] = [];
		surroundings.saveCache = (_, __, text) => saved.push(text);
		await main(["check", "--cache", ...posts], surroundings);
		assert.deepEqual([saved.length, saved[0]], [2, "{}"]);
	});

	it("takes a touched file for the same, and another for another", async () => {
		const here = await newTemporaryFolder("cache");
		writeFileSync(join(here, "a.yml"), "a: 1\n");
		const notes = new AskedFilesNotes();
		const files = notes.noting("", diskFiles(here));
		await files.list("");
		await files.list("gone");
		await files.read("a.yml", 100);
		await files.stat("a.yml");
		await files.stat("gone.png");
		const isAlike = () => isAnsweredAlike(notes.all(), () => diskFiles(here));
		assert.equal(await isAlike(), true);
		utimesSync(join(here, "a.yml"), 1, 1);
		assert.equal(await isAlike(), true);
		writeFileSync(join(here, "a.yml"), "a: 2\n");
		assert.equal(await isAlike(), false);
		writeFileSync(join(here, "a.yml"), "a: 1\n");
		assert.equal(await isAlike(), true);
		writeFileSync(join(here, "gone.png"), "");
		assert.equal(await isAlike(), false);
	});
});
