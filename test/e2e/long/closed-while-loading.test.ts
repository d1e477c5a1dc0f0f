import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { until } from "../../harness/until.ts";
import { installRecap } from "../support/install-recap.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const PATH = "_posts/2026-01-31-a.md";
const text = "---\nlayout: post\ntitle: A day out\n---\n\nNotes.\n";

/** The package's first file is given a turn that lasts until the extension host is told to end: no machine is ever that slow for sure. */
describe("A window that is closed while Recap is loading", function () {
	this.timeout(600_000);
	let extensionsFolder: string;
	let logs: string;
	let workbench: Workbench;

	before(async () => {
		logs = await newTemporaryFolder("log");
		extensionsFolder = await installRecap("latest");
		const [name = ""] = (await readdir(extensionsFolder)).filter((each) => each.startsWith("recap-editor."));
		const file = join(extensionsFolder, name, "dist", "extension.js");
		const log = join(logs, "log.txt");
		await writeFile(file, slow(await readFile(file, "utf8"), log));
		workbench = await openWorkbench({
			files: { [PATH]: text },
			fromSource: false,
			window: { extensionsFolder },
		});
	});
	after(async () => {
		await workbench?.close();
		await removeTemporaryFolder(extensionsFolder);
		await removeTemporaryFolder(logs);
	});

	it("leaves no error and no rejected promise, and the next window has Recap", async () => {
		const said = () => readFile(join(logs, "log.txt"), "utf8").catch(() => "");
		await workbench.openFile(PATH);
		await until("Recap to be loading", async () => (await said()) === "loading\n");
		await workbench.page.reload();
		await workbench.page.locator(".monaco-workbench .part.statusbar").waitFor();
		// VS Code writes down now and then what is open: the post may not be.
		await workbench.openFile(PATH);
		await workbench.page.locator(".statusbar-item", { hasText: "Jekyll" }).waitFor();
		assert.equal(await said(), "loading\ntold to end\nstarted\n");
	});
});

/** What VS Code has of a host is refused once that is told to end. What is said goes into a file: nobody listens to the host any more. */
function slow(code: string, log: string): string {
	return `const { appendFileSync, existsSync } = require("node:fs");
const say = (line) => appendFileSync(${JSON.stringify(log)}, line + "\\n");
const isNext = existsSync(${JSON.stringify(log)});
const setTimeout = (goOn) => {
	if (isNext) return globalThis.setTimeout(goOn);
	say("loading");
	process.on("unhandledRejection", (reason) => say("rejected: " + reason));
	const ask = () => require("vscode").commands.getCommands().then(
		() => globalThis.setTimeout(ask, 10),
		() => { say("told to end"); goOn(); },
	);
	ask();
};
${code}
const { activate } = module.exports;
module.exports = {
	activate: (context) => activate(context).then(
		(made) => { if (!isNext) say("started"); return made; },
		(error) => { say("failed: " + error.stack); throw error; },
	),
};
`;
}
