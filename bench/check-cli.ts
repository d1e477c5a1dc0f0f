import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "../scripts/build.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "../test/harness/temporary-folder.ts";
import { summarize } from "./measure.ts";
import { fetchPeers, nameWithVersion } from "./peers.ts";
import { type Usage, usageOf } from "./usage.ts";
import { writeUp } from "./write-up.ts";

interface Run {
	readonly posts: number;
	readonly rounds: number;
}

const RUNS: readonly Run[] = [
	{ posts: 1_000, rounds: 5 },
	{ posts: 10_000, rounds: 2 },
];
const POST_BYTES = 10_000;
/** The front matter of `writeUp` fulfils it. */
const SCHEMA = {
	type: "object",
	required: ["post_title", "layout"],
	properties: {
		ID: { type: "integer" },
		post_title: { type: "string" },
		author: { type: "string" },
		published: { type: "boolean" },
		permalink: { type: "string" },
	},
};

interface Contender {
	readonly name: string;
	readonly args: readonly string[];
	/** Exit codes that only say that something was found. */
	readonly codes: readonly number[];
	/** Runs once before all rounds, for what it keeps. */
	readonly warmsUp?: boolean;
}

/** `recap check` as it is shipped, beside its peers, over folders of posts: in turn, each a process of its own, output thrown away. */
export async function benchCheckCli(runs: readonly Run[] = RUNS): Promise<void> {
	const modules = await fetchPeers();
	const shipped = await newTemporaryFolder("shipped");
	await build({ into: shipped });
	const contenders: readonly Contender[] = [
		{ name: "recap check", args: [join(shipped, "dist", "cli.mjs"), "check", "_posts"], codes: [0, 1] },
		{
			name: "recap check --cache, nothing has changed",
			args: [join(shipped, "dist", "cli.mjs"), "check", "--cache-location", "recap-cache.json", "_posts"],
			codes: [0, 1],
			warmsUp: true,
		},
		{
			name: `${nameWithVersion("markdownlint-cli2")}, default rules`,
			args: [join(modules, "markdownlint-cli2", "markdownlint-cli2-bin.mjs"), "_posts/*.md"],
			codes: [0, 1],
		},
		{
			name: `${nameWithVersion("remark-cli")}, ${nameWithVersion("remark-lint-frontmatter-schema")} only`,
			args: [join(modules, "remark-cli", "cli.js"), "_posts", "--quiet", "--no-stdout"],
			codes: [0, 1],
		},
	];
	for (const { posts, rounds } of runs) {
		const folder = await writePosts(posts, modules);
		const usages = contenders.map((): Usage[] => []);
		for (const { args, codes } of contenders.filter(({ warmsUp }) => warmsUp))
			await usageOf(args, folder, codes);
		for (let round = 0; round < rounds; round++) {
			for (const [order, { args, codes }] of contenders.entries()) {
				usages[order]?.push(await usageOf(args, folder, codes));
			}
		}
		printUsages(
			`${posts.toLocaleString("en")} posts of 10 kB, ${rounds} runs each in turn`,
			contenders,
			usages,
		);
		await removeTemporaryFolder(folder);
	}
	await removeTemporaryFolder(shipped);
}

async function writePosts(count: number, modules: string): Promise<string> {
	const folder = await newTemporaryFolder("posts");
	await mkdir(join(folder, "_posts"));
	for (let number = 1; number <= count; number++) {
		const name = `looking-back-${String(number).padStart(5, "0")}.md`;
		await writeFile(join(folder, "_posts", name), writeUp(POST_BYTES, number));
	}
	await writeFile(join(folder, "schema.json"), JSON.stringify(SCHEMA));
	const plugin = (...path: string[]) => JSON.stringify(pathToFileURL(join(modules, ...path)).href);
	await writeFile(
		join(folder, ".remarkrc.mjs"),
		`import frontMatter from ${plugin("remark-frontmatter", "index.js")};
import schema from ${plugin("remark-lint-frontmatter-schema", "dist", "index.js")};
export default { plugins: [frontMatter, [schema, { schemas: { "./schema.json": ["_posts/*.md"] } }]] };
`,
	);
	return folder;
}

function printUsages(
	title: string,
	contenders: readonly Contender[],
	usages: readonly (readonly Usage[])[],
): void {
	const of = (order: number, key: keyof Usage) =>
		summarize(
			"",
			(usages[order] ?? []).map((usage) => usage[key]),
		);
	console.log(`\n${title} (${process.version}, ${process.platform})\n`);
	console.log("| checker | wall, p50 | wall, min | CPU, p50 | peak memory | wall, as recap's |");
	console.log("| --- | --- | --- | --- | --- | --- |");
	for (const [order, { name }] of contenders.entries()) {
		const wall = of(order, "wall");
		const peak = Math.max(...(usages[order] ?? []).map(({ memory }) => memory));
		const seconds = [wall.p50, wall.min, of(order, "cpu").p50].map((ms) => `${(ms / 1000).toFixed(2)} s`);
		const times = (wall.min / of(0, "wall").min).toFixed(1);
		console.log(`| ${name} | ${seconds.join(" | ")} | ${peak.toFixed(0)} MB | × ${times} (min) |`);
	}
}
