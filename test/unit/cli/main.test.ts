import assert from "node:assert/strict";
import { main, usage } from "../../../src/cli/main.ts";
import { FakeSurroundings, failure } from "./fake-surroundings.ts";

const clean = "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n";
const wrong = "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-31\n---\n\n![](hall.jpg)\n";

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
				"wrong.md:4:7 error Correct the date in `date`: February 2016 has 29 days. (invalid-date)",
				"wrong.md:7:1 warning Say between the brackets what this picture shows. (image-without-alt)",
				"2 findings in 2 files: 1 error, 1 warning.",
				"",
			].join("\n"),
			errors: "",
		});
	});

	it("prints findings as JSON, lines and columns from 1", async () => {
		const { code, output } = await run("check", "--format", "json", "wrong.md");
		assert.equal(code, 1);
		assert.deepEqual(JSON.parse(output), [
			{
				file: "wrong.md",
				ruleId: "invalid-date",
				severity: "error",
				message: "Correct the date in `date`: February 2016 has 29 days.",
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
		assert.equal((await run("check", "clean.md", "README.md")).output, "No findings in 2 files.\n");
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
			"recap: Cannot read lost.md: there is no such file.\nrecap: Cannot read talks: it is a folder; name the files in it.\n",
		);
	});

	it("prints a post as JSON with offsets", async () => {
		const { code, output } = await run("read", "wrong.md");
		assert.equal(code, 0);
		const { frontMatter, images, ...post } = JSON.parse(output);
		assert.deepEqual([post.isPost, post.dialect, post.stage], [true, "jekyll", "published"]);
		const [, , date] = frontMatter.fields;
		assert.equal(wrong.slice(date.valueRange.start, date.valueRange.end), "2016-02-31");
		assert.equal(wrong.slice(images[0].range.start, images[0].range.end), "![](hall.jpg)");
	});

	it("shows help and version", async () => {
		assert.deepEqual(await run("--help"), { code: 0, output: usage, errors: "" });
		assert.deepEqual(await run("check", "-h"), { code: 0, output: usage, errors: "" });
		assert.deepEqual(await run("--version"), { code: 0, output: "1.2.3\n", errors: "" });
	});

	for (const [argv, sentence] of [
		[[], "Name a command."],
		[["chekc"], "There is no command chekc."],
		[["--fix"], "There is no option --fix."],
		[["check"], "Name the files to check."],
		[["check", "--fix", "a.md"], "There is no option --fix for check."],
		[["check", "--format", "xml", "a.md"], 'Write --format text or --format json, not "xml".'],
		[["check", "a.md", "--format"], 'Write --format text or --format json, not "".'],
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

	it("takes what stands after -- for a file", async () => {
		assert.deepEqual(await run("check", "--", "--format"), {
			code: 2,
			output: "",
			errors: "recap: Cannot read --format: there is no such file.\n",
		});
	});
});
