import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PlainError } from "../test/harness/plain-error.ts";

/** A package of which some files are bundled. */
export interface BundledPackage {
	readonly name: string;
	readonly version: string;
	/** As its manifest says, such as `MPL-2.0 OR Apache-2.0`. */
	readonly licence: string;
	readonly folder: string;
	/** Those of its files that are bundled, absolute. */
	readonly files: readonly string[];
}

/** The packages that files, absolute, come from, by name and version; a version that is installed twice is one package. */
export async function bundledPackages(files: readonly string[]): Promise<readonly BundledPackage[]> {
	const folders = new Set(files.map(packageFolder).filter((folder) => folder !== undefined));
	const packages = new Map<string, BundledPackage>();
	for (const folder of [...folders].sort()) {
		const manifest = await readManifest(folder);
		const id = `${manifest.name} ${manifest.version}`;
		const twin = packages.get(id);
		const inFolder = files.filter((path) => packageFolder(path) === folder);
		packages.set(id, { folder, ...manifest, ...twin, files: [...(twin?.files ?? []), ...inFolder.sort()] });
	}
	return [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bundled]) => bundled);
}

/** The folder of the innermost package around a file. */
function packageFolder(path: string): string | undefined {
	return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(path)?.[0];
}

async function readManifest(folder: string) {
	const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
	if (typeof license !== "string") {
		throw new PlainError(
			`${name} ${version} is bundled, but its package.json names no licence: do without it.`,
		);
	}
	return { name: String(name), version: String(version), licence: license.replace(/^\((.*)\)$/, "$1") };
}
