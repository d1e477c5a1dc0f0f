import { join } from "node:path";
import { compileFunction } from "node:vm";
import { build } from "esbuild";
import type { CommandRecord } from "../../src/vscode/commands/command.ts";
import { repositoryFolder } from "../../test/harness/files.ts";

/** What the manifest and the pages say of a command. */
export type CommandFacts = Omit<CommandRecord, "run">;

let loading: Promise<readonly CommandFacts[]> | undefined;

/** The command records, read without VS Code: what they do needs it, what is said of them does not. Read once a process. */
export function loadCommands(): Promise<readonly CommandFacts[]> {
	loading ??= readCommands();
	return loading;
}

async function readCommands(): Promise<readonly CommandFacts[]> {
	const { outputFiles } = await build({
		entryPoints: [join(repositoryFolder, "src", "vscode", "commands", "index.ts")],
		bundle: true,
		write: false,
		format: "cjs",
		platform: "node",
		logLevel: "silent",
		plugins: [
			{
				name: "stand-in",
				setup(bundle) {
					// Packages too: what is said of a command stands in our own sources.
					bundle.onResolve({ filter: /^[^.]/ }, ({ path, kind }) =>
						kind === "entry-point" ? undefined : { path, namespace: "stand-in" },
					);
					// A bundle of its own, which commands load when they run.
					bundle.onResolve({ filter: /^\.\/node-web\.js$/ }, ({ path }) => ({ path, external: true }));
					bundle.onLoad({ filter: /.*/, namespace: "stand-in" }, () => ({ contents: standIn, loader: "js" }));
				},
			},
		],
	});
	const [bundled] = outputFiles;
	const module: { exports: { readonly commands?: readonly CommandFacts[] } } = { exports: {} };
	compileFunction(bundled?.text ?? "", ["module"])(module);
	return module.exports.commands ?? [];
}

/**
 * Stands in for `vscode` and every package: modules make titles, icons, readers and kinds when they are loaded, and nothing of it is used.
 * Every part of it is a function, a class and a list of such parts that has ended.
 */
const standIn = `
	const part = new Proxy(class {}, {
		get: (target, name) =>
			name === Symbol.toPrimitive ? () => "" : name === "prototype" ? target.prototype : part,
		apply: () => part,
		construct: () => part,
		// A namespace is an object with the prototype of what it is made of.
		getPrototypeOf: () => part,
	});
	module.exports = part;
`;
