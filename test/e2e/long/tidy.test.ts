import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "../../harness/files.ts";
import { until } from "../../harness/until.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const pages = join(repositoryFolder, "test/proof/core/tidy/pages");
const path = "_posts/2018-02-02-notes.md";
const page = readFileSync(join(pages, "lost-slides.md"), "utf8");

/** The page with its title and days in the front matter, and a list for its bullets. */
const tidied = page
	.replace(
		"layout: post\n---\n\nNotes from Harbourcon 7\n",
		'layout: post\ntitle: "Notes from Harbourcon 7"\ndate: 2014-02-24 11:21:49 -08:00\nlast_modified_at: 2021-03-04 20:49:33 -07:00\n---\n',
	)
	.replaceAll("  • ", "- ")
	.replace(/\n\n2021-03-04T.*$/s, "\n");

describe("Tidy Pasted Text by keyboard", () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ files: { "_config.yml": "title: Ann's blog\n", [path]: page } });
	});

	after(() => workbench?.close());

	const changes = () => workbench.page.locator(".panel .monaco-list-row[aria-level='2']");

	async function saved(): Promise<string> {
		await workbench.save();
		return workbench.savedText(path);
	}

	it("shows a list's bullets line by line, goes back to the post when all is applied, and is undone at once", async () => {
		await workbench.openFile(path);
		await workbench.page.locator(".statusbar-item", { hasText: "Jekyll" }).waitFor();
		await workbench.runCommand("Recap: Tidy Pasted Text");
		await changes().first().waitFor();
		const bullets = (await changes().evaluateAll((rows) => rows.map((row) => row.ariaLabel ?? ""))).filter(
			(label) => label.includes("•"),
		);
		assert.deepEqual(bullets, [
			"line 15, replacing   •  with - ",
			"line 16, replacing   •  with - ",
			"line 17, replacing   •  with - ",
		]);
		const ticked = changes().filter({ has: workbench.page.locator("input:checked, [aria-checked=true]") });
		await workbench.press("Home");
		await until("all changes to be ticked", async () => {
			if ((await ticked.count()) === (await changes().count())) return true;
			await workbench.press("Space");
			return false;
		});
		await workbench.screenshot("tidy-review");
		await workbench.press("ControlOrMeta+Enter");
		await workbench.page.locator(".statusbar-item", { hasText: "Tidied 3 places." }).waitFor();
		await until("the keyboard to be in the post again", () =>
			workbench.editor().locator(":focus").count().then(Boolean),
		);
		assert.equal(await saved(), tidied);
		await workbench.press("ControlOrMeta+Z");
		assert.equal(await saved(), page);
	});
});
