import assert from "node:assert/strict";
import { main } from "../../../src/cli/main.ts";
import { reportFormats } from "../../../src/cli/reporters/index.ts";
import { usage } from "../../../src/cli/usage.ts";
import { FakeSurroundings, failure } from "../../support/fake-surroundings.ts";

const formats = reportFormats.map(({ name }) => name).join(", ");

const clean = "---\nlayout: post\ntitle: A clean recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n";
const wrong = "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-32\n---\n\n![](hall.jpg)\n";

describe("the command line", () => {
	const files = {
		"clean.md": clean,
		"wrong.md": wrong,
		"README.md": "# A tool\n\n![][x]\n",
		talks: failure("EISDIR"),
	};

	async function run(...argv: string[]) {
		const surroundings = new FakeSurroundings(files);
		const code = await main(argv, surroundings);
		return { code, output: surroundings.output, errors: surroundings.errors };
	}

	it("prints a finding a line and counts them", async () => {
		assert.deepEqual(await run("check", "wrong.md", "clean.md"), {
			code: 1,
			output: [
				"wrong.md:4:7 error Correct the date in `date`: February 2016 has 29 days, and Jekyll builds no page of the site with this date. (invalid-date)",
				"wrong.md:7:1 warning Say between the brackets what this picture shows. (image-without-alt)",
				"2 findings in 2 files: 1 error, 1 warning.",
				"",
			].join("\n"),
			errors: "",
		});
	});

	it("looks for local images below the current folder, as the settings say", async () => {
		const images =
			"![The hall](/images/Hall.png)\n\n![The stage](/images/gone.png)\n\n![The door](/images/door.png)\n";
		const surroundings = new FakeSurroundings({
			"a.md": `${clean}\n${images}`,
			"images/hall.png": "bytes",
			"images/door.png": "x".repeat(2000),
			"recap.config.json": '{ "images.maxSize": 1 }',
		});
		await main(["check", "--fix", "a.md", "../a.md"], surroundings);
		assert.deepEqual(
			surroundings.output.split("\n").filter((line) => line.includes("(")),
			[
				"a.md:11:14 warning Add the file `/images/gone.png` or correct its path: it is not in the blog's folder. (missing-image-file)",
				"a.md:13:13 information Make the image smaller: it is 2 kB, and more than 1 kB is slow to load. (image-too-large)",
			],
		);
		assert.match(surroundings.written["a.md"] ?? "", /\(\/images\/hall\.png\)/);
	});

	it("compares posts when it checks several, and tells that last", async () => {
		const twice = { "a.md": clean, "b.md": clean.replace("02-02", "02-03"), "wrong.md": wrong };
		const surroundings = new FakeSurroundings(twice);
		assert.equal(await main(["check", "--max-severity", "none", "a.md", "b.md"], surroundings), 1);
		assert.deepEqual(surroundings.output.split("\n"), [
			"a.md:3:8 information Give this post its own title, or keep one of them: `b.md` has the same. (duplicate-post)",
			"b.md:3:8 information Give this post its own title, or keep one of them: `a.md` has the same. (duplicate-post)",
			"2 findings in 2 files: 2 information.",
			"",
		]);
		const alone = new FakeSurroundings(twice);
		assert.equal(await main(["check", "--rules", "invalid-date", "a.md", "b.md"], alone), 0);
		assert.equal(alone.output, "No findings in 2 files.\n");
	});

	it("prints findings as JSON, lines and columns from 1", async () => {
		const { code, output } = await run("check", "--format", "json", "wrong.md");
		assert.equal(code, 1);
		assert.deepEqual(JSON.parse(output), [
			{
				file: "wrong.md",
				ruleId: "invalid-date",
				severity: "error",
				message:
					"Correct the date in `date`: February 2016 has 29 days, and Jekyll builds no page of the site with this date.",
				start: { line: 4, column: 7, offset: 43 },
				end: { line: 4, column: 17, offset: 53 },
				fixable: false,
			},
			{
				file: "wrong.md",
				ruleId: "image-without-alt",
				severity: "warning",
				message: "Say between the brackets what this picture shows.",
				start: { line: 7, column: 1, offset: 59 },
				end: { line: 7, column: 14, offset: 72 },
				fixable: false,
			},
		]);
	});

	it("gives an empty JSON array and exit 0 where nothing is found, and passes over what is no post", async () => {
		assert.deepEqual(await run("check", "--format=json", "clean.md", "README.md"), {
			code: 0,
			output: "[]\n",
			errors: "",
		});
		assert.equal(
			(await run("check", "clean.md", "README.md")).output,
			"No findings in 1 file. 1 file is no post (README, docs or template): not checked.\n",
		);
		assert.equal(
			(await run("check", "README.md")).output,
			"1 file is no post (README, docs or template): not checked.\n",
		);
	});

	it("says why it did not check a file, and how to name posts where it has found none", async () => {
		const surroundings = () =>
			new FakeSurroundings({
				"notes.md": "# Notes\n",
				"blog/a.md": "---\ntitle: A\n---\n",
				"posts/index.md": "---\ntitle: All posts\n---\n",
				"clean.md": clean,
			});
		const of = async (...words: string[]) => {
			const files = surroundings();
			assert.equal(await main(["check", ...words], files), 0);
			return files.output;
		};
		const advice = 'If these are posts, name their folder in recap.config.json: { "posts": ["blog/**"] }.';
		assert.equal(await of("notes.md"), `1 file is no post (no front matter): not checked. ${advice}\n`);
		assert.equal(
			await of("notes.md", "blog/a.md", "posts/index.md"),
			`1 file is no post (no front matter): not checked. 1 file is no post (nothing in the front matter or the path tells a post): not checked. 1 file is no post (a page that lists posts): not checked. ${advice}\n`,
		);
		assert.equal(
			await of("clean.md", "notes.md"),
			"No findings in 1 file. 1 file is no post (no front matter): not checked.\n",
		);
		assert.deepEqual(
			JSON.parse(await of("--format=json", "clean.md", "notes.md", "posts/index.md", "blog/a.md")),
			[
				{ file: "notes.md", notChecked: "no front matter" },
				{ file: "blog/a.md", notChecked: "nothing in the front matter or the path tells a post" },
			],
		);
	});

	it("exits 0 where no finding is an error", async () => {
		const surroundings = new FakeSurroundings({ "a.md": `${clean}\n![](hall.jpg)\n` });
		assert.equal(await main(["check", "a.md"], surroundings), 0);
		assert.match(surroundings.output, /1 finding in 1 file: 1 warning\.\n$/);
	});

	it("checks the other files where one cannot be read", async () => {
		const { code, output, errors } = await run("check", "lost.md", "talks", "wrong.md");
		assert.equal(code, 2);
		assert.match(output, /^wrong\.md:4:7 error/);
		assert.equal(
			errors,
			"recap: Cannot read lost.md: there is no such file.\nrecap: Cannot read talks: it is a folder, not a file.\n",
		);
	});

	it("says in a sentence that a worker failed, and exits 2", async () => {
		const surroundings = Object.assign(new FakeSurroundings(files), {
			checkInWorkers: () => {
				throw new Error("the worker ran out of memory");
			},
		});
		assert.equal(await main(["check", "clean.md"], surroundings), 2);
		assert.equal(surroundings.errors, "recap: Recap ended early: the worker ran out of memory.\n");
	});

	it("prints a post as JSON with offsets", async () => {
		const { code, output } = await run("read", "wrong.md");
		assert.equal(code, 0);
		const { frontMatter, images, ...post } = JSON.parse(output);
		assert.deepEqual([post.isPost, post.dialect, post.stage], [true, "jekyll", "published"]);
		const [, , date] = frontMatter.fields;
		assert.equal(wrong.slice(date.valueRange.start, date.valueRange.end), "2016-02-32");
		assert.equal(wrong.slice(images[0].range.start, images[0].range.end), "![](hall.jpg)");
	});

	it("shows help and version", async () => {
		assert.deepEqual(await run("--help"), { code: 0, output: usage(), errors: "" });
		assert.deepEqual(await run("check", "-h"), { code: 0, output: usage(), errors: "" });
		assert.deepEqual(await run("--version"), { code: 0, output: "1.2.3\n", errors: "" });
	});

	for (const [argv, sentence] of [
		[[], "Name a command."],
		[["chekc"], "There is no command chekc."],
		[["--fix"], "There is no option --fix."],
		[["check"], "Name the files to check."],
		[["check", "--mend", "a.md"], "There is no option --mend for check."],
		[["check", "--fix=yes", "a.md"], "Write --fix without a value."],
		[["references", "sort", "--write=a.md"], "Write --write without a value."],
		[["check", "--format", "json", "--format=text", "a.md"], "Write --format only once."],
		[["check", "--dialect", "hugo", "a.md", "--dialect", "hugo"], "Write --dialect only once."],
		[["check", "--stdin-filename"], "Name the file after --stdin-filename."],
		[["check", "--stdin-filename="], "Name the file after --stdin-filename."],
		[["check", "--stdin-filename", "--fix"], "Name the file after --stdin-filename."],
		[["check", "--rules", "--fix", "a.md"], 'There is no rule "".'],
		[["check", "--rules", "invalid-date", "--rules", "alt", "a.md"], 'There is no rule "alt".'],
		[["check", "--format", "xml", "a.md"], `Write --format as one of ${formats}, not "xml".`],
		[["check", "a.md", "--format"], `Write --format as one of ${formats}, not "".`],
		[["check", "--rules", "alt", "a.md"], 'There is no rule "alt".'],
		[
			["check", "--max-severity", "fatal", "a.md"],
			"Write --max-severity as one of none, hint, information, warning, error.",
		],
		[["check", "--stdin-filename", "a.md", "b.md"], "Name either files or --stdin-filename."],
		[
			["references"],
			"Name what to do: renumber, sort, prune, to-reference, to-inline, link-addresses, renumber-footnotes, prune-footnotes.",
		],
		[["references", "sort"], "Name the files to sort."],
		[
			["references", "sort", "a.md", "b.md"],
			"Add --write to change several files; without it one file's result is printed.",
		],
		[["read"], "Name one file to read."],
		[["read", "a.md", "b.md"], "Name one file to read."],
		[["read", "--format", "a.md"], "There is no option --format for read."],
	] as const) {
		it(`answers "${argv.join(" ")}" with one sentence`, async () => {
			assert.deepEqual(await run(...argv), {
				code: 2,
				output: "",
				errors: `recap: ${sentence} Run recap --help to see what there is.\n`,
			});
		});
	}

	it("fails on what is heavier than --max-severity", async () => {
		assert.equal((await run("check", "--max-severity", "error", "wrong.md")).code, 0);
		assert.equal((await run("check", "--rules", "image-without-alt", "wrong.md")).code, 0);
		assert.equal(
			(await run("check", "--rules", "image-without-alt", "--max-severity", "hint", "wrong.md")).code,
			1,
		);
	});

	it("takes --rules again and again", async () => {
		const one = await run("check", "--rules", "invalid-date,image-without-alt", "wrong.md");
		assert.deepEqual(
			await run("check", "--rules=image-without-alt", "wrong.md", "--rules", "invalid-date"),
			one,
		);
		assert.match(one.output, /2 findings in 1 file/);
	});

	it("shows control characters of names and posts", async () => {
		const name = "a\u001B]0;title\u0007";
		const surroundings = new FakeSurroundings({ [`${name}\n.md`]: `${clean}\n[a][\u001Bcq]\n` });
		await main(["check", `${name}\n.md`, "gone\u009B.md"], surroundings);
		assert.equal(
			surroundings.output,
			"a\\x1b]0;title\\x07\\n.md:9:1 error Define `[\\x1bcq]` at the end of the post: readers see `[a][\\x1bcq]` as it stands. (undefined-reference)\n1 finding in 1 file: 1 error.\n",
		);
		assert.equal(surroundings.errors, "recap: Cannot read gone\\x9b.md: there is no such file.\n");
	});

	it("takes the project's settings", async () => {
		const surroundings = new FakeSurroundings({
			"wrong.md": wrong,
			"notes/talk.md": "![](x.png)\n",
			"recap.config.json": '{ "rules": { "invalid-date": "off" }, "posts": ["notes/**"], } // ours',
		});
		assert.equal(await main(["check", "wrong.md", "notes/talk.md"], surroundings), 0);
		assert.match(surroundings.output, /^wrong\.md:7:1 warning.*\nnotes\/talk\.md:1:1 warning/);
		assert.equal(surroundings.errors, "");
	});

	it("takes what stands after -- for a file", async () => {
		assert.deepEqual(await run("check", "--", "--format"), {
			code: 2,
			output: "",
			errors: "recap: Cannot read --format: there is no such file.\n",
		});
	});
});
