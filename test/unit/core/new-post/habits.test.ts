import assert from "node:assert/strict";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { type Asked, newPostIn } from "../../../support/new-posts.ts";

/** The new post's path and front matter, lines joined. */
async function start(asked: Asked): Promise<string> {
	const answer = await newPostIn(asked);
	if (isRefusal(answer)) return answer.refusal;
	return `${answer.path}\n${answer.text.slice(0, answer.bodyStart).trimEnd()}`;
}

/** Posts 1 to `most`, by path. */
function posts(
	most: number,
	path: (number: number) => string,
	text: (number: number) => string,
): Readonly<Record<string, string>> {
	const numbers = Array.from({ length: most }, (_, at) => at + 1);
	return Object.fromEntries(numbers.map((number) => [path(number), text(number)]));
}

describe("a new post in a blog that has posts", () => {
	it("stands where they stand, and has what they always have, as they write it", async () => {
		const blog = posts(
			3,
			(n) => `_posts/2025/2025-0${n}-11-talk-${n}.md`,
			(n) =>
				`---\nlayout: article\ntitle: 'Talk ${n}'\nauthor: Ann\ndate: 2025-0${n}-11 10:00:00\ncategories:\n- conferences\ntags:\n- tidewater\n- talk${n}\nimage: /a${n}.png\nlang: en\n${n === 2 ? "series: Two\n" : ""}---\n\nText\n`,
		);
		assert.equal(
			await start({ engine: "jekyll", blog }),
			"_posts/2026/2026-01-31-looking-back-at-tidewater-2026.md\n---\nlayout: article\ntitle: 'Looking back at Tidewater 2026'\nauthor: Ann\ndate: 2026-01-31 19:05:09 +01:00\ncategories:\n- conferences\ntags:\n- tidewater\nimage: ''\nlang: en\n---",
		);
	});

	it("is a bundle in TOML where they are, and a draft all the same", async () => {
		const blog = posts(
			3,
			(n) => `content/en/blog/talk-${n}/index.md`,
			(n) =>
				`+++\ntitle = "Talk ${n}"\ndate = 2025-0${n}-11T10:00:00Z\ndraft = false\nauthors = ["ann"]\ntags = ["x"]\n+++\n\nText\n`,
		);
		assert.equal(
			await start({ engine: "hugo", blog, facts: { title: 'O"Brien: \\x' } }),
			'content/en/blog/o-brien-x/index.md\n+++\ntitle = "O\\"Brien: \\\\x"\ndate = 2026-01-31T18:05:09Z\ndraft = true\nauthors = ["ann"]\ntags = ["Tidewater"]\n+++',
		);
	});

	it("has lines without fences in small letters where they do", async () => {
		const blog = posts(
			2,
			(n) => `content/articles/talk_${n}.md`,
			(n) =>
				`title: Talk ${n}\ndate: 2025-0${n}-11 10:00\ncategory: events\ntags: a, b\nauthor: Ann\nstatus: published\n\nText\n`,
		);
		assert.equal(
			await start({ engine: "pelican", blog }),
			"content/articles/looking-back-at-tidewater-2026.md\ntitle: Looking back at Tidewater 2026\ndate: 2026-01-31 19:05\ncategory: events\ntags: Tidewater\nauthor: Ann\nstatus: draft",
		);
	});

	it("has the tags that all of them have where the engine lists posts by a tag", async () => {
		const blog = posts(
			2,
			(n) => `posts/talk-${n}.md`,
			(n) => `---\ntitle: Talk ${n}\ndate: 2025-0${n}-11\ntags:\n  - posts\n  - talk${n}\n---\n\nText\n`,
		);
		assert.equal(
			await start({ engine: "eleventy", blog }),
			"posts/looking-back-at-tidewater-2026.md\n---\ntitle: Looking back at Tidewater 2026\ndate: 2026-01-31\ntags:\n  - posts\n  - Tidewater\n---",
		);
	});

	it("has none of the keys that a program writes, and waits in the drafts for it", async () => {
		const blog = posts(
			3,
			(n) => `_posts/2016-0${n}-02-x-${n}.md`,
			(n) =>
				`---\nID: ${n}\npost_title: X${n}\nauthor: dv\npost_date: 2016-0${n}-02 08:30:54\npost_excerpt: ""\nlayout: post\npermalink: >\n  https://example.org/${n}/\npublished: true\n---\nText\n`,
		);
		assert.equal(
			await start({ engine: "wordpress", blog }),
			"_drafts/looking-back-at-tidewater-2026.md\n---\npost_title: Looking back at Tidewater 2026\nlayout: post\npublished: false\n---",
		);
	});

	it("takes of one post alone who wrote it and how it is shown, and not what it says", async () => {
		const blog = {
			"_posts/2025-01-11-a.md":
				"---\nlayout: talk\ntitle: A\nauthor: Ann\ncomments: true\ncategories: [one]\nsubtitle: Mine\ndate: 2025-01-11\n---\n\nText\n",
		};
		assert.equal(
			await start({ engine: "jekyll", blog }),
			"_posts/2026-01-31-looking-back-at-tidewater-2026.md\n---\nlayout: talk\ntitle: Looking back at Tidewater 2026\nauthor: Ann\ncomments: true\ncategories: []\ndate: 2026-01-31\n---",
		);
	});

	it("follows the newest ten, not the many before", async () => {
		const blog = {
			...posts(
				30,
				(n) => `content/old/o${n}.md`,
				(n) => `---\ntitle: "O${n}"\ndate: 2010-01-${String(n).padStart(2, "0")}\nauthor: Old\n---\n\nText\n`,
			),
			...posts(
				10,
				(n) => `content/posts/n${n}.md`,
				(n) => `---\ntitle: N${n}\ndate: 2025-01-${String(n).padStart(2, "0")}\nauthor: New\n---\n\nText\n`,
			),
		};
		assert.equal(
			await start({ engine: "hugo", blog }),
			"content/posts/looking-back-at-tidewater-2026.md\n---\ntitle: Looking back at Tidewater 2026\ndate: 2026-01-31\nauthor: New\ndraft: true\n---",
		);
	});

	it("goes into the folder that was chosen, like the posts that stand there", async () => {
		const blog = {
			...posts(
				3,
				(n) => `content/posts/n${n}.md`,
				(n) => `---\ntitle: N${n}\ndate: 2025-01-0${n}\nauthor: Ann\n---\n\nText\n`,
			),
			"content/talks/t/index.md": "---\ntitle: T\ndate: 2024-01-01\nauthor: Bob\n---\n\nText\n",
		};
		assert.equal(
			await start({ engine: "hugo", blog, chosenFolder: "content/talks" }),
			"content/talks/looking-back-at-tidewater-2026/index.md\n---\ntitle: Looking back at Tidewater 2026\ndate: 2026-01-31\nauthor: Bob\ndraft: true\n---",
		);
		const path = async (chosenFolder: string) =>
			(await start({ engine: "hugo", blog, chosenFolder })).split("\n")[0];
		assert.equal(await path("content/blog"), "content/blog/looking-back-at-tidewater-2026.md");
		assert.equal(await path("static/images"), "content/posts/looking-back-at-tidewater-2026.md");
	});

	it("has a heading for its title where they have", async () => {
		const blog = posts(
			2,
			(n) => `docs/blog/posts/n${n}.md`,
			(n) => `---\ndate: 2025-01-0${n}\n---\n\n# Talk ${n}\n\nText\n`,
		);
		const answer = await newPostIn({ engine: "mkdocs", blog });
		assert.ok(!isRefusal(answer));
		assert.equal(
			answer.text.split("\n\nFor those")[0],
			"---\ndate: 2026-01-31\n---\n\n# Looking back at Tidewater 2026",
		);
	});

	it("keeps letters of other scripts only where their names have some", async () => {
		const name = async (slug: string) => {
			const blog = posts(
				3,
				(n) => `_posts/2025-01-0${n}-${slug}.md`,
				(n) => `---\nlayout: post\ntitle: A${n}\n---\n\nText\n`,
			);
			return (await start({ engine: "jekyll", blog, facts: { title: "Über Größe 日本" } })).split("\n")[0];
		};
		assert.equal(await name("größe"), "_posts/2026-01-31-über-größe-日本.md");
		assert.equal(await name("groesse"), "_posts/2026-01-31-uber-grosse.md");
	});

	it("leaves out what the site's configuration gives to all", async () => {
		const blog = {
			"_config.yml":
				'defaults:\n  - scope: { path: "", type: posts }\n    values:\n      layout: post\n  - scope: { path: pages }\n    values:\n      title: x\n',
		};
		assert.equal(
			await start({ engine: "jekyll", blog }),
			"_posts/2026-01-31-looking-back-at-tidewater-2026.md\n---\ntitle: Looking back at Tidewater 2026\ndate: 2026-01-31 19:05:09 +01:00\ntags: [Tidewater]\n---",
		);
	});

	it("has the name that the site's configuration gives to new posts", async () => {
		const path = async (name: string) =>
			(await start({ engine: "hexo", blog: { "_config.yml": `new_post_name: ${name}\n` } })).split("\n")[0];
		assert.equal(
			await path(":year/:month-:day-:title.md"),
			"source/_posts/2026/01-31-looking-back-at-tidewater-2026.md",
		);
		assert.equal(await path(":hash-:title.md"), "source/_posts/looking-back-at-tidewater-2026.md");
		// On Windows a backslash leads out of the folder, too.
		for (const outside of ["../../:title.md", String.raw`..\..\:title.md`])
			assert.equal(await path(outside), "source/_posts/looking-back-at-tidewater-2026.md");
	});

	it("stands in the folder that a configuration in code lets the engine read", async () => {
		const path = async (engine: string, file: string, config: string) =>
			(await start({ engine, blog: { [file]: config } })).split("\n")[0];
		const name = "posts/looking-back-at-tidewater-2026.md";
		const eleventy = (config: string) => path("eleventy", "eleventy.config.js", config);
		assert.equal(
			await eleventy('export const config = {\n\tdir: { output: "x", input: "./src/" },\n};\n'),
			`src/${name}`,
		);
		assert.equal(
			await eleventy("export default (c) => c.setInputDirectory('site/pages');\n"),
			`site/pages/${name}`,
		);
		assert.equal(
			await path("lume", "_config.ts", 'const site = lume({\n\tsrc: "./src",\n});\n'),
			`src/${name}`,
		);
		for (const input of ["../up", "/", ".", "c:/x"])
			assert.equal(await eleventy(`module.exports = { dir: { input: "${input}" } };\n`), name);
	});

	it("starts as the engine's template says where there is no post yet", async () => {
		const archetype =
			'---\ntitle: "{{ replace .Name "-" " " | title }}"\ndate: {{ .Date }}\nauthor: {{ .Site.Params.author }}\nlayout: talk\ndraft: true\ntags:\n---\n\nHello\n';
		assert.equal(
			await start({ engine: "hugo", blog: { "archetypes/default.md": archetype } }),
			'content/posts/looking-back-at-tidewater-2026.md\n---\ntitle: "Looking back at Tidewater 2026"\ndate: 2026-01-31T19:05:09+01:00\nauthor: "Your name"\nlayout: talk\ndraft: true\ntags: [Tidewater]\n---',
		);
		const toml = "+++\ndate = '{{ .Date }}'\ndraft = true\ntitle = '{{ .Name }}'\nshowToc = false\n+++\n";
		assert.equal(
			await start({
				engine: "hugo",
				blog: { "archetypes/talks.md": toml, "archetypes/default.md": archetype },
				chosenFolder: "content/talks",
			}),
			'content/talks/looking-back-at-tidewater-2026.md\n+++\ndate = 2026-01-31T19:05:09+01:00\ndraft = true\ntitle = "Looking back at Tidewater 2026"\nshowToc = false\n+++',
		);
		const scaffold = "---\ntitle: {{ title }}\ndate: {{ date }}\ncategories: talks\ntags:\n---\n";
		assert.equal(
			await start({ engine: "hexo", blog: { "scaffolds/post.md": scaffold } }),
			"source/_posts/looking-back-at-tidewater-2026.md\n---\ntitle: Looking back at Tidewater 2026\ndate: 2026-01-31 19:05:09\ncategories: talks\ntags: [Tidewater]\n---",
		);
	});

	it("is hidden by the word that the engine knows, and dated where neither name nor posts tell a day", async () => {
		const hidden = {
			"_posts/2025-01-11-a.md": "---\npublished: true\nlayout: post\ntitle: A\n---\n\nText\n",
		};
		assert.equal(
			await start({ engine: "jekyll", blog: hidden }),
			"_posts/2026-01-31-looking-back-at-tidewater-2026.md\n---\npublished: false\nlayout: post\ntitle: Looking back at Tidewater 2026\n---",
		);
		const undated = { "blog/a/index.md": "---\ntitle: A\nauthors: [ann]\n---\n\nText\n" };
		assert.equal(
			await start({ engine: "docusaurus", blog: undated }),
			"blog/looking-back-at-tidewater-2026/index.md\n---\ntitle: Looking back at Tidewater 2026\nauthors: [ann]\ndate: 2026-01-31\n---",
		);
	});
});
