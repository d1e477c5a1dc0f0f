import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "../scripts/build.ts";
import { repositoryFolder } from "../test/harness/files.ts";
import { newTemporaryFolder } from "../test/harness/temporary-folder.ts";

/** A preview to measure, in a VS Code that has nothing else installed. */
export interface Contender {
	readonly name: "floor" | "recap" | "built-in";
	/** What the palette calls its preview beside the editor. */
	readonly command: string;
	/** A folder of installed extensions. */
	readonly extensionsFolder: string;
}

/** Makes folders of installed extensions; Recap as it is shipped, built now. */
export async function contenders(): Promise<readonly Contender[]> {
	return [
		{ name: "floor", command: "Floor: Open", extensionsFolder: await installFloor() },
		{
			name: "recap",
			command: "Recap: Open Post Preview to the Side",
			extensionsFolder: await installRecap(),
		},
		{
			name: "built-in",
			command: "Markdown: Open Preview to the Side",
			extensionsFolder: await newTemporaryFolder("bench-none"),
		},
	];
}

async function installFloor(): Promise<string> {
	const extensions = await newTemporaryFolder("bench-floor");
	const source = join(repositoryFolder, "bench", "floor-extension");
	await cp(source, join(extensions, "recap-bench.floor-0.0.1"), { recursive: true });
	return extensions;
}

async function installRecap(): Promise<string> {
	const extensions = await newTemporaryFolder("bench-recap");
	const recap = join(extensions, "recap-editor.recap-0.1.0");
	await mkdir(recap);
	await build({ into: recap });
	for (const path of ["package.json", "package.nls.json", "l10n", "media", "snippets", "schemas"])
		await cp(join(repositoryFolder, path), join(recap, path), { recursive: true });
	return extensions;
}
