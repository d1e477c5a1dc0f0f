import assert from "node:assert/strict";
import { main } from "../../../src/cli/main.ts";
import { FakeSurroundings, failure } from "../../support/fake-surroundings.ts";

const clean = "---\nlayout: post\ntitle: A clean recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n";
const wrong = "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-32\n---\n\n![](hall.jpg)\n";

describe("the command line, writing", () => {
	it("mends what is certain in the file", async () => {
		const broken = "---\nlayout: post\ntitle: a: b\n---\n";
		const surroundings = new FakeSurroundings({ "a.md": broken, "clean.md": clean });
		assert.equal(await main(["check", "--fix", "a.md", "clean.md"], surroundings), 0);
		assert.deepEqual(surroundings.written, { "a.md": '---\nlayout: post\ntitle: "a: b"\n---\n' });
	});

	it("checks and mends standard input", async () => {
		const surroundings = new FakeSurroundings({}, "---\nlayout: post\ntitle: a: b\n---\n");
		assert.equal(await main(["check", "--stdin-filename", "_posts/2016-02-02-a.md"], surroundings), 1);
		assert.match(surroundings.output, /^_posts\/2016-02-02-a\.md:3:\d+ error /);
		surroundings.output = "";
		assert.equal(await main(["check", "--fix", "--stdin-filename", "a.md"], surroundings), 0);
		assert.equal(surroundings.output, '---\nlayout: post\ntitle: "a: b"\n---\n');
		assert.equal(
			surroundings.errors,
			"a.md:1:1 warning Add `date` to the front matter: a published post needs it. (missing-field)\n1 finding in 1 file: 1 warning.\n",
		);
	});

	it("prints standard input mended, and says beside it what is left", async () => {
		const surroundings = new FakeSurroundings({}, wrong.replace("Meetup recap", "Meetup: a recap"));
		const argv = ["check", "--fix", "--stdin-filename", "a.md"];
		assert.equal(await main(argv, surroundings), 1);
		assert.equal(surroundings.output, wrong.replace("Meetup recap", '"Meetup: a recap"'));
		assert.equal(
			surroundings.errors,
			[
				"a.md:4:7 error Correct the date in `date`: February 2016 has 29 days, and Jekyll builds no page of the site with this date. (invalid-date)",
				"a.md:7:1 warning Say between the brackets what this picture shows. (image-without-alt)",
				"2 findings in 1 file: 1 error, 1 warning.",
				"",
			].join("\n"),
		);
		assert.equal(await main([...argv, "--max-severity", "error"], surroundings), 0);
	});

	it("prints standard input as it is where there is nothing to mend, post or not", async () => {
		for (const text of [clean, "# A tool\r\n\r\n![][x]", ""]) {
			const surroundings = new FakeSurroundings({}, text);
			assert.equal(await main(["check", "--fix", "--stdin-filename", "a.md"], surroundings), 0);
			assert.deepEqual([surroundings.output, surroundings.errors], [text, ""]);
		}
	});

	it("tells a write that failed as one, and the file's findings as it is", async () => {
		const broken = wrong.replace("Meetup recap", "Meetup: a recap");
		const surroundings = new FakeSurroundings({ "a.md": broken, "b.md": wrong });
		surroundings.writeFailure = failure("EROFS");
		assert.equal(
			await main(["check", "--fix", "--rules", "front-matter-syntax", "a.md", "b.md"], surroundings),
			2,
		);
		assert.equal(surroundings.errors, "recap: Cannot write a.md: the disk is read-only.\n");
		assert.equal(
			surroundings.output,
			"a.md:3:8 error Put the value in quotes: YAML takes its colon for another key. (front-matter-syntax)\n1 finding in 2 files: 1 error.\n",
		);
	});

	it("prints a tended post, or writes it", async () => {
		const text = "[a][2]\n\n[2]: /a\n";
		const surroundings = new FakeSurroundings({ "a.md": text, "b.md": "No references.\n" });
		assert.equal(await main(["references", "renumber", "a.md"], surroundings), 0);
		assert.equal(surroundings.output, "[a][1]\n\n[1]: /a\n");
		assert.equal(await main(["references", "renumber", "--write", "a.md", "b.md"], surroundings), 0);
		assert.deepEqual(surroundings.written, { "a.md": "[a][1]\n\n[1]: /a\n" });
		assert.match(surroundings.errors, /b\.md: This post has no numbered references\./);
	});

	it("prints a tended post, and says beside it what was left alone", async () => {
		const text = '[x][1] and [y][2]\n\n[1]: /u "Of\nlines"\n[2]: /v\n';
		const surroundings = new FakeSurroundings({ "hugo.toml": "", "content/posts/a.md": text });
		assert.equal(await main(["references", "to-inline", "content/posts/a.md"], surroundings), 0);
		assert.equal(surroundings.output, '[x][1] and [y](/v)\n\n[1]: /u "Of\nlines"\n');
		assert.equal(
			surroundings.errors,
			"recap: content/posts/a.md: Converted 1 reference to inline. Left alone: `[1]` in line 3 has a title of several lines: write it on one.\n",
		);
	});
});
