import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { build } from "../../scripts/build.ts";
import { bundledPackages } from "../../scripts/bundled-packages.ts";
import { extensionBundles } from "../../scripts/bundles.ts";
import { type Package, packageExtension } from "../../scripts/package.ts";
import { packageLimits } from "../../scripts/package-sizes.ts";
import { noticeTitles } from "../../scripts/third-party-notices.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "../harness/temporary-folder.ts";
import { isLongRun } from "../support/long-run.ts";

interface Component {
	readonly purl: string;
	readonly licenses: readonly [{ readonly expression: string }];
}

describe("the packaged extension", () => {
	let packages: string;
	let packed: Package;

	before(async () => {
		packages = await newTemporaryFolder("vsix");
		packed = await packageExtension(packages);
	});
	after(() => removeTemporaryFolder(packages));

	it("has the notices of all packages in it, and of no other", async () => {
		const files = unzipSync(await readFile(packed.path));
		const notices = strFromU8(files["extension/dist/THIRD-PARTY-NOTICES.txt"] ?? new Uint8Array());
		const packages = await bundledPackages(await bundledSources());
		const titles = packages.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
		assert.deepEqual(noticeTitles(notices), titles);
		assert.ok(titles.includes("dompurify 3.4.18 (MPL-2.0 OR Apache-2.0)"));
		const bill = JSON.parse(await readFile(packed.billPath, "utf8"));
		assert.deepEqual(
			bill.components.map(({ purl, licenses }: Component) => `${purl} ${licenses[0].expression}`),
			packages.map(
				({ name, version, licence }) => `pkg:npm/${name.replace("@", "%40")}@${version} ${licence}`,
			),
		);
		assert.equal(bill.metadata.component.hashes[0].content, await hashOf(packed.path));
	});

	it("is small: as a whole, and beside what is loaded only on need", () => {
		const { atOnce, whole, parts } = packed.sizes;
		assert.ok(atOnce <= packageLimits.atOnce && whole <= packageLimits.whole, `${atOnce}, ${whole}`);
		assert.equal(
			whole - atOnce,
			parts.reduce((sum, { bytes, onNeed }) => sum + (onNeed ? bytes : 0), 0),
		);
		assert.deepEqual(
			parts
				.filter(({ onNeed }) => onNeed)
				.map(({ name }) => name.replace(/,.*/, ""))
				.sort(),
			[
				"a page as Markdown",
				"codec",
				"colours of code",
				"formulas",
				"pages beside README",
				"questions to the web",
				"translations",
			],
		);
	});

	it("takes VS Code's API as it is, not a copy for each file that asks", async () => {
		const files = unzipSync(await readFile(packed.path));
		const code = strFromU8(files["extension/dist/main.js"] ?? new Uint8Array());
		assert.match(code, /=require\("vscode"\)[,;]/);
		assert.deepEqual(code.match(/\w+\(require\("vscode"\)/g), null);
	});

	if (isLongRun)
		it("is the same to the byte when it is built again", async () => {
			const again = await newTemporaryFolder("vsix");
			const { path, billPath } = await packageExtension(again);
			assert.equal(await hashOf(path), await hashOf(packed.path));
			assert.equal(await hashOf(billPath), await hashOf(packed.billPath));
			await removeTemporaryFolder(again);
		});
});

/** The files that the bundles' source maps name: another witness than the list that the notices are made from. */
async function bundledSources(): Promise<readonly string[]> {
	const folder = await newTemporaryFolder("maps");
	await build({ dev: true, into: folder, bundles: extensionBundles });
	const dist = join(folder, "dist");
	const maps = (await readdir(dist)).filter((name) => name.endsWith(".map"));
	assert.equal(maps.length, extensionBundles.length);
	const sources = await Promise.all(
		maps.map(async (name): Promise<readonly string[]> => {
			const map = JSON.parse(await readFile(join(dist, name), "utf8"));
			return map.sources.map((source: string) => resolve(dist, source));
		}),
	);
	await removeTemporaryFolder(folder);
	return [...new Set(sources.flat())];
}

async function hashOf(path: string): Promise<string> {
	return createHash("sha256")
		.update(await readFile(path))
		.digest("hex");
}
