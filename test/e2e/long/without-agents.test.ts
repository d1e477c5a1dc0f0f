import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryFolder } from "../../harness/files.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

/** The whole interface of VS Code but for the part that editors of its kind leave out, as they hand it to extensions. */
const WITHOUT_AGENTS = `
const Module = require("node:module");
const load = Module._load;
Module._load = function (name, parent, ...rest) {
	const loaded = load.call(this, name, parent, ...rest);
	if (name !== "vscode" || !parent.filename.startsWith(__dirname)) return loaded;
	const { lm, LanguageModelToolResult, LanguageModelTextPart, ...others } = Object.getOwnPropertyDescriptors(loaded);
	return Object.defineProperties({}, others);
};
module.exports = require("./extension.js");
`;

for (const release of ["floor", "latest"] as const)
	describe(`In an editor that knows nothing of language models (VS Code, ${release})`, () => {
		let extension: string;
		let workbench: Workbench;

		before(async () => {
			extension = await newTemporaryFolder("extension");
			for (const part of ["dist", "l10n", "media", "schemas", "snippets", "package.json", "package.nls.json"])
				await cp(join(repositoryFolder, part), join(extension, part), { recursive: true });
			await writeFile(join(extension, "dist", "without-agents.js"), WITHOUT_AGENTS);
			const manifest = JSON.parse(await readFile(join(extension, "package.json"), "utf8"));
			const main = "./dist/without-agents.js";
			await writeFile(join(extension, "package.json"), JSON.stringify({ ...manifest, main }));
			const files = { "_posts/post.md": "---\nlayout: post\ntitle: A day out\n---\n\nHello.\n\n" };
			workbench = await openWorkbench({ release, files, window: { extension } });
		});

		after(async () => {
			await workbench?.close();
			await removeTemporaryFolder(extension);
		});

		it("Recap starts, and its commands work", async () => {
			await workbench.openFile("_posts/post.md");
			await workbench.page.locator(".statusbar-item", { hasText: "Jekyll, published" }).waitFor();
			await workbench.goToLine(8);
			await workbench.runCommand("Recap: Insert Session");
			await workbench.answer("The session's title", "On naming – Ann Lee");
			await workbench.answer("Addresses of the session's page", "https://conf.dev/1");
			await workbench.editor().locator(".view-line", { hasText: "By Ann Lee" }).first().waitFor();
		});
	});
