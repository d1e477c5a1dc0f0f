/**
 * `npm run package`: what users install, `recap-<version>.vsix`, from a production build and the allow-list `.vscodeignore`, and beside it
 * the list of what is bundled in it, `recap-<version>.cdx.json`. Says what each part weighs.
 */
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createVSIX } from "@vscode/vsce";
import { unzipSync } from "fflate";
import picomatch from "picomatch";
import { exists, repositoryFolder } from "../test/harness/files.ts";
import { PlainError, runScript } from "../test/harness/plain-error.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "../test/harness/temporary-folder.ts";
import { billOfMaterials } from "./bill-of-materials.ts";
import { build } from "./build.ts";
import { extensionBundles } from "./bundles.ts";
import { packageFaults } from "./package-contents.ts";
import { type PackageSizes, packageSizes, sizeFaults } from "./package-sizes.ts";
import { reproducibleZip, sourceDate } from "./reproducible-zip.ts";

export interface Package {
	readonly path: string;
	/** What is bundled in it, beside it: `recap-<version>.cdx.json`. */
	readonly billPath: string;
	readonly sizes: PackageSizes;
	/** Names of the files in it. */
	readonly names: readonly string[];
}

/**
 * Writes the package into `folder`; throws where its list of files is not as it should be. The same sources make the same bytes,
 * with SOURCE_DATE_EPOCH or, without it, one fixed date as the time of all files.
 */
export async function packageExtension(folder: string): Promise<Package> {
	const time = sourceDate(process.env.SOURCE_DATE_EPOCH);
	const staging = await newTemporaryFolder("package");
	try {
		await copyAllowed(staging);
		const bundled = await build({ into: staging, bundles: extensionBundles });
		const manifest = JSON.parse(await readFile(join(staging, "package.json"), "utf8"));
		const path = join(folder, `recap-${manifest.version}.vsix`);
		await createVSIX({
			...{ cwd: staging, packagePath: path, dependencies: false },
			// The pictures are in the package, and no repository is known that links could lead to.
			...{ rewriteRelativeLinks: false, allowMissingRepository: true },
		});
		const archive = reproducibleZip(await readFile(path), time);
		const names = Object.keys(unzipSync(archive));
		const sizes = packageSizes(archive);
		const faults = [...packageFaults(names, manifest), ...sizeFaults(sizes)];
		if (faults.length > 0) throw new PlainError(`${path} is not fit to be installed: ${faults.join("; ")}.`);
		await writeFile(path, archive);
		const billPath = join(folder, `recap-${manifest.version}.cdx.json`);
		await writeFile(billPath, await billOfMaterials(manifest, bundled, archive));
		return { path, billPath, sizes, names };
	} finally {
		await removeTemporaryFolder(staging);
	}
}

/** Packing beside the checkout leaves the bundles there alone, which a running VS Code may be using. */
async function copyAllowed(staging: string): Promise<void> {
	const lines = (await readFile(join(repositoryFolder, ".vscodeignore"), "utf8")).split("\n");
	const names = await readdir(repositoryFolder);
	const roots = lines
		.filter((line) => line.startsWith("!"))
		.map((line) => line.slice(1))
		.flatMap((pattern) =>
			pattern.includes("/")
				? [pattern.replace(/\/\*.*$/, "")]
				: names.filter((name) => picomatch.isMatch(name, pattern)),
		);
	for (const root of [".vscodeignore", ...roots]) {
		const source = join(repositoryFolder, root);
		if (root !== "dist" && (await exists(source))) await cp(source, join(staging, root), { recursive: true });
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	await runScript(async () => {
		const { path, sizes, names } = await packageExtension(repositoryFolder);
		const kB = (bytes: number) => `${(bytes / 1000).toFixed(0).padStart(6)} kB`;
		for (const { name, bytes, onNeed } of sizes.parts)
			console.log(`${kB(bytes)}  ${onNeed ? "on need: " : ""}${name}`);
		console.log(`${kB(sizes.atOnce)}  beside what is loaded only on need`);
		console.log(`${kB(sizes.whole)}  ${path}, ${names.length} files`);
		return 0;
	});
}
