/**
 * Bundles what is shipped, with the notices of the packages in it, and, asked to, the extension-host suites:
 * `npm run build [-- --dev] [-- --tests]`.
 */
import { randomUUID } from "node:crypto";
import { chmod, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { repositoryFolder } from "../test/harness/files.ts";
import { PlainError, runScript } from "../test/harness/plain-error.ts";
import { type BundledPackage, bundledPackages } from "./bundled-packages.ts";
import { type Bundle, productBundles, testBundles } from "./bundles.ts";
import { thirdPartyNotices } from "./third-party-notices.ts";

export interface BuildRequest {
	/** With source maps and readable names instead of small. */
	readonly dev?: boolean;
	/** The extension-host suites as well. */
	readonly tests?: boolean;
	/** Only these of what is shipped. */
	readonly bundles?: readonly Bundle[];
	/** The folder that gets `dist/`: the repository unless said otherwise. */
	readonly into?: string;
}

/** Where the build writes the notices. */
export const noticesFile = "dist/THIRD-PARTY-NOTICES.txt";

/**
 * Writes the bundles into `dist/` and `dist-test/`, and returns the packages of which there is something in what is shipped; esbuild's
 * messages name file and line of what is wrong.
 */
export async function build({
	dev = false,
	tests = false,
	bundles = productBundles,
	into = repositoryFolder,
}: BuildRequest = {}): Promise<readonly BundledPackage[]> {
	const [bundled] = await Promise.all([
		Promise.all(bundles.map((bundle) => buildBundle(bundle, dev, into))),
		Promise.all(tests ? testBundles.map((bundle) => buildBundle(bundle, true, into)) : []),
	]);
	const packages = await bundledPackages([...new Set(bundled.flat())]);
	await replaceFile(join(into, noticesFile), await thirdPartyNotices(packages));
	return packages;
}

/** Returns the files, absolute, of which there is something in the bundle. */
async function buildBundle(
	{ entry, output, options }: Bundle,
	dev: boolean,
	into: string,
): Promise<readonly string[]> {
	const { outputFiles, metafile } = await esbuild
		.build({
			absWorkingDir: repositoryFolder,
			entryPoints: [entry],
			outfile: join(into, output),
			bundle: true,
			target: "es2022",
			minify: !dev,
			sourcemap: dev ? "linked" : false,
			logLevel: "warning",
			legalComments: "none",
			...options,
			write: false,
			metafile: true,
		})
		.catch(() => {
			throw new PlainError(`${output} could not be built: esbuild says above what is wrong.`);
		});
	for (const { path, contents } of outputFiles) await replaceFile(path, contents);
	if (!dev) await rm(join(into, `${output}.map`), { force: true });
	if (output.endsWith(".mjs")) await chmod(join(into, output), 0o755);
	return Object.values(metafile.outputs)
		.flatMap(({ inputs }) => Object.entries(inputs))
		.filter(([, { bytesInOutput }]) => bytesInOutput > 0)
		.map(([path]) => join(repositoryFolder, path));
}

/** Writes beside and renames: a VS Code that is reading the old bundle never sees half of the new one. */
async function replaceFile(path: string, contents: Uint8Array | string): Promise<void> {
	const beside = `${path}.${randomUUID()}`;
	await mkdir(dirname(path), { recursive: true });
	await writeFile(beside, contents);
	await rename(beside, path);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	await runScript(async () => {
		await build({ dev: process.argv.includes("--dev"), tests: process.argv.includes("--tests") });
		return 0;
	});
}
