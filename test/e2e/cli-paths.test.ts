import assert from "node:assert/strict";
import { join } from "node:path";
import { inTurns } from "../support/long-run.ts";
import { PostFolder } from "./support/post-folder.ts";
import { runCli } from "./support/run-cli.ts";

const broken = "---\nlayout: post\ntitle: A: b\ndate: 2016-02-02\n---\n\n![The hall](/images/gone.png)\n";

describe("recap on one file by many names", function () {
	this.timeout(300_000);
	let folder: PostFolder;
	const from = (cwd: string, ...args: readonly string[]) =>
		runCli(["check", ...args], { cwd: join(folder.path, cwd) });
	beforeEach(() => {
		folder = new PostFolder();
	});
	afterEach(() => folder.remove());

	/** What a report says, whatever it calls the file. */
	const said = ({ ended, stdout, stderr }: Awaited<ReturnType<typeof runCli>>) => ({
		ended,
		stdout: stdout.replace(/^\S+\.md:/gm, "FILE:"),
		stderr,
	});

	for (const [turn, blog] of ["docs/blog", "templates", ".hidden/reference/x", "plain"].entries()) {
		it(`finds the same below ${blog}, however its path is spelt`, async () => {
			const file = folder.write(`${blog}/plain/n.md`, broken);
			folder.write(`${blog}/images/hall.png`, "");
			const name = blog.split("/").at(-1) ?? "";
			const plain = said(await from(blog, "plain/n.md"));
			assert.match(plain.stdout, /front-matter-syntax/);
			assert.match(plain.stdout, /missing-image-file/);
			const spellings = ["./plain/n.md", `../${name}/plain/n.md`, "plain/../plain//n.md", file];
			for (const spelt of inTurns(spellings, turn))
				assert.deepEqual(said(await from(blog, spelt)), plain, spelt);
		});
	}

	it("finds the errors of a post beside the current folder", async () => {
		const file = folder.write("docs/blog/plain/n.md", broken);
		folder.write("docs/blog/other/x.md", "");
		for (const spelt of ["../plain/n.md", file]) {
			const { ended, stdout } = await from("docs/blog/other", "--rules", "front-matter-syntax", spelt);
			assert.deepEqual(
				[ended, stdout],
				[
					1,
					`${spelt}:3:8 error Put the value in quotes: YAML takes its colon for another key. (front-matter-syntax)\n1 finding in 1 file: 1 error.\n`,
				],
			);
		}
	});

	it("still takes docs and README files below the current folder for no posts", async () => {
		folder.write("blog/docs/n.md", broken);
		folder.write("blog/README.md", broken);
		for (const paths of [["docs/n.md", "README.md"], ["./docs/n.md", "../blog/README.md"], ["."]]) {
			assert.deepEqual(await from("blog", ...paths), {
				ended: 0,
				stdout: "2 files are no posts (README, docs or template): not checked.\n",
				stderr: "",
			});
		}
	});

	it("checks and mends a file once that is named again and again", async () => {
		const file = folder.write("b.md", broken);
		const paths = ["b.md", "./b.md", file, ".", "*.md"];
		assert.deepEqual(await from(".", "--rules", "front-matter-syntax", ...paths), {
			ended: 1,
			stdout:
				"b.md:3:8 error Put the value in quotes: YAML takes its colon for another key. (front-matter-syntax)\n1 finding in 1 file: 1 error.\n",
			stderr: "",
		});
		assert.deepEqual(await from(".", "--fix", "--rules", "front-matter-syntax", ...paths), {
			ended: 0,
			stdout: "No findings in 1 file.\n",
			stderr: "",
		});
		assert.equal(folder.text("b.md"), broken.replace("A: b", '"A: b"'));
	});

	it("reads the same post by each name", async () => {
		const file = folder.write("docs/blog/_posts/2016-02-02-a.md", "---\ntitle: a\n---\n");
		const read = async (spelt: string) => {
			const { stdout } = await runCli(["read", spelt], { cwd: join(folder.path, "docs/blog/_posts") });
			return { ...JSON.parse(stdout), file: "" };
		};
		const plain = await read("2016-02-02-a.md");
		assert.equal(plain.isPost, true);
		for (const spelt of ["./2016-02-02-a.md", "../_posts/2016-02-02-a.md", file])
			assert.deepEqual(await read(spelt), plain, spelt);
	});
});
