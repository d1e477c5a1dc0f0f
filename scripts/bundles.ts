import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { repositoryFolder } from "../test/harness/files.ts";
import { codeLanguages } from "./code-languages.ts";

/** One file that the build writes. */
export interface Bundle {
	/** Relative to the repository, as the entry is. */
	readonly entry: string;
	readonly output: string;
	readonly options: BuildOptions;
}

const inRepository = (...path: string[]) => join(repositoryFolder, ...path);

/** gray-matter is written for Node and can run programs: it gets no files, and of its engines those that only read. */
const grayMatterAnywhere: Plugin = {
	name: "gray-matter-anywhere",
	setup(build) {
		build.onResolve({ filter: /^fs$/ }, ({ importer }) =>
			/[\\/]node_modules[\\/]gray-matter[\\/]/.test(importer)
				? { path: inRepository("scripts", "stand-ins", "no-files.ts") }
				: undefined,
		);
		// Its YAML engine stays: the core asks it what blog engines read.
		build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, ({ path }) => {
			const source = readFileSync(path, "utf8");
			if (!source.includes("eval(str)")) throw new Error(`${path} no longer evaluates as it did.`);
			return { contents: source.replace("eval(str)", "undefined"), loader: "js" };
		});
		// Functions in YAML are read with whatever `esprima` lies around, and are never asked for: a search on the disk at each start.
		build.onLoad({ filter: /[\\/]js-yaml[\\/]type[\\/]js[\\/]function\.js$/ }, ({ path }) => {
			const source = readFileSync(path, "utf8");
			if (!source.includes("_require('esprima')")) throw new Error(`${path} no longer loads as it did.`);
			return { contents: source.replace("_require('esprima')", "undefined"), loader: "js" };
		});
	},
};

/** markdown-it comes compiled for engines without class fields, and every token's fields are defined one by one: assigned, they cost a tenth. */
const markdownItFast: Plugin = {
	name: "markdown-it-fast",
	setup(build) {
		build.onLoad({ filter: /[\\/]markdown-it[\\/]dist[\\/]markdown-it\.mjs$/ }, ({ path }) => {
			const source = readFileSync(path, "utf8");
			const helper = /(function _defineProperty\(e, r, t\) \{)[^}]*\}\) : e\[r\] = t, e;/;
			if (!helper.test(source)) throw new Error(`${path} no longer defines fields as it did.`);
			return { contents: source.replace(helper, "$1 e[r] = t; return e;"), loader: "js" };
		});
	},
};

/** A rule's examples are for its tests and its page: none is bundled. */
const rulesWithoutExamples: Plugin = {
	name: "rules-without-examples",
	setup(build) {
		build.onLoad({ filter: /[\\/]src[\\/]core[\\/]rules[\\/][\w-]+\.ts$/ }, ({ path }) => {
			const source = readFileSync(path, "utf8");
			// As Biome formats them: a list ends where its own line's indentation comes back.
			const without = source
				.replace(/^\texamples: \[(?:.*\],|[\s\S]*?\n\t\],)$/m, "\texamples: [],")
				.replace(/^\tclean: \[(?:.*\],|[\s\S]*?\n\t\],)$\n/m, "");
			if (source.includes("\n\texamples: ") && without === source)
				throw new Error(`${path}: no list of examples is found.`);
			return { contents: without, loader: "ts" };
		});
	},
};

/** Two packages bring the same version of entities, each in a folder of its own: one is enough. */
const oneEntities: Plugin = {
	name: "one-entities",
	setup(build) {
		const copy = (owner: string) => inRepository("node_modules", owner, "node_modules", "entities");
		const version = (folder: string): unknown =>
			existsSync(folder) && JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
		if (version(copy("htmlparser2")) !== version(copy("markdown-it"))) return;
		build.onResolve({ filter: /^entities(\/|$)/ }, ({ path, importer, kind }) =>
			/[\\/]node_modules[\\/]htmlparser2[\\/]/.test(importer)
				? build.resolve(path, { kind, resolveDir: inRepository("node_modules", "markdown-it") })
				: undefined,
		);
	},
};

/**
 * VS Code's API is taken as it is. Of what is imported from a CommonJS module esbuild makes a copy for each file, name by name: 149
 * of them were a tenth of the CPU of a process that loads the extension, and nine megabytes.
 */
const vscodeUncopied: Plugin = {
	name: "vscode-uncopied",
	setup(build) {
		build.onLoad({ filter: /[\\/]src[\\/]vscode[\\/].*\.ts$/ }, ({ path }) => {
			const source = readFileSync(path, "utf8");
			const taken = source.replace(
				/^import \* as vscode from "vscode";$/m,
				'const vscode = require("vscode");',
			);
			if (/^import (?!type).* from "vscode";$/m.test(taken)) throw new Error(`${path}: import * as vscode.`);
			return { contents: taken, loader: "ts" };
		});
	},
};

/** What every bundle with the core in it is built with. */
const corePlugins = [grayMatterAnywhere, markdownItFast, rulesWithoutExamples, oneEntities];

/**
 * What either host loads: one bundle for both, as a browser's, so that a Node builtin in it fails the build. VS Code 1.99's web host takes
 * only `.js`, and Node takes that for CommonJS only where no package.json above says "module": so the repository's does not, and
 * those of the source folders do.
 */
const inHost: BuildOptions = { platform: "browser", format: "cjs" };

/** What the preview's page loads only where a post asks for it. */
const asPagePart: BuildOptions = { platform: "browser", format: "iife" };

/** Read once: each is a bundle of its own. */
const languages = codeLanguages();

/** Answers `recap:code-languages` with each language's names and needs. */
const codeLanguageTable: Plugin = {
	name: "code-language-table",
	setup(build) {
		build.onResolve({ filter: /^recap:code-languages$/ }, ({ path }) => ({
			path,
			namespace: "code-languages",
		}));
		build.onLoad({ filter: /.*/, namespace: "code-languages" }, () => {
			const table = languages.map(({ name, aliases, needs }) => ({ name, aliases, needs }));
			return { contents: `export const codeLanguages = ${JSON.stringify(table)};` };
		});
	},
};

/** Answers `recap:code-language/go` with a file that hands highlight.js' own over to `dist/code.js`. */
const codeLanguageFiles: Plugin = {
	name: "code-language-files",
	setup(build) {
		build.onResolve({ filter: /^recap:code-language\// }, ({ path }) => ({
			path,
			namespace: "code-language",
		}));
		build.onLoad({ filter: /.*/, namespace: "code-language" }, ({ path }) => {
			const language = languages.find(({ name }) => path.endsWith(`/${name}`));
			if (!language) throw new Error(`${path} is no language.`);
			const [name, file] = [language.name, language.file].map((each) => JSON.stringify(each));
			return {
				contents: `import language from ${file};\nglobalThis.recapCode.add(${name}, language);`,
				resolveDir: repositoryFolder,
			};
		});
	},
};

/** KaTeX' style names each font three times; what VS Code runs on takes the smallest. */
const onlyWoff2: Plugin = {
	name: "only-woff2",
	setup(build) {
		build.onLoad({ filter: /[\\/]katex\.min\.css$/ }, ({ path }) => ({
			contents: readFileSync(path, "utf8").replace(/,url\([^)]*\.(?:woff|ttf)\) format\("[^"]*"\)/g, ""),
			loader: "css",
		}));
	},
};

/** VS Code hands its own `http` and `https`, which know the writer's proxy, to those who ask by these names alone. */
const patchedHttp: Plugin = {
	name: "patched-http",
	setup(build) {
		build.onResolve({ filter: /^node:https?$/ }, ({ path }) => ({
			path: path.slice("node:".length),
			external: true,
		}));
	},
};

/** Everything that is shipped. */
export const productBundles: readonly Bundle[] = [
	{
		// What VS Code waits for: it loads the rest, when VS Code has gone on.
		entry: "src/vscode/extension.ts",
		output: "dist/extension.js",
		options: { ...inHost, external: ["vscode", "./main.js"], plugins: [vscodeUncopied] },
	},
	{
		entry: "src/vscode/main.ts",
		output: "dist/main.js",
		options: {
			...inHost,
			// No host has a document: a package with a way of its own for workers comes in that way.
			conditions: ["worker", "module"],
			external: ["vscode", "./node-web.js"],
			plugins: [...corePlugins, vscodeUncopied],
			// @cfworker/json-schema makes a URL of it when loaded, which throws in VS Code's web worker.
			define: { "self.location": "undefined" },
			alias: {
				"decode-named-character-reference": inRepository("scripts", "stand-ins", "named-character.ts"),
			},
			inject: [inRepository("scripts", "stand-ins", "buffer.ts")],
		},
	},
	{
		// A worker of either host, read and started when a photo is to be made smaller; the codecs' code is in it.
		entry: "src/vscode/shrink/worker.ts",
		output: "dist/shrink.js",
		options: {
			platform: "browser",
			format: "iife",
			loader: { ".wasm": "binary" },
			// Under its own name its types, which have no default, stand in the way.
			alias: { "squoosh-resize.wasm": "@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm" },
			// The codecs look for their code beside themselves, unless it is given to them.
			define: { "import.meta.url": '"https://recap.invalid/"' },
		},
	},
	{
		// The same for a page that is pasted: what turns its HTML into Markdown is loaded there alone.
		entry: "src/vscode/paste/page-worker.ts",
		output: "dist/page.js",
		options: { platform: "browser", conditions: ["worker", "module"], format: "iife" },
	},
	{
		// What of the extension needs Node; the Node host loads it when somebody checks links.
		entry: "src/node/node-web.ts",
		output: "dist/node-web.js",
		options: { platform: "node", format: "cjs", plugins: [patchedHttp] },
	},
	{
		entry: "src/webview/main.ts",
		output: "dist/preview.js",
		options: { platform: "browser", format: "iife" },
	},
	{
		entry: "src/webview/code/main.ts",
		output: "dist/code.js",
		options: { ...asPagePart, plugins: [codeLanguageTable] },
	},
	...languages.map(({ name }) => ({
		entry: `recap:code-language/${name}`,
		output: `dist/code-${name}.js`,
		options: { ...asPagePart, plugins: [codeLanguageFiles] },
	})),
	{
		entry: "src/webview/maths/main.ts",
		output: "dist/maths.js",
		options: asPagePart,
	},
	{
		entry: "src/webview/maths/maths.css",
		output: "dist/maths.css",
		options: { loader: { ".woff2": "file" }, assetNames: "fonts/[name]", plugins: [onlyWoff2] },
	},
	{
		entry: "src/cli/bin.ts",
		output: "dist/cli.mjs",
		options: {
			platform: "node",
			format: "esm",
			// Also in a dev build: read and compiled in full at each start, twice the text is twice the time.
			minify: true,
			// jsonc-parser's `main` asks for its parts at run time, where no bundler sees it.
			mainFields: ["module", "main"],
			plugins: corePlugins,
			banner: {
				js: '#!/usr/bin/env node\nimport { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);',
			},
		},
	},
];

/** What is shipped as a VSIX. The command line is installed by itself (`npm run release`): in the VSIX it would be the core once more. */
export const extensionBundles = productBundles.filter(({ output }) => output !== "dist/cli.mjs");

/** Mocha's own bundle takes `module.exports` for itself on the way, so ours sets it last. */
const asTestModule: BuildOptions = {
	format: "iife",
	globalName: "recapSuites",
	footer: { js: "module.exports = recapSuites;" },
	external: ["vscode"],
};

/**
 * The extension-host suites, once for each host; the web host runs those of `test/web` as well. Those of `test/restricted`
 * run in a window of their own, in Restricted Mode, and that of `test/soak` in one that it has for an hour.
 */
export const testBundles: readonly Bundle[] = [
	nodeSuites("node", "test/extension"),
	webSuites("web", "test/extension", "test/web"),
	nodeSuites("restricted-node", "test/restricted"),
	nodeSuites("soak-node", "test/soak"),
	webSuites("restricted-web", "test/restricted"),
];

function nodeSuites(name: string, ...folders: readonly string[]): Bundle {
	return {
		entry: "test/extension/index.ts",
		output: `dist-test/${name}.js`,
		options: { ...asTestModule, platform: "node", plugins: [suitesIn(...folders)] },
	};
}

function webSuites(name: string, ...folders: readonly string[]): Bundle {
	return {
		entry: "test/extension/index.ts",
		output: `dist-test/${name}.js`,
		options: {
			...asTestModule,
			platform: "browser",
			plugins: [suitesIn(...folders)],
			alias: { "node:assert/strict": inRepository("test", "harness", "web-assert.ts") },
		},
	};
}

/** Answers `recap:suites` with every `*.test.ts` under the folders; smoke first, since it needs a window that has seen nothing. */
function suitesIn(...folders: readonly string[]): Plugin {
	return {
		name: "suites",
		setup(build) {
			build.onResolve({ filter: /^recap:suites$/ }, ({ path }) => ({ path, namespace: "suites" }));
			build.onLoad({ filter: /.*/, namespace: "suites" }, () => {
				const suites = folders.flatMap(testFilesIn).sort((a, b) => Number(isSmoke(b)) - Number(isSmoke(a)));
				const loads = suites.map((path) => `() => import(${JSON.stringify(path)})`);
				return { contents: `export const suites = [${loads.join(",\n")}];`, resolveDir: repositoryFolder };
			});
		},
	};
}

function testFilesIn(folder: string): string[] {
	if (!existsSync(inRepository(folder))) return [];
	const names = readdirSync(inRepository(folder), { recursive: true, encoding: "utf8" });
	return names
		.filter((name) => name.endsWith(".test.ts"))
		.sort()
		.map((name) => inRepository(folder, name));
}

function isSmoke(path: string): boolean {
	return path.endsWith("smoke.test.ts");
}
