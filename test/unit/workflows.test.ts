import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import { repositoryFolder } from "../harness/files.ts";

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly env?: Readonly<Record<string, string>>;
}

interface Job {
	readonly needs?: string | readonly string[];
	readonly "timeout-minutes"?: number;
	readonly environment?: string;
	readonly permissions?: Readonly<Record<string, string>>;
	readonly steps: readonly Step[];
}

interface Workflow {
	readonly permissions: Readonly<Record<string, string>>;
	readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(repositoryFolder, ".github", "workflows");
const workflows = new Map<string, Workflow>(
	readdirSync(folder).map((name) => [name, parse(readFileSync(join(folder, name), "utf8"))]),
);
const jobsOf = (name: string) => workflows.get(name)?.jobs ?? {};
const secret = (name: string) => `\${{ secrets.${name} }}`;
const runsOf = ({ steps }: Job) => steps.flatMap(({ run }) => run ?? []);

describe("The workflows", () => {
	for (const [name, { permissions, jobs }] of workflows) {
		describe(name, () => {
			it("may read the repository and nothing else, but for the job that says otherwise", () =>
				assert.deepEqual(permissions, { contents: "read" }));

			for (const [id, job] of Object.entries(jobs)) {
				it(`${id} ends by itself`, () => assert.ok((job["timeout-minutes"] ?? 0) > 0));

				it(`${id} runs scripts that there are`, () => {
					const scripts = runsOf(job).flatMap((run) => [...run.matchAll(/npm (?:run )?([\w:-]+)/g)]);
					const names = scripts.map(([, script = ""]) => script).filter((script) => script !== "ci");
					assert.deepEqual(
						names.filter((script) => !(script in manifest.scripts)),
						[],
					);
				});

				it(`${id} hands nothing to a shell but by its environment`, () =>
					assert.deepEqual(
						runsOf(job).filter((run) => run.includes("\u{24}{{")),
						[],
					));
			}
		});
	}
});

describe("The release", () => {
	const jobs = jobsOf("release.yml");

	it("builds once, and publishes to either registry by itself what was built and tried", () => {
		assert.deepEqual(
			Object.entries(jobs).map(([id, { needs }]) => [id, needs]),
			[
				["due", undefined],
				["build", "due"],
				["marketplace", "build"],
				["open-vsx", "build"],
				["tags", ["due", "build", "marketplace", "open-vsx"]],
			],
		);
		assert.deepEqual(runsOf(jobs.build as Job), [
			"npm ci",
			"npm run test:long",
			'SOURCE_DATE_EPOCH="$(git log -1 --format=%ct)" npm run package',
		]);
	});

	it("publishes with tools of one version each, and no line of ours beside them sees a token", () => {
		const published = Object.entries(jobs).flatMap(([id, { environment, steps }]) =>
			steps
				.filter(({ env }) => Object.values(env ?? {}).some((value) => value.includes("secrets.")))
				.map(({ run, env }) => [id, environment, run, env]),
		);
		assert.deepEqual(published, [
			[
				"marketplace",
				"release",
				"npx --yes @vscode/vsce@3.9.2 publish --skip-duplicate --packagePath recap-*.vsix",
				{ VSCE_PAT: secret("VSCE_PAT") },
			],
			[
				"open-vsx",
				"release",
				"npx --yes ovsx@1.1.1 publish --skip-duplicate recap-*.vsix",
				{ OVSX_PAT: secret("OVSX_PAT") },
			],
		]);
	});

	it("writes to the repository in one job alone", () => {
		const writing = Object.entries(jobs).filter(([, { permissions }]) => permissions);
		assert.deepEqual(
			writing.map(([id, { permissions }]) => [id, permissions]),
			[["tags", { contents: "write" }]],
		);
	});
});
