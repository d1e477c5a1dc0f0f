import assert from "node:assert/strict";
import { summarizePost } from "../../../../src/core/blog/post-summary.ts";
import { relatePosts, type SiteNames } from "../../../../src/core/blog/relate-posts.ts";
import { readSiteNames } from "../../../../src/core/blog/site-names.ts";
import type { SiteFacts } from "../../../../src/core/facts/site-facts.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { MemoryFiles } from "../../../support/memory-files.ts";

describe("the posts of a blog", () => {
	it("are duplicates by ID, permalink and title, within their language", () => {
		const related = relate({
			"_posts/2016-01-01-a.md": "title: Recap\npermalink: /recap/",
			"_posts/2016-01-02-b.md": "title: Recap\npermalink: /recap/",
			"_posts/2016-01-02-c.md": "title: Recap\npermalink: /recap/\nlang: de",
			"_posts/2016-01-03-d.md": "title: Other\npermalink: /:title/",
			"_posts/2016-01-04-e.md": "title: Another\npermalink: /:title/",
		});
		assert.deepEqual([...related.keys()], ["_posts/2016-01-01-a.md", "_posts/2016-01-02-b.md"]);
		assert.deepEqual(related.get("_posts/2016-01-01-a.md")?.duplicates, [
			{ field: "permalink", value: "/recap/", path: "_posts/2016-01-02-b.md" },
			{ field: "title", value: "Recap", path: "_posts/2016-01-02-b.md" },
		]);
	});

	it("may share a title where it is a regular's", () => {
		const weekly = (n: number) => [`_posts/2016-01-0${n}-weekly.md`, "title: Weekly links"] as const;
		assert.equal(relate(Object.fromEntries([1, 2, 3].map(weekly))).size, 3);
		assert.equal(relate(Object.fromEntries([1, 2, 3, 4].map(weekly))).size, 0);
	});

	it("vary a tag in case, or by one slip where it is long and seldom", () => {
		const often = Object.fromEntries(
			[1, 2, 3].map((n) => [`_posts/2016-01-0${n}-${n}.md`, tags(n, "kubernetes, clojure, pycon2015")]),
		);
		const tagOf = (written: string) =>
			relate({ ...often, "_posts/2016-02-01-x.md": tags(9, written) }).get("_posts/2016-02-01-x.md")
				?.commonTags;
		assert.deepEqual(tagOf("Kubernetes, go"), new Map([["Kubernetes", "kubernetes"]]));
		assert.deepEqual(tagOf("kuberntes"), new Map([["kuberntes", "kubernetes"]]));
		assert.equal(tagOf("eclojure, pycon2016, go"), undefined);
		assert.equal(tagOf("Kubernetes, kubernetes"), undefined);
	});

	it("name a layout the site has not, where no theme can bring it", () => {
		const posts = {
			"_posts/2016-01-01-a.md": "title: A\nlayout: talk",
			"_posts/2016-01-01-b.md": "title: B\nlayout: pots",
		};
		const names = { layouts: ["default", "post"], hasTheme: false, authors: undefined };
		assert.deepEqual([...relate(posts, names).keys()], Object.keys(posts));
		assert.deepEqual([...relate(posts, { ...names, hasTheme: true }).keys()], ["_posts/2016-01-01-b.md"]);
		assert.equal(relate({ "_posts/2016-01-01-a.md": "title: A\nlayout: none" }, names).size, 0);
	});

	it("name an author who is not on the list, where others are", () => {
		const names = { layouts: undefined, hasTheme: true, authors: ["ann", "Ann Lee"] };
		const bob = { "_posts/2016-01-01-b.md": "title: B\nauthor: bob" };
		assert.equal(relate(bob, names).size, 0);
		const both = { ...bob, "_posts/2016-01-01-a.md": "title: A\nauthor: Ann Lee" };
		assert.deepEqual([...relate(both, names).keys()], Object.keys(bob));
	});

	it("are parts of a series that do not link to each other", () => {
		const day = (n: number, body = "") =>
			[
				`_posts/2016-02-0${n}-tidewater-day-${n}.md`,
				`title: "Tidewater Conf, day ${n}: notes ${n}"`,
				body,
			] as const;
		const related = relatePosts(
			[
				day(1),
				day(2, "[Day 1](/2016/02/01/20160201tidewater-day-1.html)"),
				day(3, "{% post_url 2016-02-02-tidewater-day-2 %}"),
				day(4, "[Day 3](/index.php?post/2016/02/03/Tidewater-day-3)"),
			].flatMap(([path, frontMatter, body]) => summary(path, frontMatter, body)),
			() => undefined,
		);
		assert.deepEqual(
			[...related],
			[
				[
					"_posts/2016-02-01-tidewater-day-1.md",
					{ unlinkedParts: [{ path: "_posts/2016-02-02-tidewater-day-2.md", slug: "tidewater-day-2" }] },
				],
			],
		);
		assert.equal(
			relate({
				"_posts/2015-01-01-pycon-day-1.md": "title: PyCon day 1",
				"_posts/2016-01-01-pycon-day-2.md": "title: PyCon day 2",
			}).size,
			0,
		);
	});

	it("are no series where two parts have one number", () => {
		const posts = {
			"_posts/2016-02-01-a.md": "title: Tidewater day 1",
			"_posts/2016-02-02-b.md": "title: Tidewater day 2",
		};
		assert.equal(relate(posts).size, 2);
		assert.equal(
			relate({ ...posts, "_posts/2016-02-03-c.md": "title: Tidewater day 2" }).get("_posts/2016-02-01-a.md"),
			undefined,
		);
	});

	it("have their site's layouts and authors from its files", async () => {
		const folders = new MemoryFiles({
			"docs/_layouts/post.html": "",
			"docs/_layouts/talks/long.html": "",
			"docs/_config.yml": "title: Blog\ntimezone: Europe/Berlin\n",
			"docs/_data/authors.yml": "ann:\n  name: Ann Lee\nbob:\n  url: x\n",
		});
		assert.deepEqual(await readSiteNames("docs", folders), {
			layouts: ["post", "talks/long"],
			hasTheme: false,
			authors: ["ann", "Ann Lee", "bob"],
			authorKeys: new Map([["Ann Lee", "ann"]]),
			timeZone: "Europe/Berlin",
		});
		assert.deepEqual(await readSiteNames("", folders), {
			layouts: undefined,
			hasTheme: true,
			authors: undefined,
			timeZone: undefined,
		});
	});
});

function relate(posts: Readonly<Record<string, string>>, names?: SiteNames): ReadonlyMap<string, SiteFacts> {
	const summaries = Object.entries(posts).flatMap(([path, frontMatter]) => summary(path, frontMatter));
	return relatePosts(summaries, () => names);
}

function summary(path: string, frontMatter: string, body = "") {
	const post = readPost(
		`---\n${frontMatter.includes("layout") ? "" : "layout: post\n"}${frontMatter}\n---\n\n${body}\n`,
		{ path, dialectId: "jekyll" },
	);
	return summarizePost(post, path) ?? [];
}

function tags(number: number, written: string): string {
	return `title: Number ${number}\ntags: [${written}]`;
}
