import { readdirSync, statSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { repositoryFolder } from "../test/harness/files.ts";

/** Mocha's reporter for Node; each folder of bundled tests has its own, for those run without tsx. */
export const tallyReporter = "test/harness/tally-reporter.ts";

/** Where the tests of a folder of `test/` are bundled, and what mocha runs of it: a file for each share, which is a process of its own. */
export function bundledTests(folder: string, shares: number) {
	const into = `dist-test/${folder}`;
	return {
		into,
		reporter: `${into}/tally-reporter.mjs`,
		files: Array.from({ length: shares }, (_, at) => `${into}/${at + 1}.mjs`),
	};
}

/**
 * Writes the tests of `test/FOLDER` into one file for each share, with what they have in common in files of its own: bundled in a second,
 * they load in a fourth of the time that tsx takes for 1,000 modules. Most packages stay what Node loads.
 */
export async function bundleTests(folder: string, shares: number): Promise<void> {
	const source = join(repositoryFolder, "test", folder);
	const into = join(repositoryFolder, bundledTests(folder, shares).into);
	await rm(into, { recursive: true, force: true });
	const names = readdirSync(source, { recursive: true, encoding: "utf8" });
	const bytesOf = (name: string) => statSync(join(source, name)).size;
	// In turns, the largest first: so that no share has most of what takes long. The order of the alphabet left that to chance.
	const tests = names
		.filter((name) => name.endsWith(".test.ts"))
		.sort((a, b) => bytesOf(b) - bytesOf(a) || a.localeCompare(b));
	await build({
		absWorkingDir: repositoryFolder,
		entryPoints: [
			{ in: join(repositoryFolder, tallyReporter), out: "tally-reporter" },
			...Array.from({ length: shares }, (_, at) => ({ in: `share:${at}`, out: `${at + 1}` })),
		],
		outdir: into,
		outExtension: { ".js": ".mjs" },
		bundle: true,
		splitting: true,
		format: "esm",
		platform: "node",
		target: "node20",
		sourcemap: "linked",
		sourcesContent: false,
		logLevel: "warning",
		plugins: [
			sharesOf(
				Array.from({ length: shares }, (_, at) => tests.filter((_, of) => of % shares === at)),
				source,
			),
			atHome,
			asNodeLoadsThem,
		],
	});
}

/** A share's file loads its tests one after the other, and says before each which it is. */
function sharesOf(shares: readonly (readonly string[])[], folder: string): Plugin {
	const marks = join(repositoryFolder, "test", "harness", "source-of-tests.ts");
	return {
		name: "shares",
		setup(bundle) {
			bundle.onResolve({ filter: /^share:/ }, ({ path }) => ({ path, namespace: "share" }));
			bundle.onLoad({ filter: /.*/, namespace: "share" }, ({ path }) => {
				const names = shares[Number(path.slice("share:".length))] ?? [];
				const imports = names.flatMap((name) => [`source:${name}`, `./${name}`]);
				return { contents: imports.map(importOf).join("\n"), resolveDir: folder };
			});
			bundle.onResolve({ filter: /^source:/ }, ({ path }) => ({ path, namespace: "source" }));
			bundle.onLoad({ filter: /.*/, namespace: "source" }, ({ path }) => {
				const file = relative(repositoryFolder, join(folder, path.slice("source:".length)));
				const contents = `import { testsComeFrom } from ${JSON.stringify(marks)}; testsComeFrom(${JSON.stringify(file)});`;
				return { contents, resolveDir: folder };
			});
		},
	};
}

const importOf = (path: string) => `import ${JSON.stringify(path.replaceAll("\\", "/"))};`;

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

/** Packages of hundreds of small modules, which are read faster as a part of the bundle; all others stay what Node loads. */
const ofManyModules = /^(?:happy-dom|highlight\.js|mdast-|hast-|unist-|rehype-)/;
const asNodeLoadsThem: Plugin = {
	name: "as-node-loads-them",
	setup(bundle) {
		bundle.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
			kind === "entry-point" || /^(?:share|source):/.test(path) || ofManyModules.test(path)
				? undefined
				: { path, external: true },
		);
	},
};
