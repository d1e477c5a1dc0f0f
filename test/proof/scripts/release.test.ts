import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { release } from "../../../scripts/release.ts";
import { repositoryFolder } from "../../harness/files.ts";
import { newTemporaryFolder } from "../../harness/temporary-folder.ts";
import { isLongRun } from "../../support/long-run.ts";

const wrong = "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-32\n---\n\nThe hall was full.\n";
const found =
	"bad post.md:4:7 error Correct the date in `date`: February 2016 has 29 days, and Jekyll builds no page of the site with this date. (invalid-date)\n";
const counted = "1 finding in 1 file: 1 error.\n";

describe("the release", () => {
	let temporary = "";
	let folder = "";
	let tag = "";
	/** A folder with one post that has one mistake. */
	let blog = "";
	let env: NodeJS.ProcessEnv = {};

	function run(program: string, words: readonly string[], cwd = blog, more: NodeJS.ProcessEnv = {}) {
		const { status, stdout, stderr } = spawnSync(program, words, {
			cwd,
			encoding: "utf8",
			env: { ...env, ...more },
		});
		return { status, stdout, stderr };
	}

	function mustRun(program: string, words: readonly string[], cwd = blog): string {
		const { status, stdout, stderr } = run(program, words, cwd);
		assert.equal(status, 0, `${program} ${words.join(" ")}\n${stdout}\n${stderr}`);
		return stdout;
	}

	/** What it says of the blog's post by a program that was installed. */
	function assertWorks(program: string, words: readonly string[] = []): void {
		const { status, stdout, stderr } = run(program, [...words, "check", "bad post.md"]);
		assert.deepEqual({ status, stdout }, { status: 1, stdout: found + counted }, stderr);
	}

	before(async () => {
		temporary = await newTemporaryFolder("release");
		folder = join(temporary, "recap");
		blog = join(temporary, "blog");
		mkdirSync(blog);
		writeFileSync(join(blog, "bad post.md"), wrong);
		// A home of its own: no settings and no cache of whoever runs this.
		env = {
			...process.env,
			HOME: temporary,
			LC_ALL: "C",
			npm_config_cache: join(temporary, "npm"),
			npm_config_audit: "false",
			npm_config_fund: "false",
			npm_config_update_notifier: "false",
			npm_config_prefix: undefined,
		};
		tag = await release(folder);
	});

	it("is one commit with what is run, and nothing to build", () => {
		const { version } = JSON.parse(readFileSync(join(repositoryFolder, "package.json"), "utf8"));
		assert.equal(tag, `v${version}`);
		assert.deepEqual(mustRun("git", ["ls-tree", "-r", "--name-only", tag], folder).trim().split("\n"), [
			".pre-commit-hooks.yaml",
			"LICENSE",
			"README.md",
			"action.yml",
			"dist/THIRD-PARTY-NOTICES.txt",
			"dist/cli.mjs",
			...readdirSync(join(repositoryFolder, "l10n"))
				.sort()
				.map((name) => `l10n/${name}`),
			"package.json",
			"recap.gitlab-ci.yml",
		]);
		assert.equal(mustRun("git", ["rev-list", "--all", "--count"], folder), "1\n");
		assert.equal(mustRun("git", ["status", "--porcelain"], folder), "");
		const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
		assert.deepEqual(Object.keys(manifest), [
			"name",
			"version",
			"description",
			"license",
			"bin",
			"files",
			"engines",
		]);
		assert.ok(!manifest.description.includes("%"));
	});

	it("is the same commit each time, and takes no folder that holds something", async () => {
		const again = join(temporary, "again");
		await release(again);
		const commits = [folder, again].map((each) => mustRun("git", ["rev-parse", tag], each));
		assert.equal(commits[0], commits[1]);
		await assert.rejects(release(again), /is not empty: name a folder that is not there yet\.$/);
	});

	it("is a repository of its own where a hook of another one runs it", async () => {
		const other = join(temporary, "other");
		const own = join(temporary, "own");
		mustRun("git", ["init", "--quiet", other]);
		process.env.GIT_DIR = join(other, ".git");
		try {
			await release(own);
		} finally {
			delete process.env.GIT_DIR;
		}
		const commits = [folder, own].map((each) => mustRun("git", ["rev-parse", tag], each));
		assert.equal(commits[0], commits[1]);
		assert.equal(mustRun("git", ["rev-list", "--all", "--count"], other), "0\n");
	});

	it("speaks the language of the locale", () => {
		const locale = { LC_ALL: "", LC_MESSAGES: "", LANG: "de_DE.UTF-8" };
		const { stdout } = run("node", [join(folder, "dist", "cli.mjs"), "check", "bad post.md"], blog, locale);
		assert.equal(
			stdout,
			"bad post.md:4:7 error Korrigieren Sie das Datum in `date`: Februar 2016 hat 29 Tage, und Jekyll baut mit diesem Datum keine Seite der Website. (invalid-date)\n1 Befund in 1 Datei: 1 Fehler.\n",
		);
	});

	/** Takes npm's client a minute and a half: in a long run. */
	if (isLongRun)
		describe("installed", () => {
			it("works by npm install -g", () => {
				const prefix = join(temporary, "prefix");
				mustRun("npm", ["install", "--silent", "-g", "--prefix", prefix, `git+file://${folder}#${tag}`]);
				assertWorks(join(prefix, "bin", "recap"));
			});

			it("works by npx", () => {
				assertWorks("npx", ["--yes", "--silent", `git+file://${folder}#${tag}`]);
			});

			it("works in the way that pre-commit goes up to 4.6.0", () => {
				const clone = join(temporary, "clone");
				const prefix = join(temporary, "classic");
				mustRun("git", ["clone", "--quiet", folder, clone]);
				mustRun(
					"npm",
					["install", "--include=dev", "--include=prod", "--ignore-prepublish", "--no-progress", "--no-save"],
					clone,
				);
				const packed = mustRun("npm", ["pack", "--silent"], clone);
				assert.match(packed, /^recap-[\d.]+\.tgz\n$/);
				mustRun("npm", ["install", "--silent", "-g", "--prefix", prefix, join(clone, packed.trim())]);
				assertWorks(join(prefix, "bin", "recap"));
			});

			it("works in the real pre-commit", function () {
				if (run("pre-commit", ["--version"]).status !== 0) return this.skip();
				const project = join(temporary, "project");
				mkdirSync(project);
				writeFileSync(join(project, "bad post.md"), wrong);
				writeFileSync(join(project, "notes.txt"), "No post.\n");
				writeFileSync(
					join(project, ".pre-commit-config.yaml"),
					`repos:\n  - repo: ${folder}\n    rev: ${tag}\n    hooks:\n      - id: recap-check\n        language_version: system\n`,
				);
				mustRun("git", ["init", "--quiet"], project);
				mustRun("git", ["add", "--all"], project);
				const { status, stdout } = run("pre-commit", ["run", "--all-files"], project);
				assert.equal(status, 1);
				assert.ok(stdout.includes(found), stdout);
			});
		});

	describe("as an Action", () => {
		/** Runs its only step as the runner does. */
		function act(inputs: Readonly<Record<string, string>>) {
			const action = parse(readFileSync(join(folder, "action.yml"), "utf8"));
			const [step] = action.runs.steps;
			assert.ok(!step.run.includes("${{"), "inputs never stand in the script");
			const values = Object.entries<string>(step.env).map(([name, value]) => {
				const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? "";
				return [name, inputs[input] ?? action.inputs[input].default];
			});
			const script = join(temporary, "step.sh");
			writeFileSync(script, step.run);
			return run("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], blog, {
				...Object.fromEntries(values),
				GITHUB_ACTION_PATH: folder,
			});
		}

		it("marks the lines", () => {
			const said =
				"::error file=bad post.md,line=4,col=7,endLine=4,endColumn=17,title=Recap%3A invalid-date::Correct the date in `date`: February 2016 has 29 days, and Jekyll builds no page of the site with this date.\n";
			assert.deepEqual(act({}), { status: 1, stdout: said, stderr: "" });
			assert.deepEqual(act({ files: "bad post.md\n\n", args: "--rules invalid-date --max-severity error" }), {
				status: 0,
				stdout: said,
				stderr: "",
			});
		});

		it("writes a report into a file", () => {
			assert.deepEqual(act({ format: "sarif", output: "recap.sarif" }), {
				status: 1,
				stdout: "",
				stderr: "",
			});
			assert.equal(JSON.parse(readFileSync(join(blog, "recap.sarif"), "utf8")).version, "2.1.0");
		});

		it("takes no orders from its inputs", () => {
			const order = "$(touch ordered) `touch ordered`; touch ordered #";
			for (const input of ["files", "format", "args"]) assert.equal(act({ [input]: order }).status, 2);
			assert.ok(!existsSync(join(blog, "ordered")), readdirSync(blog).join());
		});
	});

	it("writes GitLab's report by the template's own lines", () => {
		const { recap } = parse(readFileSync(join(folder, "recap.gitlab-ci.yml"), "utf8"));
		assert.equal(recap.variables.RECAP_VERSION, tag);
		const lines = recap.script.join("\n").replaceAll("/tmp/recap", join(temporary, "gitlab"));
		const { status } = run("sh", ["-ec", lines], blog, { ...recap.variables, RECAP_REPOSITORY: folder });
		assert.equal(status, 1);
		const [first] = JSON.parse(readFileSync(join(blog, recap.artifacts.reports.codequality), "utf8"));
		assert.equal(first.check_name, "invalid-date");
	});
});
