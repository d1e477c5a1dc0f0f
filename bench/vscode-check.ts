import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "node:util";
import * as esbuild from "esbuild";
import { build } from "../scripts/build.ts";
import { repositoryFolder } from "../test/harness/files.ts";
import { isNoise } from "../test/harness/noise.ts";
import { quietSettings } from "../test/harness/quiet-settings.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "../test/harness/temporary-folder.ts";
import { until } from "../test/harness/until.ts";
import { openWindow } from "../test/harness/window.ts";
import { summarize } from "./measure.ts";
import { writeUp } from "./write-up.ts";

/** A round breaks a reference and mends it. The first warms up. */
const POSTS = [
	{ label: "2 kB", name: "2-kb.md", bytes: 2_000, rounds: 16 },
	{ label: "20 kB", name: "20-kb.md", bytes: 20_000, rounds: 16 },
	{ label: "200 kB", name: "200-kb.md", bytes: 200_000, rounds: 11 },
	{ label: "1 MB", name: "1-mb.md", bytes: 1_000_000, rounds: 7 },
];
const MOST_SECONDS = 600;

/** What the bench's half in the extension host says of one save or edit; milliseconds. */
interface Sample {
	readonly post: string;
	readonly what: "save" | "type" | "idle";
	readonly breaks: boolean;
	readonly took: Readonly<Partial<Record<"recap" | "built-in", number>>>;
	readonly longest: number;
}

/** Checks in a real VS Code, on the extension host's clock: from a save, and while typing beside VS Code's own validator. */
export async function benchVSCodeCheck(): Promise<void> {
	const folder = await newTemporaryFolder("bench");
	const workspace = join(folder, "workspace");
	await mkdir(join(workspace, "_posts"), { recursive: true });
	for (const { name, bytes } of POSTS) await writeFile(join(workspace, "_posts", name), writeUp(bytes));
	const tests = join(folder, "host.js");
	await esbuild.build({
		entryPoints: [join(repositoryFolder, "bench", "vscode-check-host.ts")],
		outfile: tests,
		bundle: true,
		platform: "node",
		format: "cjs",
		external: ["vscode"],
	});
	const extension = await copyExtension(join(folder, "extension"));
	const samples: Sample[] = [];
	let exitCode: number | undefined;
	const window = await openWindow({
		release: "latest",
		folder: workspace,
		extension,
		tests,
		settings: {
			...quietSettings,
			"recap.bench": {
				check: { posts: POSTS.map(({ name }) => name), rounds: POSTS.map(({ rounds }) => rounds) },
			},
		},
		prepare: async (page) => {
			await page.exposeFunction("codeAutomationLog", (type: string, args: unknown[]) => {
				const text = format(...args);
				if (text.startsWith("BENCH ")) samples.push(JSON.parse(text.slice("BENCH ".length)));
				else if (!isNoise({ type, text })) console.error(text);
			});
			await page.exposeFunction("codeAutomationExit", (code: number) => {
				exitCode = code;
			});
		},
	});
	try {
		await until("the bench to end", () => exitCode !== undefined, { seconds: MOST_SECONDS });
	} finally {
		await window.close();
		await removeTemporaryFolder(folder);
	}
	printSamples(samples);
	if (exitCode !== 0) throw new Error("The bench's half in the extension host failed.");
}

/** A copy with bundles as they are shipped: one in work is not measured, and its own bundles stay as they are. */
async function copyExtension(into: string): Promise<string> {
	await build({ into });
	for (const name of ["package.json", "package.nls.json", "media", "snippets"]) {
		await cp(join(repositoryFolder, name), join(into, name), { recursive: true });
	}
	return into;
}

function printSamples(samples: readonly Sample[]): void {
	console.log("\nChecks in VS Code (latest, Node host), p50 / p95 / min in ms\n");
	console.log(
		"| post | what | n | Recap | built-in validator | longest task, p50 / max | of it without checks |",
	);
	console.log("| --- | --- | --- | --- | --- | --- | --- |");
	for (const { label, name } of POSTS) {
		const idle = samples.filter(({ post, what }) => post === name && what === "idle");
		for (const [what, title] of [
			["save", "save → diagnostics"],
			["type", "edit → diagnostics, `onType`"],
		] as const) {
			const own = samples.filter((sample) => sample.post === name && sample.what === what);
			const times = (checker: "recap" | "built-in") =>
				threeOf(own.flatMap(({ took }) => took[checker] ?? []));
			console.log(
				`| ${label} | ${title} | ${own.length} | ${times("recap")} | ${times("built-in")} | ${longestOf(own)} | ${longestOf(idle)} |`,
			);
		}
	}
}

function threeOf(times: readonly number[]): string {
	if (times.length === 0) return "–";
	const { p50, p95, min } = summarize("", times);
	return [p50, p95, min].map((ms) => ms.toFixed(1)).join(" / ");
}

function longestOf(samples: readonly Sample[]): string {
	const times = samples.map(({ longest }) => longest);
	return times.length === 0
		? "–"
		: `${summarize("", times).p50.toFixed(1)} / ${Math.max(...times).toFixed(1)}`;
}
