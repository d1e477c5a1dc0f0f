import { readdirSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { repositoryFolder } from "../test/harness/files.ts";

/** Mocha's reporter for Node; each folder of bundled tests has its own, for those run without tsx. */
export const tallyReporter = "test/harness/tally-reporter.ts";

/** Where the tests of a folder of `test/` are bundled, and what mocha runs of it: a pattern for each share, which is a process of its own. */
export function bundledTests(folder: string, shares: number) {
	const into = `dist-test/${folder}`;
	return {
		into,
		reporter: `${into}/tally-reporter.mjs`,
		patterns: Array.from({ length: shares }, (_, at) => `${into}/${at + 1}/**/*.test.mjs`),
	};
}

/**
 * Writes every test of `test/FOLDER` into its share, with what they have in common in files of its own: bundled once in a second, they load
 * in a third of the time that tsx takes for each of 1,000 modules. Packages stay what Node loads.
 */
export async function bundleTests(folder: string, shares: number): Promise<void> {
	const source = join(repositoryFolder, "test", folder);
	const into = join(repositoryFolder, bundledTests(folder, shares).into);
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
				out: `${(at % shares) + 1}/${name.slice(0, -".ts".length)}`,
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
