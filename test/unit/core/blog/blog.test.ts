import assert from "node:assert/strict";
import { Blog, type BlogOptions } from "../../../../src/core/blog/blog.ts";
import { type BlogSettings, noBlogSettings } from "../../../../src/core/blog/blog-settings.ts";
import type { Derived } from "../../../../src/core/blog/derived.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { MemoryFiles } from "../../../support/memory-files.ts";

const day = (title: string, more = "") =>
	`---\ntitle: ${title}\ndate: 2026-01-02\nlayout: post\n${more}---\n\nText.\n`;

async function runSteps<Answer>(steps: Generator<unknown, Answer>): Promise<Answer> {
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function blogOf(
	files: MemoryFiles,
	settings: Partial<BlogSettings> = {},
	more: Partial<BlogOptions> = {},
): Blog {
	return new Blog({
		files,
		settings: () => ({ ...noBlogSettings, ...settings }),
		today: () => "2026-11-29",
		runSteps,
		...more,
	});
}

const titles: Derived<string> = {
	id: "titles",
	reads: "front-matter",
	limit: 100,
	read: (post) => {
		const value = post.field("title")?.value;
		return typeof value === "string" ? value : undefined;
	},
};
const blocks: Derived<number> = {
	id: "blocks",
	reads: "body",
	limit: 100,
	read: (post) => post.body.blocks.length,
};

describe("Blog.factsFor", () => {
	it("has the writer's decisions, the day, the site's files and the schema", async () => {
		const files = new MemoryFiles({
			"site/hugo.toml": "",
			"site/archetypes/a.md": "",
			"site/content/posts/day.md": "",
			"schema.json": '{ "type": "object" }',
		});
		const blog = blogOf(files, {
			dialectId: "hugo",
			posts: ["site/**/*.md"],
			requiredFields: ["event_url"],
			schema: "./schema.json",
			largestImage: 500,
		});
		const { schema, ...facts } = await blog.factsFor("site/content/posts/day.md");
		assert.deepEqual(facts, {
			path: "site/content/posts/day.md",
			isPostByPath: true,
			today: "2026-11-29",
			dialectId: "hugo",
			requiredFields: ["event_url"],
			siteFiles: ["hugo.toml", "archetypes"],
			siteMarkdown: { keepsHtml: false },
			largestImage: 500,
		});
		assert.equal(schema?.file, "schema.json");
	});

	it("looks once, and gives the same object until something it rests on changes", async () => {
		const files = new MemoryFiles({ "_config.yml": "", "_posts/a.md": "", "_posts/b.md": "" });
		const blog = blogOf(files);
		const first = await blog.factsFor("_posts/a.md");
		const asked = files.asked.length;
		assert.equal(await blog.factsFor("_posts/a.md"), first);
		assert.equal(blog.knownFacts("_posts/a.md"), first);
		await blog.factsFor("_posts/b.md");
		assert.equal(files.asked.length, asked);
		files.write("_posts/a.md", "changed");
		assert.equal(await blog.factsFor("_posts/a.md"), first);
		files.write("_config.toml", "");
		assert.deepEqual((await blog.factsFor("_posts/a.md")).siteFiles, ["_config.yml", "_config.toml"]);
		files.remove("_config.toml");
		assert.deepEqual((await blog.factsFor("_posts/a.md")).siteFiles, ["_config.yml"]);
	});

	it("tells when they may be others", async () => {
		const files = new MemoryFiles({ "_config.yml": "", "_posts/a.md": "", "s.json": "{}" });
		const blog = blogOf(files, { schema: "s.json" });
		let told = 0;
		const listening = blog.onDidChangeFacts(() => told++);
		await blog.factsFor("_posts/a.md");
		files.write("_posts/a.md", "x");
		files.write("README.txt", "x");
		assert.equal(told, 0);
		files.write("s.json", '{ "title": "new" }');
		assert.equal(told, 1);
		files.remove("_config.yml");
		assert.equal(told, 2);
		blog.settingsChanged();
		assert.equal(told, 3);
		listening.dispose();
		blog.settingsChanged();
		assert.equal(told, 3);
	});

	it("has another day after midnight", async () => {
		let today = "2026-11-29";
		const blog = blogOf(new MemoryFiles(), {}, { today: () => today });
		const before = await blog.factsFor("a.md");
		today = "2026-11-30";
		assert.equal(before.today, "2026-11-29");
		assert.equal(blog.knownFacts("a.md").today, "2026-11-30");
	});

	it("reads no schema outside the blog's folder", async () => {
		const files = new MemoryFiles({ "s.json": "{}" });
		for (const schema of ["../s.json", "a/../../s.json", "https://example.org/s.json", "..\\s.json", " "])
			assert.equal((await blogOf(files, { schema }).factsFor("a.md")).schema, undefined);
		assert.deepEqual(
			files.asked.filter((each) => each.startsWith("read")),
			[],
		);
	});
});

describe("Blog.derive", () => {
	const posts = { "_posts/a.md": day("A"), "_posts/b.md": day("B"), "README.md": "# No post\n" };

	it("reads every post once for all who ask, and only those that changed again", async () => {
		const files = new MemoryFiles(posts);
		const blog = blogOf(files);
		const known = blog.derive(titles);
		const sizes = blog.derive(blocks);
		assert.equal(blog.isWhole, false);
		await blog.refresh();
		assert.equal(blog.isWhole, true);
		assert.deepEqual(
			[...known.values],
			[
				["_posts/a.md", "A"],
				["_posts/b.md", "B"],
			],
		);
		assert.deepEqual([...sizes.values.values()], [1, 1]);
		const reads = () => files.asked.filter((each) => each.startsWith("read "));
		assert.deepEqual(reads(), ["read README.md", "read _posts/a.md", "read _posts/b.md"]);
		await blog.refresh();
		assert.equal(reads().length, 3);
		files.write("_posts/b.md", day("Bee"));
		assert.equal(blog.isWhole, false);
		await blog.refresh();
		assert.equal(known.values.get("_posts/b.md"), "Bee");
		assert.deepEqual(reads().slice(3), ["read _posts/b.md"]);
	});

	it("knows what is read so far where one post comes late", async () => {
		const files = new MemoryFiles(posts);
		let release = () => {};
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		const read = files.read.bind(files);
		files.read = async (path, most) => {
			if (path === "_posts/a.md") await held;
			return read(path, most);
		};
		const blog = blogOf(files);
		const known = blog.derive(titles);
		const refreshing = blog.refresh();
		await new Promise((resolve) => setTimeout(resolve));
		assert.deepEqual([...known.values], [["_posts/b.md", "B"]]);
		assert.equal(blog.isWhole, false);
		// Who asks for something else meanwhile gets it of the others as well.
		const sizes = blog.derive(blocks);
		void blog.refresh();
		await new Promise((resolve) => setTimeout(resolve));
		assert.deepEqual([...sizes.values], [["_posts/b.md", 1]]);
		release();
		await refreshing;
		assert.equal(blog.isWhole, true);
		assert.equal(known.values.get("_posts/a.md"), "A");
		assert.equal(sizes.values.get("_posts/a.md"), 1);
	});

	it("lets those go who wait for a post that never comes, once nobody has the blog any more", async () => {
		const files = new MemoryFiles(posts);
		files.read = () => new Promise(() => undefined);
		const blog = blogOf(files);
		const known = blog.derive(titles);
		const refreshing = blog.refresh();
		await new Promise((resolve) => setTimeout(resolve));
		blog.dispose();
		await refreshing;
		assert.deepEqual([...known.values], []);
	});

	it("knows new posts, forgets those that went, one by one and by folder", async () => {
		const files = new MemoryFiles(posts);
		const blog = blogOf(files);
		const known = blog.derive(titles);
		await blog.refresh();
		files.write("_drafts/c.md", day("C"));
		files.remove("_posts/a.md");
		await blog.refresh();
		assert.deepEqual([...known.values.keys()].sort(), ["_drafts/c.md", "_posts/b.md"]);
		files.remove("_posts");
		await blog.refresh();
		assert.deepEqual([...known.values.keys()], ["_drafts/c.md"]);
		files.write(".gitignore", "_drafts/\n");
		await blog.refresh();
		assert.deepEqual([...known.values.keys()], []);
	});

	it("reads posts for whoever asks later", async () => {
		const files = new MemoryFiles(posts);
		const blog = blogOf(files);
		blog.derive(titles);
		await blog.refresh();
		const sizes = blog.derive(blocks);
		await blog.refresh();
		assert.equal(sizes.values.size, 2);
	});

	it("takes what was read elsewhere", async () => {
		const files = new MemoryFiles(posts);
		const blog = blogOf(files);
		const known = blog.derive(titles);
		await blog.refresh();
		blog.put("_posts/a.md", readPost(day("Typed"), await blog.factsFor("_posts/a.md")));
		blog.put("_posts/b.md", undefined);
		await blog.refresh();
		assert.deepEqual([...known.values], [["_posts/a.md", "Typed"]]);
	});

	it("remembers no more posts than it should", async () => {
		const files = new MemoryFiles(posts);
		const blog = blogOf(files);
		const known = blog.derive({ ...titles, limit: 1 });
		await blog.refresh();
		assert.equal(known.values.size, 1);
	});

	it("does not read a post that became one twice while it is read", async () => {
		const files = new MemoryFiles(posts);
		const blog = blogOf(files);
		const known = blog.derive(titles);
		const reading = blog.refresh();
		files.write("_posts/b.md", day("Meanwhile"));
		await reading;
		await blog.refresh();
		assert.equal(known.values.get("_posts/b.md"), "Meanwhile");
	});
});

describe("Blog.relate", () => {
	it("compares the posts of one site and language, and gives what changed", async () => {
		const files = new MemoryFiles({
			"_posts/2026-01-01-a.md": day("Same"),
			"_posts/2026-01-02-b.md": day("Same"),
			"_posts/2026-01-03-c.md": day("Same", "lang: de\n"),
		});
		const blog = blogOf(files);
		assert.deepEqual(await blog.relate(), ["_posts/2026-01-01-a.md", "_posts/2026-01-02-b.md"]);
		const post = readPost(day("Same"), await blog.factsFor("_posts/2026-01-01-a.md"));
		assert.deepEqual(await blog.laterFactsFor(post, "_posts/2026-01-01-a.md"), {
			site: { duplicates: [{ field: "title", value: "Same", path: "_posts/2026-01-02-b.md" }] },
		});
		files.write("_posts/2026-01-02-b.md", day("Other"));
		assert.deepEqual(await blog.relate(), ["_posts/2026-01-01-a.md", "_posts/2026-01-02-b.md"]);
		assert.deepEqual(await blog.relate(), []);
	});

	it("knows a site's authors whatever the language is called", async () => {
		for (const lang of ["en", "Brazilian Portuguese"]) {
			const files = new MemoryFiles({
				"_data/authors.yml": "ann:\n  name: Ann Lee\n",
				"_posts/2026-01-01-a.md": day("A", `lang: ${lang}\nauthor: ann\n`),
				"_posts/2026-01-02-b.md": day("B", `lang: ${lang}\nauthor: anna\n`),
			});
			assert.deepEqual(await blogOf(files).relate(), ["_posts/2026-01-02-b.md"], lang);
		}
	});
});

describe("Blog.laterFactsFor", () => {
	const shown = "---\nlayout: post\ntitle: A\n---\n\n![The hall](hall.png)\n";
	const imageOf = async (site: Readonly<Record<string, string>>, path = "_posts/2026-01-01-a.md") => {
		const blog = blogOf(
			new MemoryFiles({ [path]: shown, [path.replace(/[^/]*$/, "hall.png")]: "PNG", ...site }),
		);
		const post = readPost(shown, await blog.factsFor(path));
		return (await blog.laterFactsFor(post, path)).images?.get("hall.png");
	};

	it("tells a picture that Jekyll leaves out", async () => {
		const unpublished = { state: "found", bytes: 3, unpublishedIn: "_posts" };
		assert.deepEqual(
			await imageOf({ "_config.yml": "theme: minima\n# plugins: [jekyll-postfiles]\n" }),
			unpublished,
		);
		assert.deepEqual(
			await imageOf({ "docs/_config.yml": "" }, "docs/_posts/2026/2026-01-01-a.md"),
			unpublished,
		);
	});

	it("tells one that Hexo leaves out", async () => {
		const hexo = { "package.json": '{ "dependencies": { "hexo": "*" } }', "scaffolds/post.md": "" };
		const path = "source/_posts/a.md";
		const unpublished = { state: "found", bytes: 3, unpublishedIn: "_posts" };
		assert.deepEqual(
			await imageOf({ ...hexo, "_config.yml": "# post_asset_folder: true\n" }, path),
			unpublished,
		);
		const found = { state: "found", bytes: 3 };
		assert.deepEqual(await imageOf({ ...hexo, "_config.yml": "post_asset_folder: true\n" }, path), found);
		assert.deepEqual(await imageOf({ ...hexo, "_config.yml": "", "source/hall.png": "PNG" }, path), found);
	});

	it("knows pictures that are published", async () => {
		const found = { state: "found", bytes: 3 };
		assert.deepEqual(await imageOf({ "_config.yml": "plugins:\n  - jekyll-postfiles\n" }), found);
		assert.deepEqual(
			await imageOf({ "_config.yml": "", Gemfile: 'gem "jekyll-postfiles", "~> 3.1"\n' }),
			found,
		);
		assert.deepEqual(await imageOf({ "_config.yml": "", "hall.png": "PNG" }), found);
		assert.deepEqual(await imageOf({ "hugo.toml": "" }, "content/posts/a.md"), found);
	});
});
