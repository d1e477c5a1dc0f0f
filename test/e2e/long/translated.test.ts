import assert from "node:assert/strict";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryFolder } from "../../harness/files.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { until } from "../../harness/until.ts";
import { foreignWords, madeUpBundle } from "../../support/made-up-language.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const language = "de";
/** As text: tsx would call a helper of its own in a function. */
const speakAnother = `Object.defineProperty(globalThis, "_VSCODE_NLS_LANGUAGE", { get: () => "${language}", set() {} })`;

/** Recap as a translator leaves it: with every sentence in a made-up language. */
async function translatedExtension(): Promise<string> {
	const folder = await newTemporaryFolder("translated");
	for (const path of ["dist", "media", "snippets", "package.json", "package.nls.json"])
		await cp(join(repositoryFolder, path), join(folder, path), { recursive: true });
	const texts: Record<string, string> = JSON.parse(await readFile(join(folder, "package.nls.json"), "utf8"));
	const translated = { ...texts, "command.openPreviewToSide": "Vorschau daneben" };
	await writeFile(join(folder, `package.nls.${language}.json`), JSON.stringify(translated));
	await mkdir(join(folder, "l10n"));
	await writeFile(join(folder, "l10n", `bundle.l10n.${language}.json`), JSON.stringify(madeUpBundle()));
	return folder;
}

for (const host of ["node", "web"] as const) {
	describe(`Recap in another language, ${host} host`, () => {
		let extension: string;
		let workbench: Workbench;

		before(async () => {
			extension = await translatedExtension();
			workbench = await openWorkbench({
				files: { "_posts/2016-02-02-quay.md": "---\nlayout: post\ntitle: Quay\n---\n\n[Slides][1]\n" },
				window: {
					...{ extension, host },
					// What a language pack does for VS Code itself.
					prepare: async (page) => {
						await page.addInitScript({ content: speakAnother });
					},
				},
			});
			await workbench.openFile("_posts/2016-02-02-quay.md");
		});
		after(async () => {
			await workbench?.close();
			await removeTemporaryFolder(extension);
		});

		it("speaks it in commands and in the preview's page", async () => {
			await workbench.runCommand("Recap: Vorschau daneben");
			const button = workbench.previewFrame().locator("#preview-tools button").first();
			await button.waitFor();
			assert.match((await button.textContent()) ?? "", /^⟦·+⟧$/);
		});

		it("speaks it in findings", async () => {
			const problems = await until("a problem", async () => {
				const labels = await workbench.problems();
				return labels.length > 0 && labels;
			});
			for (const label of problems) {
				const [said = ""] = /⟦.*⟧/.exec(label) ?? [];
				assert.match(said, /·/, label);
				assert.deepEqual(foreignWords(said, "Slides"), [], label);
			}
			await workbench.screenshot(`translated-${host}`);
		});
	});
}
