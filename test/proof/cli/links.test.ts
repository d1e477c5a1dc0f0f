import assert from "node:assert/strict";
import { main } from "../../../src/cli/main.ts";
import { reportFormats } from "../../../src/cli/reporters/index.ts";
import { FakeSurroundings, failure } from "../../support/fake-surroundings.ts";
import { FakeWeb, type Said } from "../../support/fake-web.ts";

const formats = reportFormats.map(({ name }) => name).join(", ");

const post = (body: string) => `---\nlayout: post\ntitle: Meetup recap\ndate: 2016-03-02\n---\n\n${body}\n`;
const gone = "https://conf.dev/2016/talks/7";

const files = {
	"a.md": post(`[Talk](${gone}) and [notes](https://a.dev/old#end) ![](hall.jpg)`),
	"b.md": post(`[Talk](${gone}) [Ann](https://x.com/ann) [wiki](http://10.0.0.1/) [club](https://club.dev/)`),
	"README.md": "# A tool\n\n[x](https://readme.dev/)\n",
};

const pages: Readonly<Record<string, Said>> = {
	[gone]: 404,
	"https://archive.org/wayback/available?url=conf.dev%2F2016%2Ftalks%2F7&timestamp=20160302": 429,
	"https://a.dev/old": [301, "/new/page"],
	"https://a.dev/new/page": 200,
	"https://club.dev/": 403,
};

async function run(
	argv: readonly string[],
	web = new FakeWeb(pages),
	{ surroundings = new FakeSurroundings(files) } = {},
) {
	surroundings.web = web;
	const code = await main(["links", ...argv], surroundings);
	return { code, output: surroundings.output, errors: surroundings.errors, asked: web.asked };
}

describe("recap links", () => {
	it("asks each address of the posts once, and tells what is dead or has moved", async () => {
		const { asked, ...told } = await run(["a.md", "b.md", "README.md"]);
		assert.deepEqual(told, {
			code: 1,
			output: [
				`a.md:7:8 warning Replace this link or take it out: conf.dev has no such page any more (404). (dead-link)`,
				"a.md:7:51 information Write `https://a.dev/new/page`: this page has moved there. (moved-link)",
				`b.md:7:8 warning Replace this link or take it out: conf.dev has no such page any more (404). (dead-link)`,
				"3 findings in 2 files: 2 warnings, 1 information. 1 file is no post (README, docs or template): not checked.",
				"",
			].join("\n"),
			errors: [
				"recap: Not checked, as its host does not answer programs, or the name is only an example: https://x.com/ann.",
				"recap: Not checked, as it leads into a private network, or carries a password: http://10.0.0.1/.",
				"recap: Not checked, as its host answers 403: https://club.dev/.",
				"",
			].join("\n"),
		});
		assert.deepEqual(
			asked.filter((each) => each.endsWith(gone)),
			[`HEAD ${gone}`, `GET ${gone}`],
		);
		assert.ok(asked.every((each) => !each.includes("readme.dev") && !each.includes("10.0.0.1")));
	});

	it("writes every form of report", async () => {
		const { code, output } = await run(["--format", "json", "--max-severity", "warning", "b.md"]);
		assert.equal(code, 0);
		assert.deepEqual(JSON.parse(output), [
			{
				file: "b.md",
				ruleId: "dead-link",
				severity: "warning",
				message: "Replace this link or take it out: conf.dev has no such page any more (404).",
				start: { line: 7, column: 8, offset: 66 },
				end: { line: 7, column: 37, offset: 95 },
				fixable: false,
			},
		]);
	});

	it("says that it is offline, and no more", async () => {
		assert.deepEqual(await run(["a.md"], new FakeWeb({})), {
			code: 2,
			output: "",
			errors: "recap: No host was found: connect to the internet and try again.\n",
			asked: [`HEAD ${gone}`, "HEAD https://a.dev/old"],
		});
	});

	it("passes where nothing is wrong, and goes on where a file cannot be read", async () => {
		const { code, output, errors } = await run(
			["gone.md", "a.md"],
			new FakeWeb({ [gone]: 200, "https://a.dev/old": 200 }),
		);
		assert.deepEqual(
			[code, output, errors],
			[2, "No findings in 1 file.\n", "recap: Cannot read gone.md: there is no such file.\n"],
		);
	});

	it("writes what hosts have told with --fix, and tells what is left", async () => {
		const surroundings = new FakeSurroundings(files);
		const { code, output } = await run(["--fix", "a.md", "b.md"], undefined, { surroundings });
		assert.deepEqual(surroundings.written, {
			"a.md": files["a.md"].replace("https://a.dev/old#end", "https://a.dev/new/page#end"),
		});
		assert.deepEqual(
			[
				code,
				output.split("\n").filter((line) => line.includes("(moved-link)")),
				output.match(/dead-link/g)?.length,
			],
			[1, [], 2],
		);
	});

	it("writes nothing where it was stopped, and says how far it came", async () => {
		const surroundings = new FakeSurroundings(files);
		const web = new FakeWeb(pages);
		web.stopsAfter = 3;
		const { code, errors } = await run(["--fix", "a.md", "b.md"], web, { surroundings });
		assert.deepEqual([code, surroundings.written], [2, {}]);
		assert.match(errors, /^recap: Stopped: \d of 5 addresses were asked\.$/m);
	});

	it("says why a file cannot be written", async () => {
		const surroundings = new FakeSurroundings(files);
		surroundings.writeFailure = failure("EACCES");
		const { code, output, errors } = await run(["--fix", "a.md"], undefined, { surroundings });
		assert.equal(code, 2);
		assert.match(output, /moved-link/);
		assert.match(errors, /Cannot write a\.md/);
	});

	it("does not ask again what it asked lately, with --cache", async () => {
		const surroundings = new FakeSurroundings(files);
		const again = (...words: readonly string[]) =>
			run([...words, "a.md", "b.md"], new FakeWeb(pages), { surroundings });
		await again("--cache");
		const second = await again("--cache");
		// What could not be checked is asked each time.
		assert.deepEqual(second.asked, ["HEAD https://club.dev/", "GET https://club.dev/"]);
		surroundings.output = "";
		const third = await again("--cache");
		assert.match(third.output, /moved-link/);
		assert.match(third.output, /dead-link/);
		surroundings.clock += 3_600_001;
		assert.ok((await again("--cache")).asked.includes(`HEAD ${gone}`), "after an hour");
		assert.ok((await again()).asked.includes(`HEAD ${gone}`), "without the option");
		surroundings.clock -= 10_000_000_000;
		assert.ok((await again("--cache")).asked.includes(`HEAD ${gone}`), "of a time to come");
	});

	it("asks once more before it writes, whatever the cache says", async () => {
		const surroundings = new FakeSurroundings(files);
		const lying = {
			links: "1.2.3",
			verdicts: { "https://a.dev/old": { verdict: { state: "moved", to: "https://evil.dev/" }, at: 1e12 } },
		};
		surroundings.caches.set("links", JSON.stringify(lying));
		await run(["--fix", "--cache", "a.md"], undefined, { surroundings });
		assert.deepEqual(Object.keys(surroundings.written), ["a.md"]);
		assert.ok(!surroundings.written["a.md"]?.includes("evil.dev"));
	});

	it("takes no cache of another version, another kind or none at all", async () => {
		for (const text of [
			"",
			"{",
			"[]",
			"null",
			'{"links":"1.2.2","verdicts":{"https://a.dev/old":{"verdict":{"state":"fine"},"at":1000000000000}}}',
			'{"links":"1.2.3","verdicts":[]}',
			'{"links":"1.2.3","verdicts":{"https://a.dev/old":{"verdict":{"state":"fine"},"at":"x"}}}',
			'{"links":"1.2.3","verdicts":{"https://a.dev/old":{"verdict":{"state":"moved","to":"javascript:x"},"at":1000000000000}}}',
			'{"links":"1.2.3","verdicts":{"https://a.dev/old":{"verdict":{"state":"odd"},"at":1000000000000}}}',
			'{"run":"x","asked":{},"outcomes":{}}',
		]) {
			const surroundings = new FakeSurroundings(files);
			surroundings.caches.set("links", text);
			const { asked } = await run(["--cache", "a.md"], undefined, { surroundings });
			assert.ok(asked.includes("HEAD https://a.dev/old"), text);
		}
	});

	it("says what is wrong with its words", async () => {
		for (const [words, said] of [
			[[], "Name the files whose links to check."],
			[["--rules", "x", "a.md"], "There is no option --rules for links."],
			[["--fix=yes", "a.md"], "Write --fix without a value."],
			[["a.md", "--cache-location"], "Name the file after --cache-location."],
			[["--format", "xml", "a.md"], `Write --format as one of ${formats}, not "xml".`],
			[["--dialect", "x", "a.md"], /^There is no dialect "x"/],
		] as const) {
			const { code, errors, asked } = await run(words);
			assert.equal(code, 2);
			assert.equal(asked.length, 0);
			if (typeof said === "string")
				assert.equal(errors, `recap: ${said} Run recap --help to see what there is.\n`);
			else assert.match(errors.slice("recap: ".length), said);
		}
	});
});
