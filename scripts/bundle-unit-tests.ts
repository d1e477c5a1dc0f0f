import { readdirSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { repositoryFolder } from "../test/harness/files.ts";

/**
 * What mocha runs when all unit tests run, a share for each of two processes: bundled once in a second, they load in a third of the time
 * that tsx takes for each of 1,000 modules.
 */
export const bundledUnitTests = ["dist-test/unit/1/**/*.test.mjs", "dist-test/unit/2/**/*.test.mjs"] as const;

/** Mocha's reporter for Node, and the same for those that run without tsx. */
export const tallyReporter = "test/harness/tally-reporter.ts";
export const bundledReporter = "dist-test/unit/tally-reporter.mjs";

/** Writes every unit test into its share below `dist-test/unit/`, with what they have in common in files of its own. Packages stay what Node loads. */
export async function bundleUnitTests(): Promise<void> {
	const source = join(repositoryFolder, "test", "unit");
	const into = join(repositoryFolder, "dist-test", "unit");
	await rm(into, { recursive: true, force: true });
	const names = readdirSync(source, { recursive: true, encoding: "utf8" });
	const tests = names.filter((name) => name.endsWith(".test.ts")).sort();
	await build({
		absWorkingDir: repositoryFolder,
		entryPoints: [
			{ in: join(repositoryFolder, tallyReporter), out: "tally-reporter" },
			// In turns: what takes long stands side by side, in the same folder.
			...tests.map((name, at) => ({
				in: join(source, name),
				out: `${(at % bundledUnitTests.length) + 1}/${name.slice(0, -".ts".length)}`,
			})),
		],
		outdir: into,
		outExtension: { ".js": ".mjs" },
		bundle: true,
		splitting: true,
		packages: "external",
		format: "esm",
		platform: "node",
		target: "node20",
		sourcemap: "linked",
		logLevel: "warning",
		plugins: [atHome],
	});
}

/** Modules that ask where they are get the answer of their source. */
const atHome: Plugin = {
	name: "at-home",
	setup(bundle) {
		bundle.initialOptions.define = { "import.meta.url": "sourceUrl", "import.meta.dirname": "sourceFolder" };
		bundle.onLoad({ filter: /[\\/](?:test|scripts)[\\/].*\.ts$/ }, async ({ path }) => {
			const [url, folder] = [pathToFileURL(path).href, dirname(path)].map((place) => JSON.stringify(place));
			const text = await readFile(path, "utf8");
			// In the first line, so that all lines keep their numbers.
			return { loader: "ts", contents: `const sourceUrl = ${url}, sourceFolder = ${folder}; ${text}` };
		});
	},
};
