import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { CommandRecord } from "../../src/vscode/commands/command.ts";
import { repositoryFolder } from "../../test/harness/files.ts";

/** What the manifest and the pages say of a command. */
export type CommandFacts = Omit<CommandRecord, "run">;

/** The command records, read without VS Code: what they do needs it, what is said of them does not. */
export async function loadCommands(): Promise<readonly CommandFacts[]> {
	const { outputFiles } = await build({
		entryPoints: [join(repositoryFolder, "src", "vscode", "commands", "index.ts")],
		bundle: true,
		write: false,
		format: "esm",
		platform: "node",
		mainFields: ["module", "main"],
		logLevel: "silent",
		// A bundle of its own, which commands load when they run.
		external: ["./node-web.js"],
		// What is bundled and written for CommonJS asks for Node's modules.
		banner: {
			js: `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(${JSON.stringify(import.meta.url)});`,
		},
		plugins: [
			{
				name: "vscode-stand-in",
				setup(bundle) {
					bundle.onResolve({ filter: /^vscode$/ }, () => ({ path: "vscode", namespace: "stand-in" }));
					bundle.onLoad({ filter: /.*/, namespace: "stand-in" }, () => ({ contents: standIn, loader: "js" }));
					// A namespace would have only the parts that the stand-in has as its own.
					bundle.onLoad({ filter: /[\\/]src[\\/]vscode[\\/].*\.ts$/ }, async ({ path }) => ({
						contents: (await readFile(path, "utf8")).replace("import * as vscode", "import vscode"),
						loader: "ts",
					}));
				},
			},
		],
	});
	const [bundled] = outputFiles;
	const { commands }: { readonly commands: readonly CommandFacts[] } = await import(
		`data:text/javascript;base64,${Buffer.from(bundled?.contents ?? []).toString("base64")}`
	);
	return commands;
}

/**
 * Stands in for `vscode`: modules make titles, icons and kinds when they are loaded, and nothing of it is used. Every part of it is a
 * function, a class and an object of such parts.
 */
const standIn = `
	const part = new Proxy(class {}, {
		get: (_, name) => (name === Symbol.toPrimitive ? () => "" : part),
		apply: () => part,
		construct: () => ({}),
	});
	export default part;
`;
